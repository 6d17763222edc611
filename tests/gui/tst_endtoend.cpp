// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/localwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int runTimeoutMs = 60'000;

/// Sets a variable of the environment, and back at the end.
class ScopedEnvironment
{
public:
    ScopedEnvironment(const char *name, const QByteArray &value)
        : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name)), m_former(qgetenv(name))
    {
        qputenv(m_name, value);
    }
    ~ScopedEnvironment()
    {
        if (m_wasSet)
            qputenv(m_name, m_former);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(ScopedEnvironment)

private:
    const char *m_name;
    bool m_wasSet;
    QByteArray m_former;
};

} // namespace

/// The window on the real local runner.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cpp_hello();
    void python_input_loop_is_live();
    void endless_print_stops_at_once();
    void colours_and_channels_arrive();
    void typed_with_a_snippet_it_runs();
    void example_of_the_gallery_runs();
    void compile_error_is_clickable();
    void without_an_engine_it_says_why_it_is_bubblewrap();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->find<T>(name);
    }
    QString output() const { return find<OutputView>("outputView")->buffer().text(); }
    QString verdict() const { return find<Pill>("verdict")->text(); }
    void write(const QString &language, const QString &text) const { m_window->write(language, text); }
    void run() { find<QAction>("runAction")->trigger(); }

    std::unique_ptr<LocalWindow> m_window;
};

void TestEndToEnd::init()
{
    m_window = std::make_unique<LocalWindow>();
}

void TestEndToEnd::cleanup()
{
    m_window.reset();
}

void TestEndToEnd::cpp_hello()
{
    write(u"cpp"_s,
          u"#include <iostream>\nint main() { std::cout << \"Hello\\n\"; std::cerr << \"oops\\n\"; }\n"_s);
    run();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    QTRY_VERIFY(output().contains(u"Hello"_s) && output().contains(u"oops"_s));
}

void TestEndToEnd::python_input_loop_is_live()
{
    write(u"python"_s, u"while True:\n    name = input('Name? ')\n    if not name:\n        break\n"
                       "    print('Hello,', name)\n"_s);
    run();
    auto *line = find<QLineEdit>("promptLine");
    for (const auto &name : {u"Ada"_s, u"Grace"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(output().endsWith(u"Name? "_s), runTimeoutMs);
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"Hello, "_s + name), runTimeoutMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(output().endsWith(u"Name? "_s), runTimeoutMs);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
}

void TestEndToEnd::endless_print_stops_at_once()
{
    // Slow enough to stay below the output limit until Stop is pressed.
    write(u"python"_s, u"import time\nwhile True:\n    print('again')\n    time.sleep(0.001)\n"_s);
    run();
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"again"_s), runTimeoutMs);
    find<QAction>("stopAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Stopped"_s, runTimeoutMs);
    QVERIFY(output().contains(u"again"_s));
}

void TestEndToEnd::colours_and_channels_arrive()
{
    write(u"python"_s, u"import sys\nprint('\\x1b[32mgreen\\x1b[0m')\nsys.stdout.flush()\n"
                       "print('oops', file=sys.stderr)\n"_s);
    run();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    const OutputBuffer &buffer = find<OutputView>("outputView")->buffer();
    QTRY_COMPARE(buffer.text(), u"green\noops\n"_s);
    QVERIFY(buffer.line(0).styleAt(0).foreground == TextColor::palette(2));
    QCOMPARE(buffer.line(1).kindAt(0), OutputKind::Stderr);
}

void TestEndToEnd::typed_with_a_snippet_it_runs()
{
    write(u"python"_s, {});
    auto *editor = find<CodeEditor>("codeEditor");
    QTest::keyClicks(editor, u"fori"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(editor, u"number"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(editor, u"3"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(editor, u"print(\"n =\", number)"_s);
    QCOMPARE(editor->text(), u"for number in range(3):\n    print(\"n =\", number)"_s);
    run();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    QTRY_VERIFY(output().contains(u"n = 0\nn = 1\nn = 2"_s));
}

void TestEndToEnd::example_of_the_gallery_runs()
{
    find<QAction>("examplesAction")->trigger();
    auto *languages = find<QComboBox>("exampleLanguage");
    languages->setCurrentIndex(languages->findData(u"python"_s));
    auto *filter = find<QLineEdit>("exampleFilter");
    QTest::keyClicks(filter, u"hello"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    run();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    QTRY_VERIFY(output().contains(u"Hello"_s));
}

void TestEndToEnd::compile_error_is_clickable()
{
    write(u"cpp"_s, u"int main()\n{\n    return nothing;\n}\n"_s);
    run();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Compile error"_s, runTimeoutMs);
    auto *list = find<QTreeView>("diagnosticsList");
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 1)).center());
    auto *editor = find<CodeEditor>("codeEditor");
    QCOMPARE(editor->cursorLine(), 3);
    QCOMPARE(editor->cursorColumn(), 12);
    QCOMPARE(editor->diagnosticMarkers().markedLines(), QList<int>{3});
}

void TestEndToEnd::without_an_engine_it_says_why_it_is_bubblewrap()
{
    const ScopedEnvironment noEngine("DOCKER_HOST", "unix:///nonexistent/docker.sock");
    cleanup();
    init();
    auto *place = find<PlaceButton>("placeButton");
    QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"Sandbox"_s, runTimeoutMs);
    QVERIFY2(place->toolTip().contains(u"docker is not used: "_s), qPrintable(place->toolTip()));
    QVERIFY2(place->toolTip().contains(u"/nonexistent/docker.sock"_s), qPrintable(place->toolTip()));

    find<QAction>("place-docker")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"Docker: not ready"_s, runTimeoutMs);
    QVERIFY2(place->toolTip().contains(u"/nonexistent/docker.sock"_s), qPrintable(place->toolTip()));

    find<QAction>("place-bubblewrap")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(place->text(), u"Sandbox"_s, runTimeoutMs);
    QVERIFY2(!place->toolTip().contains(u"docker"_s), qPrintable(place->toolTip()));
    write(u"python"_s, u"print('Hello')\n"_s);
    run();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"OK"_s, runTimeoutMs);
    QVERIFY(find<QLabel>("timingSandbox")->text().startsWith(u"bubblewrap, Python 3"_s));
}

QTEST_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
