// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/guitest.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// The controls that Tab passes from `first` on until it comes round; at most so many that it ends.
QList<QWidget *> tabStops(QWidget &first)
{
    constexpr int most = 200;
    QList<QWidget *> stops;
    first.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < most; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now || stops.contains(now))
            break;
        stops.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return stops;
}

QString nameOf(const QWidget &widget)
{
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

/// For a screen reader: a name of its own, a text, or a label that names it.
bool isNamed(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface && !interface->text(QAccessible::Name).isEmpty();
}

bool showsRing(const QWidget &widget, const QColor &focus)
{
    const QRect rect(widget.mapTo(widget.window(), QPoint()), widget.size());
    const QImage image = widget.window()->grab(rect.adjusted(-2, -2, 2, 2)).toImage();
    const int middle = image.height() / 2;
    for (int x = 0; x < std::min(6, image.width()); ++x) {
        if (image.pixelColor(x, middle) == focus)
            return true;
    }
    return false;
}

} // namespace

/// Everything without the mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tab_reaches_every_control_of_the_window();
    void tab_reaches_every_control_of_the_preferences();
    void focus_is_seen_data();
    void focus_is_seen();
    void click_shows_no_ring();
    void f6_passes_the_parts();
    void f11_presents_and_escape_leaves();
    void presenting_does_not_outlive_the_window();
    void window_knows_no_sandbox_and_no_network();

private:
    static void activate(const TestWindow &test)
    {
        test.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    }
    static void verifyStops(const QList<QWidget *> &stops, const QWidget &window);
};

void TestKeyboard::verifyStops(const QList<QWidget *> &stops, const QWidget &window)
{
    QStringList wrong;
    for (QWidget *stop : stops) {
        if (!isNamed(*stop))
            wrong.append(nameOf(*stop) + u" has no name"_s);
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget);
        const bool inner = widget->focusProxy() || !widget->isVisible() || !widget->isEnabled() ||
                           widget->objectName().startsWith("qt_"_L1) ||
                           qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                           qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (widget->window() == &window && control && !inner && !stops.contains(widget))
            wrong.append(nameOf(*widget) + u" is not reached"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void TestKeyboard::tab_reaches_every_control_of_the_window()
{
    const TestWindow test([](FakeRun &run) { run.enter(Stage::Run); });
    activate(test);
    test.trigger("runAction"); // so that the prompt can be typed to
    QTRY_VERIFY(test.isRunning());
    auto *start = test.find<QWidget>("inputText");
    // The editor keeps Tab for itself: the walk goes on behind it, as F6 does.
    QList<QWidget *> stops = tabStops(*start);
    QVERIFY(stops.contains(&test.editor()));
    QTest::keyClick(&test.editor(), Qt::Key_F6);
    for (QWidget *stop : tabStops(*QApplication::focusWidget()))
        stops.append(stop);
    auto *picker = test.find<QComboBox>("languagePicker");
    for (QWidget *stop : tabStops(*picker))
        stops.append(stop);
    verifyStops(stops, *test.window);
}

void TestKeyboard::tab_reaches_every_control_of_the_preferences()
{
    const TestWindow test;
    test.trigger("preferencesAction");
    auto *dialog = test.find<QDialog>("preferencesDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = test.find<QListWidget>("preferencesList");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QCoreApplication::processEvents();
        verifyStops(tabStops(*list), *dialog);
    }
}

void TestKeyboard::focus_is_seen_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString &id : Theme::ids())
        QTest::newRow(qPrintable(id)) << id;
}

void TestKeyboard::focus_is_seen()
{
    QFETCH(QString, theme);
    const TestWindow test;
    test.shell.settings.set(settings::theme, theme);
    activate(test);
    test.find<QWidget>("languagePicker")->setFocus(Qt::TabFocusReason);
    const QColor focus = test.shell.appearance.theme().focus;
    QSet<QWidget *> seen;
    for (int i = 0; i < 20; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        QCoreApplication::processEvents();
        QVERIFY2(showsRing(*now, focus), qPrintable(nameOf(*now)));
        seen.insert(now);
        QTest::keyClick(now, now == &test.editor() ? Qt::Key_F6 : Qt::Key_Tab);
    }
    QVERIFY(seen.size() >= 6);
}

void TestKeyboard::click_shows_no_ring()
{
    const TestWindow test;
    activate(test);
    test.output().setFocus(Qt::MouseFocusReason);
    test.editor().setFocus(Qt::TabFocusReason);
    QCOMPARE(test.shell.focusRing.target(), &test.editor());
    QTest::mouseClick(test.output().viewport(), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!test.shell.focusRing.target());
    QVERIFY(test.output().hasFocus());
}

void TestKeyboard::f6_passes_the_parts()
{
    const TestWindow test;
    activate(test);
    test.editor().setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 12 && (visited.isEmpty() || visited.constFirst() != QApplication::focusWidget());
         ++i) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QCOMPARE(QApplication::focusWidget(), &test.editor());
    QVERIFY(visited.size() >= 4);
    for (qsizetype i = visited.size() - 1; i >= 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), visited.at(i));
    }
}

void TestKeyboard::f11_presents_and_escape_leaves()
{
    const TestWindow test;
    activate(test);
    test.editor().setFocus();
    const int before = test.editor().textHeight(0);
    const auto *bar = test.find<QToolBar>("mainToolBar");
    const auto shows = [&](const char *action) {
        const QWidget *button = bar->widgetForAction(test.find<QAction>(action));
        return button && button->isVisible();
    };
    QTest::keyClick(&test.editor(), Qt::Key_F11);
    QTRY_VERIFY(test.window->isFullScreen());
    QVERIFY(test.editor().textHeight(0) > before);
    QVERIFY(!test.window->menuBar()->isVisible());
    QVERIFY(shows("runAction") && shows("stopAction") && !shows("saveAction"));
    QVERIFY(test.find<QComboBox>("languagePicker")->isVisible());
    QVERIFY(test.find<QWidget>("verdict")->isVisible());
    QTest::keyClick(&test.editor(), Qt::Key_Equal, Qt::ControlModifier); // a command without its menu
    QTRY_COMPARE(test.shell.appearance.zoom(), settings::presenterZoom.fallback + 1);
    QTest::keyClick(&test.editor(), Qt::Key_Escape);
    QTRY_VERIFY(!test.window->isFullScreen());
    QCOMPARE(test.editor().textHeight(0), before);
    QVERIFY(test.window->menuBar()->isVisible());
    QTRY_VERIFY(shows("saveAction"));
    QVERIFY(!test.find<QAction>("presenterAction")->isChecked());
}

void TestKeyboard::presenting_does_not_outlive_the_window()
{
    const QTemporaryDir folder;
    {
        const TestWindow test({}, folder.path());
        test.trigger("presenterAction");
        QTRY_VERIFY(test.window->isFullScreen());
        test.window->close();
    }
    const TestWindow test({}, folder.path());
    QVERIFY(!test.window->isFullScreen());
    QVERIFY(test.window->menuBar()->isVisible());
}

/// What runs programs is a matter of the few files that put the parts together.
void TestKeyboard::window_knows_no_sandbox_and_no_network()
{
    static const QRegularExpression forbidden(
        u"#include [<\"](runner/(sandbox|connect|redis|remote|server|agent|queue|cli)/|hiredis|boost/)"_s);
    const QStringList composing{u"enginekinds.cpp"_s, u"localimages.cpp"_s, u"localplaces.cpp"_s,
                                u"main.cpp"_s,        u"queuekinds.cpp"_s,  u"serverkinds.cpp"_s};
    QDirIterator files(QStringLiteral(CODEWAR_SOURCE_DIR "/app"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    QStringList wrong;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        if (!composing.contains(files.fileName()) &&
            forbidden.match(QString::fromUtf8(file.readAll())).hasMatch())
            wrong.append(files.filePath());
    }
    QVERIFY(read > 50);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
