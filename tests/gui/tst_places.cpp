// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sessionstore.h"
#include "tests/gui/guitest.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int startingTimeoutMs = 30'000;

void staysRunning(FakeRun &run)
{
    run.enter(Stage::Run);
}

PlaceButton &button(const TestWindow &test)
{
    return *test.find<PlaceButton>("placeButton");
}

PlaceMenu &menu(const TestWindow &test)
{
    return *test.find<PlaceMenu>("placeMenu");
}

void choose(const TestWindow &test, const char *choice)
{
    QTest::mouseClick(&button(test), Qt::LeftButton);
    QTRY_VERIFY(menu(test).isVisible());
    const QRect row = menu(test).actionGeometry(test.find<QAction>(choice));
    QTest::mouseClick(&menu(test), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY(!menu(test).isVisible());
}

void activate(const TestWindow &test)
{
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
}

} // namespace

/// Where programs run: what the window says of it, and how a person changes it.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void button_says_where_and_why();
    void click_opens_a_menu_that_explains();
    void second_click_closes_the_menu();
    void click_leaves_the_keyboard_to_the_editor();
    void keys_reach_the_button_and_choose();
    void menu_bar_offers_the_same_choices();
    void choice_changes_place_and_versions_at_once();
    void same_choice_changes_nothing();
    void choice_survives_the_window();
    void unknown_choice_is_the_first();
    void run_goes_on_where_it_began();
    void not_ready_is_first_starting_then_failed();
    void hover_counts_what_runs_and_waits();
    void first_line_says_where_programs_run_until_one_did();
    void place_that_cannot_be_had_can_be_left_again();
    void result_says_where_it_ran_data();
    void result_says_where_it_ran();
};

void TestPlaces::button_says_where_and_why()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    QVERIFY(button(test).toolTip().contains(u"No Docker engine answers"_s));
    QVERIFY(button(test).width() >= button(test).fontMetrics().horizontalAdvance(button(test).text()));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&button(test));
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Where programs run: bubblewrap"_s);
    QVERIFY(accessible->text(QAccessible::Description).contains(u"No Docker engine answers"_s));
    QCOMPARE(accessible->role(), QAccessible::Button);
}

void TestPlaces::click_opens_a_menu_that_explains()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    QTest::mouseClick(&button(test), Qt::LeftButton);
    QTRY_VERIFY(menu(test).isVisible());
    const auto *text = menu(test).findChild<QLabel *>(u"placeText"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"No Docker engine answers; bubblewrap does."_s));
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(menu(test).toolTipsVisible());
    QStringList titles;
    for (const Place &place : fakeChoices()) {
        const auto *choice = test.find<QAction>(("place-" + place.id.toLatin1()).constData());
        QCOMPARE(choice->isChecked(), titles.isEmpty());
        QVERIFY(choice->toolTip().contains(place.explanation.toHtmlEscaped()));
        titles.append(choice->text());
    }
    QCOMPARE(titles.size(), 3);
    QTest::keyClick(&menu(test), Qt::Key_Escape);
    QTRY_VERIFY(!menu(test).isVisible());
    QCOMPARE(test.connectedTo, QStringList{u"auto"_s});
}

void TestPlaces::second_click_closes_the_menu()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    // Through the window system, which knows which window is a popup.
    const QPoint place = button(test).mapTo(test.window.get(), button(test).rect().center());
    QTest::mouseClick(test.window->windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(menu(test).isVisible());
    QTest::mouseClick(test.window->windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(!menu(test).isVisible());
    QCoreApplication::processEvents();
    QVERIFY(!menu(test).isVisible());
    QTest::mouseClick(test.window->windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(menu(test).isVisible());
}

void TestPlaces::click_leaves_the_keyboard_to_the_editor()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    activate(test);
    test.editor().setFocus();
    choose(test, "place-docker");
    QVERIFY(test.editor().hasFocus());
}

void TestPlaces::keys_reach_the_button_and_choose()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    activate(test);
    test.find<QWidget>("keepInputOpen")->setFocus();
    const QImage plain = button(test).grab().toImage();
    for (int presses = 0; presses < 20 && !button(test).hasFocus(); ++presses)
        QTest::keyClick(test.window->focusWidget(), Qt::Key_Tab);
    QVERIFY(button(test).hasFocus());
    QVERIFY(button(test).grab().toImage() != plain); // the focus is seen
    QTest::keyClick(&button(test), Qt::Key_Space);
    QTRY_VERIFY(menu(test).isVisible());
    QTest::keyClick(&menu(test), Qt::Key_Down); // passes the sentence
    QCOMPARE(menu(test).activeAction(), test.find<QAction>("place-auto"));
    QTest::keyClick(&menu(test), Qt::Key_Down);
    QTest::keyClick(&menu(test), Qt::Key_Return);
    QTRY_COMPARE(button(test).text(), u"docker"_s);
    QVERIFY(button(test).hasFocus());
}

void TestPlaces::menu_bar_offers_the_same_choices()
{
    const TestWindow test;
    bool offered = false;
    for (const QAction *top : test.window->menuBar()->actions())
        offered = offered ||
                  (top->text() == u"&Program"_s && top->menu()->actions().contains(menu(test).menuAction()));
    QVERIFY(offered);
    QCOMPARE(menu(test).title(), u"&Where programs run"_s);
}

void TestPlaces::choice_changes_place_and_versions_at_once()
{
    const TestWindow test;
    const auto *picker = test.find<QComboBox>("languagePicker");
    QTRY_COMPARE(picker->currentText(), u"C++17 — g++ 12.2.0"_s);
    const std::weak_ptr<int> former = test.fake->life;
    choose(test, "place-docker");
    QCOMPARE(button(test).text(), u"docker"_s);
    QVERIFY(button(test).toolTip().contains(u"20.10.24"_s));
    QCOMPARE(picker->currentText(), u"C++17 — g++ 13.5.0"_s);
    QCOMPARE(test.fake->prepared, u"cpp"_s);
    QTRY_VERIFY(former.expired());
    test.trigger("runAction");
    QCOMPARE(test.fake->started, 1);
    choose(test, "place-bubblewrap");
    QCOMPARE(test.connectedTo, (QStringList{u"auto"_s, u"docker"_s, u"bubblewrap"_s}));
}

void TestPlaces::same_choice_changes_nothing()
{
    const TestWindow test;
    QTRY_COMPARE(test.connectedTo.size(), 1);
    choose(test, "place-auto");
    QCOMPARE(test.connectedTo.size(), 1);
}

void TestPlaces::choice_survives_the_window()
{
    const QTemporaryDir folder;
    {
        const TestWindow test({}, folder.path());
        QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
        choose(test, "place-docker");
        QVERIFY(test.window->close());
    }
    const TestWindow test({}, folder.path());
    QTRY_COMPARE(button(test).text(), u"docker"_s);
    QCOMPARE(test.connectedTo, QStringList{u"docker"_s});
    QVERIFY(test.find<QAction>("place-docker")->isChecked());
}

void TestPlaces::unknown_choice_is_the_first()
{
    const QTemporaryDir folder;
    {
        Session session;
        session.place = u"moon"_s;
        QVERIFY(SessionStore(folder.path()).save(session, {}));
    }
    const TestWindow test({}, folder.path());
    QTRY_COMPARE(test.connectedTo, QStringList{u"auto"_s});
    QVERIFY(test.find<QAction>("place-auto")->isChecked());
}

void TestPlaces::run_goes_on_where_it_began()
{
    const TestWindow test(staysRunning);
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last);
    const QPointer<FakeRun> run = test.fake->last;
    const std::weak_ptr<int> former = test.fake->life;
    choose(test, "place-docker");
    choose(test, "place-bubblewrap");
    choose(test, "place-docker");
    QCOMPARE(button(test).text(), u"docker"_s);
    QVERIFY(button(test).toolTip().contains(u"goes on where it began"_s));
    QVERIFY(test.isRunning());
    QVERIFY(run && !run->cancelled);
    QVERIFY(!former.expired());
    run->say(Run::Channel::Stdout, "from where it began\n");
    run->finish(okResult());
    QTRY_COMPARE(test.outputText(), u"from where it began\n"_s);
    QCOMPARE(test.verdict(), u"OK"_s);
    QVERIFY(!button(test).toolTip().contains(u"goes on where it began"_s));
    QTRY_VERIFY(former.expired());
    QVERIFY(!run);
    test.trigger("runAction");
    QTRY_COMPARE(test.fake->started, 1);
    QVERIFY(test.isRunning());
}

void TestPlaces::not_ready_is_first_starting_then_failed()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    test.fake->ready = false;
    test.fake->message = u"The engine was stopped. Start it."_s;
    const QColor calm = button(test).ground();
    QTRY_COMPARE_WITH_TIMEOUT(button(test).text(), u"bubblewrap: not ready"_s, startingTimeoutMs);
    QVERIFY(button(test).ground() != calm);
    test.fake->ready = true;
    QTRY_COMPARE_WITH_TIMEOUT(button(test).text(), u"bubblewrap"_s, startingTimeoutMs);
    QCOMPARE(button(test).ground(), calm);

    const RunnerStatus trying{false, u"docker"_s, u"Trying the sandbox…"_s, 0, 0};
    const PlaceLook look{u"Docker"_s, u"Press a key"_s, PlaceIcon::Container};
    QCOMPARE(PlaceState::of(trying, look, true).kind, PlaceState::Kind::Starting);
    QCOMPARE(PlaceState::of(trying, look, true).title, u"Starting…"_s);
    QCOMPARE(PlaceState::of(trying, look, false).kind, PlaceState::Kind::Failed);
    QCOMPARE(PlaceState::of(trying, look, false).title, u"Docker: not ready"_s);
}

void TestPlaces::hover_counts_what_runs_and_waits()
{
    const TestWindow test;
    QTRY_COMPARE(button(test).text(), u"bubblewrap"_s);
    QVERIFY(!button(test).toolTip().contains(u"program(s)"_s));
    test.fake->active = 2;
    test.fake->waiting = 3;
    QTRY_VERIFY_WITH_TIMEOUT(
        button(test).toolTip().contains(u"2 program(s) run there now. 3 program(s) wait."_s),
        startingTimeoutMs);
    QVERIFY(test.find<QLabel>("placeText")->text().contains(u"3 program(s) wait."_s));
}

void TestPlaces::first_line_says_where_programs_run_until_one_did()
{
    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    FakeRunner *fake = nullptr;
    const RunnerFactory factory = [&fake](const QString &) {
        auto runner = std::make_unique<FakeRunner>([](FakeRun &run) { run.finish(okResult()); });
        fake = runner.get();
        return Result<std::unique_ptr<Runner>>(std::unique_ptr<Runner>(std::move(runner)));
    };
    const auto look = [](const QString &) {
        return PlaceLook{u"Box"_s, u"%1 runs the program, in a box"_s, PlaceIcon::Sandbox};
    };
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      Places{fakeChoices, factory, look}, folder.path());
    window.show();
    const auto *line = window.findChild<QLabel *>(u"statusDetails"_s);
    QTRY_COMPARE(line->text(), u"Ctrl+Return runs the program, in a box"_s);
    QCOMPARE(window.findChild<PlaceButton *>(u"placeButton"_s)->text(), u"Box"_s);
    fake->ready = false;
    fake->message = u"The box is closed. Open it."_s;
    QTRY_COMPARE_WITH_TIMEOUT(line->text(), fake->message, startingTimeoutMs);
    fake->message = u"The box is closed. "_s.repeated(40); // no reason to widen the window
    const int width = window.width();
    QTRY_COMPARE_WITH_TIMEOUT(line->text(), fake->message, startingTimeoutMs);
    QTRY_COMPARE(line->toolTip(), fake->message);
    QCOMPARE(window.width(), width);
    QVERIFY(window.minimumSizeHint().width() <= width);
    fake->ready = true;
    QTRY_COMPARE_WITH_TIMEOUT(line->text(), u"Ctrl+Return runs the program, in a box"_s, startingTimeoutMs);
    window.findChild<QAction *>(u"runAction"_s)->trigger();
    QTRY_COMPARE(window.findChild<Pill *>(u"verdict"_s)->text(), u"OK"_s);
    const QString result = line->text();
    fake->ready = false; // what the program did is what a person wants to see now
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<PlaceButton *>(u"placeButton"_s)->text(), u"Box: not ready"_s,
                              startingTimeoutMs);
    QCOMPARE(line->text(), result);
}

void TestPlaces::place_that_cannot_be_had_can_be_left_again()
{
    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    const RunnerFactory factory = [](const QString &place) -> Result<std::unique_ptr<Runner>> {
        if (place == u"docker"_s)
            return Error{ErrorCode::Unavailable, u"DOCKER_HOST is wrong. Set it anew."_s, u"test"_s};
        return std::unique_ptr<Runner>(std::make_unique<FakeRunner>());
    };
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      Places{fakeChoices, factory}, folder.path());
    window.show();
    auto *place = window.findChild<PlaceButton *>(u"placeButton"_s);
    QTRY_COMPARE(place->text(), u"bubblewrap"_s);
    window.findChild<QAction *>(u"place-docker"_s)->trigger();
    QCOMPARE(place->text(), u"Not ready"_s);
    QVERIFY(place->toolTip().contains(u"Set it anew"_s));
    window.findChild<QAction *>(u"runAction"_s)->trigger();
    const auto *output = window.findChild<OutputView *>(u"outputView"_s);
    QTRY_VERIFY(output->buffer().text().contains(u"DOCKER_HOST is wrong"_s));
    window.findChild<QAction *>(u"place-auto"_s)->trigger();
    QCOMPARE(place->text(), u"bubblewrap"_s);
}

void TestPlaces::result_says_where_it_ran_data()
{
    QTest::addColumn<QString>("sandbox");
    QTest::addColumn<QString>("toolchain");
    QTest::newRow("docker") << u"docker"_s << u"g++ 13.5.0"_s;
    QTest::newRow("bubblewrap") << u"bubblewrap"_s << u"g++ 12.2.0"_s;
}

void TestPlaces::result_says_where_it_ran()
{
    QFETCH(QString, sandbox);
    QFETCH(QString, toolchain);
    const TestWindow test([&](FakeRun &run) {
        RunResult result = okResult();
        result.sandbox = sandbox;
        result.toolchain = toolchain;
        run.finish(result);
    });
    test.trigger("runAction");
    QTRY_COMPARE(test.verdict(), u"OK"_s);
    const auto *label = test.find<QLabel>("timingSandbox");
    QVERIFY(label->text().startsWith(sandbox + u", "_s + toolchain));
    QVERIFY(label->isVisible() && label->width() >= label->sizeHint().width());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
