// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historymodel.h"
#include "app/panels/inputpanel.h"
#include "tests/gui/localwindow.h"
#include "tests/gui/pictures.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 90'000;

const auto greeter = u"name = input('Name? ')\nprint('Hello,', name)\n"_s;
const auto doubler = u"print(2 * int(input()))\n"_s;
const auto counter = u"import sys\nprint(len(sys.stdin.buffer.read()))\n"_s;

} // namespace

/// What the history keeps of programs that really run.
class TestHistoryEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void a_typed_run_is_kept_restored_and_exported();
    void cases_are_one_run();
    void an_input_file_is_named_and_comes_back();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->find<T>(name);
    }
    void trigger(const char *action) const { m_window->trigger(action); }
    QString cell(int column) const
    {
        return find<QTreeView>("historyList")->model()->index(0, column).data().toString();
    }
    /// Chooses the newest run, once it ended like this.
    void choose(const QString &verdict) const;
    QString preview(int part) const;
    QByteArray exported(const char *action, const QString &file) const;

    std::unique_ptr<LocalWindow> m_window;
};

void TestHistoryEndToEnd::init()
{
    m_window = std::make_unique<LocalWindow>();
}

void TestHistoryEndToEnd::cleanup()
{
    m_window.reset();
}

void TestHistoryEndToEnd::choose(const QString &verdict) const
{
    trigger("historyAction");
    QTRY_COMPARE_WITH_TIMEOUT(cell(HistoryModel::VerdictColumn), verdict, patienceMs);
    auto *list = find<QTreeView>("historyList");
    const QRect place = list->visualRect(list->model()->index(0, HistoryModel::ProgramColumn));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_VERIFY_WITH_TIMEOUT(!preview(0).isEmpty(), patienceMs);
}

QString TestHistoryEndToEnd::preview(int part) const
{
    find<QTabBar>("historyParts")->setCurrentIndex(part);
    return find<QPlainTextEdit>("historyPreview")->toPlainText();
}

QByteArray TestHistoryEndToEnd::exported(const char *action, const QString &file) const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(file);
    trigger(action);
    QPointer<QFileDialog> dialog;
    if (!QTest::qWaitFor([&] { return (dialog = find<QFileDialog>("exportDialog")); }, patienceMs))
        return {};
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    // The next export shall not find this one's dialog, which only goes with the next events.
    QFile written(path);
    if (!QTest::qWaitFor([&] { return !dialog && written.exists(); }, patienceMs) ||
        !written.open(QIODevice::ReadOnly))
        return {};
    return written.readAll();
}

void TestHistoryEndToEnd::a_typed_run_is_kept_restored_and_exported()
{
    m_window->write(u"python"_s, greeter);
    trigger("runAction");
    auto *line = find<QLineEdit>("promptLine");
    QTRY_VERIFY_WITH_TIMEOUT(line->isEnabled() &&
                                 find<OutputView>("outputView")->buffer().text().contains(u"Name? "_s),
                             patienceMs);
    QTest::keyClicks(line, u"Ada"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(find<Pill>("verdict")->text(), u"OK"_s, patienceMs);
    choose(u"OK"_s);
    QVERIFY(!cell(HistoryModel::TimeColumn).isEmpty());
    QVERIFY(cell(HistoryModel::MemoryColumn).endsWith(u"iB"_s));
    QCOMPARE(preview(0), greeter);
    QTRY_COMPARE_WITH_TIMEOUT(preview(1), u"Ada\n"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(preview(2), u"Name? Hello, Ada\n"_s, patienceMs);
    savePicture(*line->window(), u"history-real"_s);

    const QByteArray html = exported("historyHtmlAction", u"run.html"_s);
    QVERIFY(html.contains("Hello, Ada") && html.contains("Ada\n") && html.contains("input"));
    QVERIFY(exported("historyPdfAction", u"run.pdf"_s).startsWith("%PDF"));

    find<CodeEditor>("codeEditor")->setContent(u"other"_s);
    trigger("historyOpenAction");
    QTRY_COMPARE_WITH_TIMEOUT(find<CodeEditor>("codeEditor")->text(), greeter, patienceMs);
    QCOMPARE(find<QPlainTextEdit>("inputText")->toPlainText(), u"Ada\n"_s);
}

void TestHistoryEndToEnd::cases_are_one_run()
{
    m_window->write(u"python"_s, doubler);
    for (const auto &expected : {u"2"_s, u"5"_s, u"6"_s}) {
        trigger("addCaseAction");
        find<QPlainTextEdit>("caseInput")
            ->setPlainText(expected == u"5"_s ? u"2"_s : QString::number(expected.toInt() / 2));
        find<QPlainTextEdit>("caseExpected")->setPlainText(expected);
    }
    trigger("runCasesAction");
    choose(u"2 of 3 passed"_s);
    QCOMPARE(find<QTreeView>("historyList")->model()->rowCount(), 1);
    QCOMPARE(preview(0), doubler);
    const QStringList lines = preview(2).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).contains(u"Passed"_s) && lines.at(1).contains(u"Wrong output"_s));
    savePicture(*find<QTreeView>("historyList")->window(), u"history-cases"_s);
    trigger("historyOpenAction");
    QTRY_COMPARE_WITH_TIMEOUT(find<QTreeView>("casesList")->model()->rowCount(), 3, patienceMs);
    QCOMPARE(find<CodeEditor>("codeEditor")->text(), doubler);
}

void TestHistoryEndToEnd::an_input_file_is_named_and_comes_back()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("1234567\n").repeated(400'000));
    file.close();
    m_window->write(u"python"_s, counter);
    auto *panel = find<InputPanel>("inputPanel");
    panel->openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(panel->file() && !panel->isBusy(), patienceMs);
    trigger("runAction");
    QTRY_COMPARE_WITH_TIMEOUT(find<Pill>("verdict")->text(), u"OK"_s, patienceMs);
    choose(u"OK"_s);
    QTRY_COMPARE_WITH_TIMEOUT(preview(2), u"3200000\n"_s, patienceMs);
    QVERIFY(preview(1).contains(path));
    QVERIFY(exported("exportHtmlAction", u"run.html"_s).contains(path.toUtf8()));
    panel->setFile({});
    trigger("historyOpenAction");
    QTRY_VERIFY_WITH_TIMEOUT(panel->file() && panel->file()->path == path, patienceMs);

    QVERIFY(QFile::remove(path)); // what is gone is not promised
    trigger("historyOpenAction");
    QTRY_VERIFY_WITH_TIMEOUT(!panel->file(), patienceMs);
    QCOMPARE(find<CodeEditor>("codeEditor")->text(), counter);
}

QTEST_MAIN(TestHistoryEndToEnd)
#include "tst_historyendtoend.moc"
