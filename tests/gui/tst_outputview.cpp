// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputpanel.h"
#include "app/panels/output/outputview.h"
#include "app/settings/keys.h"
#include "tests/gui/testshell.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

StyledText plain(const QString &text)
{
    StyledText styled;
    styled.append(text, {});
    return styled;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Something of every kind, for looking at.
const auto colourful =
    "\x1b[1mbold\x1b[0m \x1b[2mdim\x1b[0m \x1b[3mitalic\x1b[0m \x1b[4munderlined\x1b[0m "
    "\x1b[7mreversed\x1b[0m\n"
    "\x1b[30mblack \x1b[31mred \x1b[32mgreen \x1b[33myellow \x1b[34mblue \x1b[35mmagenta "
    "\x1b[36mcyan \x1b[37mwhite\x1b[0m\n"
    "\x1b[90mblack \x1b[91mred \x1b[92mgreen \x1b[93myellow \x1b[94mblue \x1b[95mmagenta "
    "\x1b[96mcyan \x1b[97mwhite\x1b[0m\n"
    "\x1b[41m red \x1b[42m green \x1b[43m yellow \x1b[44m blue \x1b[45m magenta \x1b[46m cyan "
    "\x1b[0m\n"
    "\x1b[38;5;208morange of 256\x1b[0m \x1b[38;2;255;255;0mtrue yellow\x1b[0m "
    "\x1b[48;2;20;60;90mon a ground\x1b[0m\n"
    "\x1b]0;a title\x07\x1b]52;c;ZXZpbA==\x07hidden: \xe2\x80\xae bell: \x07 nul: \n"
    "\xe4\xb8\xad\xe6\x96\x87 e\xcc\x81 \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 "
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d mixed \xe0\xa4\xa8\xe0\xa4\xae\xe0\xa4\xb8\xe0\xa5\x8d"
    "\xe0\xa4\xa4\xe0\xa5\x87\n";

} // namespace

class TestOutputView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void finds_what_is_typed();
    void broken_pattern_is_told();
    void find_key_belongs_to_the_output_only_there();
    void wraps_as_chosen();
    void keys_move_and_select();
    void return_follows_a_place();
    void copies_all_or_the_selection();
    void too_much_is_not_copied();
    void saves_what_is_shown();
    void saves_the_whole_where_it_was_kept();
    void failing_disk_is_told();
    void file_of_the_whole_goes_with_the_output();
    void says_where_the_limit_cut();
    void says_what_was_cut();
    void context_menu_offers_the_actions();
    void screen_reader_reads_what_is_seen();
    void shows_colours_data();
    void shows_colours();

private:
    void say(const QByteArray &bytes, Run::Channel channel = Run::Channel::Stdout);
    OutputView &view() const { return m_panel->view(); }
    template <typename T>
    T *find(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }

    TestShell m_shell;
    QTemporaryDir m_folder;
    std::unique_ptr<OutputPanel> m_panel;
};

void TestOutputView::init()
{
    m_panel = std::make_unique<OutputPanel>(m_shell.appearance, m_shell.settings);
    m_panel->resize(620, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    view().setFocus();
}

void TestOutputView::cleanup()
{
    m_panel.reset();
}

void TestOutputView::say(const QByteArray &bytes, Run::Channel channel)
{
    QSignalSpy drained(m_panel.get(), &OutputPanel::drained);
    m_panel->addOutput(channel, bytes);
    m_panel->finish(QString());
    QVERIFY(drained.wait(patienceMs));
}

void TestOutputView::finds_what_is_typed()
{
    say("one fish\ntwo fish\nred Fish\nblue fish\n");
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *text = find<QLineEdit>("outputFindText");
    auto *state = find<QLabel>("outputFindState");
    QVERIFY(text->isVisible());
    QTest::keyClicks(text, u"fish"_s);
    QTRY_COMPARE(state->text(), u"1 of 4"_s);
    QCOMPARE(view().selectedText(), u"fish"_s);
    QVERIFY((view().caret() == OutputPosition{0, 8}));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(state->text(), u"2 of 4"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(state->text(), u"1 of 4"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(state->text(), u"4 of 4"_s);
    find<QWidget>("outputFindCase")->setFocus();
    QTest::keyClick(find<QWidget>("outputFindCase"), Qt::Key_Space);
    QTRY_VERIFY(state->text().endsWith(u"of 3"_s));
    text->clear();
    QTest::keyClicks(text, u"none"_s);
    QTRY_COMPARE(state->text(), u"No matches"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    QVERIFY(!view().search().isActive());
}

void TestOutputView::broken_pattern_is_told()
{
    say("some text\n");
    find<QAction>("findInOutputAction")->trigger();
    QTest::mouseClick(find<QWidget>("outputFindPattern"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("outputFindText"), u"a("_s);
    QCOMPARE(find<QLabel>("outputFindState")->text(), u"Not a valid pattern"_s);
    QVERIFY(!find<QLabel>("outputFindState")->toolTip().isEmpty());
    QTest::keyClicks(find<QLineEdit>("outputFindText"), u"b)?"_s);
    QTRY_COMPARE(find<QLabel>("outputFindState")->text(), u"No matches"_s);
}

void TestOutputView::find_key_belongs_to_the_output_only_there()
{
    QAction other(m_panel.get());
    other.setShortcut(QKeySequence::Find);
    m_panel->addAction(&other);
    QSignalSpy triggered(&other, &QAction::triggered);
    say("text\n");
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("outputFindText")->isVisible());
    QCOMPARE(triggered.size(), 0);
}

void TestOutputView::wraps_as_chosen()
{
    say(QByteArray("word ").repeated(100) + '\n');
    QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    QVERIFY(view().page().layout(0)->rows() > 1);
    find<QAction>("wrapOutputAction")->trigger();
    QVERIFY(view().horizontalScrollBar()->maximum() > 0);
    QCOMPARE(view().page().layout(0)->rows(), 1);
    OutputPanel other(m_shell.appearance, m_shell.settings);
    QVERIFY(!other.view().page().wraps());
    find<QAction>("wrapOutputAction")->trigger();
    QVERIFY(view().page().wraps());
    QVERIFY(other.view().page().wraps());
}

void TestOutputView::keys_move_and_select()
{
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    say(lines);
    QScrollBar *bar = view().verticalScrollBar();
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(bar->value(), 0);
    QVERIFY((view().caret() == OutputPosition{0, 0}));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view().selectedText(), u"line 0\nl"_s);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view().selectedText(), u"line 0\nline 1"_s);
    press(Qt::Key_Left);
    QVERIFY(!view().hasSelection());
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
    QVERIFY(view().page().topOf(view().caret()));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(view().page().isAtEnd());
    press(Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(view().selectedText().endsWith(u"line 199\n"_s));
    bar->setValue(50); // the cursor is out of sight: keys begin where a person looks
    press(Qt::Key_Up);
    QVERIFY(std::abs(view().caret().line - 50) <= 1);
}

void TestOutputView::return_follows_a_place()
{
    QSignalSpy clicked(m_panel.get(), &OutputPanel::locationClicked);
    say("main.cpp:3:5: error: oops\n", Run::Channel::Compiler);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

void TestOutputView::copies_all_or_the_selection()
{
    say("first\nsecond\n");
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"first\nsecond\n"_s);
    view().select({0, 1}, {1, 3});
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"irst\nsec"_s);
}

void TestOutputView::too_much_is_not_copied()
{
    QApplication::clipboard()->setText(u"before"_s);
    view().append(plain((QString(99, u'x') + u'\n').repeated(200'000)));
    view().refresh();
    QSignalSpy problems(m_panel.get(), &OutputPanel::problemFound);
    find<QAction>("copyOutputAction")->trigger();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.at(0).at(0).toString().contains(u"MiB"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TestOutputView::saves_what_is_shown()
{
    say("some text\n\xe4\xb8\xad\n");
    QSignalSpy saved(m_panel.get(), &OutputPanel::saved);
    m_panel->saveTo(m_folder.filePath(u"shown.txt"_s));
    QVERIFY(saved.wait(patienceMs));
    QCOMPARE(contentsOf(m_folder.filePath(u"shown.txt"_s)), QByteArray("some text\n\xe4\xb8\xad\n"));
}

void TestOutputView::saves_the_whole_where_it_was_kept()
{
    const QString kept = m_folder.filePath(u"kept.txt"_s);
    QFile file(kept);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3 << 20, 'k'));
    file.close();
    const QString piece = (QString(99, u'x') + u'\n').repeated(10'000);
    for (int i = 0; i < 70; ++i)
        view().append(plain(piece));
    view().refresh();
    QVERIFY(view().buffer().isCut());
    RunResult result;
    result.spillFile = kept;
    m_panel->finish(result);
    QSignalSpy saved(m_panel.get(), &OutputPanel::saved);
    m_panel->saveTo(m_folder.filePath(u"whole.txt"_s));
    QVERIFY(saved.wait(patienceMs));
    QCOMPARE(contentsOf(m_folder.filePath(u"whole.txt"_s)), QByteArray(3 << 20, 'k'));
}

void TestOutputView::failing_disk_is_told()
{
    say("some text\n");
    QSignalSpy problems(m_panel.get(), &OutputPanel::problemFound);
    m_panel->saveTo(u"/dev/full/nowhere.txt"_s);
    QVERIFY(problems.wait(patienceMs));
    QVERIFY(problems.at(0).at(0).toString().contains(u"/dev/full/nowhere.txt"_s));
}

void TestOutputView::file_of_the_whole_goes_with_the_output()
{
    const auto makeFile = [&] {
        QFile file(m_folder.filePath(u"whole"_s));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    };
    RunResult result;
    result.spillFile = makeFile();
    m_panel->finish(result);
    QVERIFY(QFile::exists(result.spillFile));
    m_panel->clear();
    QTRY_VERIFY(!QFile::exists(result.spillFile));
    result.spillFile = makeFile();
    m_panel->finish(result);
    m_panel.reset();
    QTRY_VERIFY(!QFile::exists(result.spillFile));
}

void TestOutputView::says_where_the_limit_cut()
{
    RunResult result;
    result.truncated = true;
    result.error = u"The program printed more than 4 MiB."_s;
    m_panel->addOutput(Run::Channel::Stdout, "partial");
    m_panel->finish(result);
    QTRY_VERIFY(view().buffer().text().endsWith(u"4 MiB."_s));
    QVERIFY(view().buffer().text().startsWith(u"partial\n… the output was cut here"_s));
}

void TestOutputView::says_what_was_cut()
{
    for (int i = 0; i < 70; ++i)
        view().append(plain((QString(99, u'x') + u'\n').repeated(10'000)));
    view().refresh();
    QVERIFY(view().page().isAtEnd());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_PageUp);
    view().verticalScrollBar()->setValue(0);
    QCOMPARE(view().page().top().row, -1);
    QCOMPARE(view().page().visible().at(1).line, view().buffer().firstLine());
    const QImage marked = view().viewport()->grab().toImage();
    bool drawn = false;
    for (int x = 0; x < marked.width() && !drawn; ++x)
        drawn = marked.pixelColor(x, 14) != m_shell.appearance.theme().base;
    QVERIFY(drawn);
}

void TestOutputView::context_menu_offers_the_actions()
{
    say("text\n");
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(30, 30),
                            view().viewport()->mapToGlobal(QPoint(30, 30)));
    QApplication::sendEvent(view().viewport(), &event);
    auto *menu = view().findChild<QMenu *>(u"outputMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    for (const char *name : {"copyOutputAction", "selectAllOutputAction", "findInOutputAction",
                             "wrapOutputAction", "saveOutputAction", "clearOutputAction"})
        QVERIFY(menu->actions().contains(find<QAction>(name)));
    menu->close();
}

void TestOutputView::screen_reader_reads_what_is_seen()
{
    say("first line\nsecond line\n");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(accessible);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->state().readOnly);
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), u"first line\nsecond line\n\n"_s);
    QCOMPARE(text->text(6, 10), u"line"_s);
    QCOMPARE(text->offsetAtPoint(text->characterRect(13).center() - QPoint(2, 0)), 13);
    view().select({1, 2}, {1, 2});
    QCOMPARE(text->cursorPosition(), 13);
}

void TestOutputView::shows_colours_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString &name : {u"light"_s, u"dark"_s, u"contrast-dark"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestOutputView::shows_colours()
{
    QFETCH(QString, theme);
    if (theme != u"light"_s)
        m_shell.settings.set(settings::theme, theme);
    say("main.cpp:7:9: warning: unused variable\n", Run::Channel::Compiler);
    say(colourful);
    say("an error from stderr\n", Run::Channel::Stderr);
    m_panel->addInput(u"typed"_s);
    say("and a line that is so long that it goes on in the next row, and in one more after that, word by "
        "word\n");
    press(Qt::Key_Home, Qt::ControlModifier);
    find<QAction>("findInOutputAction")->trigger();
    QTest::keyClicks(find<QLineEdit>("outputFindText"), u"red"_s);
    QTRY_VERIFY(find<QLabel>("outputFindState")->text().startsWith(u"1 of"_s));
    const QString folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                                QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_panel->grab().save(folder + u"/output-"_s + theme + u".png"_s));
    m_shell.settings.reset(settings::theme.key);
}

QTEST_MAIN(TestOutputView)
#include "tst_outputview.moc"
