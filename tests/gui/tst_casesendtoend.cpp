// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casesmodel.h"
#include "app/panels/inputpanel.h"
#include "tests/gui/localwindow.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

const auto sum = uR"(#include <iostream>
int main()
{
    long long a = 0, b = 0;
    std::cin >> a >> b;
    if (a == 13)
        return 3;
    std::cout << a + b << "\n";
}
)"_s;

const auto count = uR"(import sys
print(len(sys.stdin.buffer.read()))
)"_s;

} // namespace

/// Test cases and large inputs on the real local runner.
class TestCasesEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cases_of_a_compiled_program();
    void a_program_that_does_not_compile();
    void stop_ends_endless_cases();
    void cases_go_on_while_another_tab_is_shown();
    void a_large_input_reaches_the_program();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->find<T>(name);
    }
    void trigger(const char *action) const { m_window->trigger(action); }
    void write(const QString &language, const QString &text) const { m_window->write(language, text); }
    void add(const QString &input, const QString &expected) const;
    QStringList results() const;

    std::unique_ptr<LocalWindow> m_window;
};

void TestCasesEndToEnd::init()
{
    m_window = std::make_unique<LocalWindow>();
}

void TestCasesEndToEnd::cleanup()
{
    m_window.reset();
}

void TestCasesEndToEnd::add(const QString &input, const QString &expected) const
{
    trigger("addCaseAction");
    find<QPlainTextEdit>("caseInput")->setPlainText(input);
    find<QPlainTextEdit>("caseExpected")->setPlainText(expected);
}

QStringList TestCasesEndToEnd::results() const
{
    const QAbstractItemModel &model = *find<QTreeView>("casesList")->model();
    QStringList results;
    for (int row = 0; row < model.rowCount(); ++row)
        results.append(model.index(row, CasesModel::ResultColumn).data().toString());
    return results;
}

void TestCasesEndToEnd::cases_of_a_compiled_program()
{
    write(u"cpp"_s, sum);
    add(u"1 2\n"_s, u"3"_s);
    add(u"2 2\n"_s, u"5"_s);
    add(u"13 1\n"_s, u"14"_s);
    add(u"40 2\n"_s, u"42\n\n"_s);
    trigger("runCasesAction");
    QTRY_COMPARE_WITH_TIMEOUT(results(),
                              (QStringList{u"Passed"_s, u"Wrong output"_s, u"Runtime error"_s, u"Passed"_s}),
                              patienceMs);
    const QAbstractItemModel &model = *find<QTreeView>("casesList")->model();
    QVERIFY(model.index(3, CasesModel::TimeColumn).data().toString().endsWith(u" ms"_s));
    QVERIFY(model.index(3, CasesModel::MemoryColumn).data().toString().endsWith(u"iB"_s));
}

void TestCasesEndToEnd::a_program_that_does_not_compile()
{
    write(u"cpp"_s, u"int main() { return nothing; }\n"_s);
    add(u"1"_s, {});
    add(u"2"_s, {});
    trigger("runCasesAction");
    QTRY_COMPARE_WITH_TIMEOUT(results(), (QStringList{u"Compile error"_s, u"Compile error"_s}), patienceMs);
}

void TestCasesEndToEnd::stop_ends_endless_cases()
{
    write(u"python"_s, u"import time\nwhile True:\n    time.sleep(0.01)\n"_s);
    for (int i = 0; i < 12; ++i)
        add(u"x"_s, {});
    trigger("runCasesAction");
    QTRY_VERIFY_WITH_TIMEOUT(results().contains(u"Running…"_s), patienceMs);
    trigger("stopCasesAction");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("runCasesAction")->isEnabled(), patienceMs);
    QCOMPARE(results(), QStringList(12, u"Not run"_s));
}

void TestCasesEndToEnd::cases_go_on_while_another_tab_is_shown()
{
    write(u"python"_s, u"import time\nn = int(input())\ntime.sleep(n / 4)\nprint(n)\n"_s);
    for (int i = 0; i < 12; ++i)
        add(QString::number(i % 4), QString::number(i % 4));
    trigger("runCasesAction");
    QTRY_VERIFY_WITH_TIMEOUT(results().contains(u"Running…"_s), patienceMs);
    trigger("newAction");
    QVERIFY(results().isEmpty());
    write(u"cpp"_s, sum);
    add(u"1 2\n"_s, u"3"_s);
    trigger("runCasesAction");
    QTRY_COMPARE_WITH_TIMEOUT(results(), QStringList{u"Passed"_s}, patienceMs);
    trigger("previousTabAction");
    QTRY_COMPARE_WITH_TIMEOUT(results(), QStringList(12, u"Passed"_s), patienceMs);
}

void TestCasesEndToEnd::a_large_input_reaches_the_program()
{
    constexpr int bytes = 80 << 20; // more than a request may carry
    write(u"python"_s, count);
    QApplication::clipboard()->setText(u"0123456789abcde\n"_s.repeated(bytes / 16));
    auto *text = find<QPlainTextEdit>("inputText");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    auto *panel = find<InputPanel>("inputPanel");
    QTRY_VERIFY_WITH_TIMEOUT(panel->file(), patienceMs);
    QApplication::clipboard()->clear();
    trigger("runAction");
    // The program holds all of it, within its memory.
    QTRY_COMPARE_WITH_TIMEOUT(find<OutputView>("outputView")->buffer().text(), QString::number(bytes) + u'\n',
                              patienceMs);
}

QTEST_MAIN(TestCasesEndToEnd)
#include "tst_casesendtoend.moc"
