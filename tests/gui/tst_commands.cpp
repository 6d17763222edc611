// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandmodel.h"
#include "app/commands/commandpalette.h"
#include "app/commands/fuzzymatch.h"
#include "app/commands/shortcuts.h"
#include "tests/gui/guitest.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

/// The palette and the shortcuts.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fuzzy_matches_data();
    void fuzzy_matches();
    void fuzzy_prefers_words_and_neighbours();
    void tool_tip_follows_text_and_shortcut();
    void deleted_action_is_forgotten();
    void palette_runs_a_command_by_a_few_letters();
    void palette_shows_the_used_first_and_the_disabled_as_such();
    void palette_is_left_with_escape();
    void every_action_with_a_shortcut_is_a_command();
    void no_two_commands_share_a_shortcut();
    void shortcut_is_kept_and_reset();
    void shortcut_wins_over_the_editors_own();
    void page_warns_of_a_conflict_and_takes_the_keys();

private:
    static QAbstractItemModel &listOf(const TestWindow &test)
    {
        return *test.find<QListView>("commandPaletteList")->model();
    }
    static void activate(const TestWindow &test)
    {
        test.window->activateWindow(); // shortcuts belong to the active window
        QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
        test.editor().setFocus();
    }
};

void TestCommands::fuzzy_matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing typed") << u""_s << u"Save"_s << true;
    QTest::newRow("beginning") << u"sav"_s << u"Save as"_s << true;
    QTest::newRow("initials") << u"sa"_s << u"Save as"_s << true;
    QTest::newRow("gaps") << u"svs"_s << u"Save as"_s << true;
    QTest::newRow("case") << u"SAVE"_s << u"save"_s << true;
    QTest::newRow("spaces do not count") << u"save  as"_s << u"Save as"_s << true;
    QTest::newRow("order counts") << u"as save"_s << u"Save as"_s << false;
    QTest::newRow("too long") << u"savee"_s << u"Save"_s << false;
    QTest::newRow("umlaut") << u"ö"_s << u"Öffnen"_s << true;
    QTest::newRow("no text") << u"a"_s << u""_s << false;
}

void TestCommands::fuzzy_matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(fuzzyMatch(typed, text).has_value(), "matches");
}

void TestCommands::fuzzy_prefers_words_and_neighbours()
{
    QVERIFY(*fuzzyMatch(u"sa", u"Save as") > *fuzzyMatch(u"sa", u"Restart"));
    QVERIFY(*fuzzyMatch(u"run", u"Run") > *fuzzyMatch(u"run", u"Reset unit now"));
    QVERIFY(*fuzzyMatch(u"zi", u"Zoom in") > *fuzzyMatch(u"zi", u"Magazine"));
}

void TestCommands::tool_tip_follows_text_and_shortcut()
{
    const std::unique_ptr<QAction> action(
        makeAction(nullptr, u"saveAsAction"_s, u"Save &as…"_s, {Qt::CTRL | Qt::Key_B}));
    QCOMPARE(action->toolTip(), u"Save as (Ctrl+B)"_s);
    action->setShortcut({});
    QCOMPARE(action->toolTip(), u"Save as"_s);
    action->setText(u"&Speichern"_s);
    QCOMPARE(action->toolTip(), u"Speichern"_s);
    action->setToolTip(u"Explained"_s);
    action->setText(u"&Other"_s);
    QCOMPARE(action->toolTip(), u"Explained"_s);
}

void TestCommands::deleted_action_is_forgotten()
{
    Commands commands;
    auto *action = makeAction(nullptr, u"oneAction"_s, u"One"_s);
    commands.add(u"A"_s, {action});
    commands.add(u"B"_s, {action});
    QCOMPARE(commands.all().size(), 1);
    QCOMPARE(commands.all().constFirst().category, u"B"_s);
    delete action;
    QVERIFY(commands.all().isEmpty());
}

void TestCommands::palette_runs_a_command_by_a_few_letters()
{
    const TestWindow test;
    activate(test);
    const QAbstractItemModelTester tester(&listOf(test));
    QTest::keyClick(&test.editor(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = test.find<CommandPalette>("commandPalette");
    QTRY_VERIFY(palette->isVisible());
    auto *line = test.find<QLineEdit>("commandPaletteLine");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"zoomin"_s);
    QCOMPARE(listOf(test).index(0, 0).data().toString(), u"Zoom in"_s);
    QCOMPARE(listOf(test).index(0, 0).data(CommandModel::CategoryRole).toString(), u"View"_s);
    QCOMPARE(listOf(test).index(0, 0).data(CommandModel::ShortcutRole).toString(), u"Ctrl++"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(test.shell.appearance.zoom(), 1);
    QVERIFY(!palette->isVisible());
    QVERIFY(test.editor().hasFocus());
}

void TestCommands::palette_shows_the_used_first_and_the_disabled_as_such()
{
    const TestWindow test;
    activate(test);
    test.shell.settings.set(settings::recentCommands, {u"aboutAction"_s, u"stopAction"_s});
    test.trigger("commandPaletteAction");
    auto *line = test.find<QLineEdit>("commandPaletteLine");
    QCOMPARE(listOf(test).index(0, 0).data().toString(), u"About CodeWar"_s);
    const QModelIndex stop = listOf(test).index(1, 0);
    QCOMPARE(stop.data().toString(), u"Stop"_s);
    QVERIFY(!stop.data(CommandModel::EnabledRole).toBool());
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return); // nothing happens: it is disabled
    QVERIFY(test.find<CommandPalette>("commandPalette")->isVisible());
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(test.find<QListView>("commandPaletteList")->currentIndex().row(), listOf(test).rowCount() - 1);
}

void TestCommands::palette_is_left_with_escape()
{
    const TestWindow test;
    activate(test);
    test.trigger("commandPaletteAction");
    auto *line = test.find<QLineEdit>("commandPaletteLine");
    QTest::keyClicks(line, u"no such command"_s);
    QCOMPARE(listOf(test).rowCount(), 0);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Return})
        QTest::keyClick(line, key);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!test.find<CommandPalette>("commandPalette")->isVisible());
    QVERIFY(test.editor().hasFocus());
}

void TestCommands::every_action_with_a_shortcut_is_a_command()
{
    const TestWindow test;
    QStringList missing;
    for (const QAction *action : test.window->findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty() && !test.shell.commands.find(action->objectName()))
            missing.append(action->objectName() + u' ' + action->text());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestCommands::no_two_commands_share_a_shortcut()
{
    const TestWindow test;
    QHash<QKeySequence, QString> owners;
    for (const Commands::Command &command : test.shell.commands.all()) {
        QVERIFY2(!command.action->objectName().isEmpty(), qPrintable(command.action->text()));
        if (command.action->shortcutContext() < Qt::WindowShortcut ||
            command.action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue; // holds in one part of the window only
        for (const QKeySequence &keys : command.action->shortcuts()) {
            const QString owner = owners.value(keys);
            QVERIFY2(owner.isEmpty(), qPrintable(owner + u" and "_s + command.action->objectName()));
            owners.insert(keys, command.action->objectName());
        }
    }
}

void TestCommands::shortcut_is_kept_and_reset()
{
    TestShell shell;
    const std::unique_ptr<QAction> action(
        makeAction(nullptr, u"runAction"_s, u"Run"_s, {Qt::Key_F5, Qt::CTRL | Qt::Key_R}));
    {
        Shortcuts shortcuts(shell.settings, shell.commands);
        shell.commands.add(u"Program"_s, {action.get()});
        shortcuts.set(*action, {QKeySequence(u"Ctrl+;"_s), QKeySequence(u"Ctrl+K, Ctrl+="_s)});
    }
    action->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R}); // another start
    Shortcuts shortcuts(shell.settings, shell.commands);
    const Shortcuts::Keys kept{QKeySequence(u"Ctrl+;"_s), QKeySequence(u"Ctrl+K, Ctrl+="_s)};
    QCOMPARE(action->shortcuts(), kept);
    QVERIFY(shortcuts.isChanged(*action));
    shortcuts.set(*action, {});
    QVERIFY(action->shortcuts().isEmpty());
    shortcuts.reset(*action);
    const Shortcuts::Keys first{Qt::Key_F5, Qt::CTRL | Qt::Key_R};
    QCOMPARE(action->shortcuts(), first);
    shell.settings.set(settings::shortcuts, {u"nonsense"_s, u"=x"_s, u"runAction=no key"_s});
    shortcuts.resetAll();
    QCOMPARE(action->shortcuts(), first);
    QVERIFY(shell.settings.value(settings::shortcuts).isEmpty());
}

void TestCommands::shortcut_wins_over_the_editors_own()
{
    const TestWindow test;
    activate(test);
    test.editor().setContent(u"ONE\n"_s);
    test.editor().selectAll();
    // Ctrl+U makes small letters in the editor, as long as nobody wants it.
    test.shell.settings.set(settings::shortcuts, {u"zoomInAction=Ctrl+U"_s});
    QTest::keyClick(&test.editor(), Qt::Key_U, Qt::ControlModifier);
    QTRY_COMPARE(test.shell.appearance.zoom(), 1);
    QCOMPARE(test.editor().text(), u"ONE\n"_s);
}

void TestCommands::page_warns_of_a_conflict_and_takes_the_keys()
{
    const TestWindow test;
    test.trigger("preferencesAction");
    auto *dialog = test.find<QDialog>("preferencesDialog");
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QTest::keyClicks(test.find<QLineEdit>("shortcutsFilter"), u"zoom in"_s);
    auto *list = test.find<QTreeView>("shortcutsList");
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *keys = test.find<QKeySequenceEdit>("shortcutKeys");
    auto *assign = test.find<QPushButton>("assignShortcut");
    keys->setKeySequence(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    QVERIFY(test.find<QLabel>("shortcutWarning")->text().contains(u"“Stop”"_s));
    assign->click();
    QCOMPARE(test.find<QAction>("zoomInAction")->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    QVERIFY(test.find<QAction>("stopAction")->shortcuts().isEmpty());
    QVERIFY(test.find<QLabel>("shortcutWarning")->text().isEmpty());
    test.find<QPushButton>("resetAllShortcuts")->click();
    QCOMPARE(test.find<QAction>("stopAction")->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F5));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
