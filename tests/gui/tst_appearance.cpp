// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/contrast.h"
#include "tests/gui/guitest.h"

#include <QLabel>
#include <QWheelEvent>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char *name;
    QColor Theme::*ink;
    QColor Theme::*ground;
};

constexpr Pair texts[] = {
    {"text on window", &Theme::text, &Theme::window},
    {"text on base", &Theme::text, &Theme::base},
    {"text on the line of the cursor", &Theme::text, &Theme::currentLine},
    {"text on a notice", &Theme::text, &Theme::notice},
    {"text on a chip", &Theme::text, &Theme::border},
    {"selected text", &Theme::text, &Theme::selection},
    {"matched brace", &Theme::text, &Theme::braceMatch},
    {"match", &Theme::text, &Theme::outputMatch},
    {"current match", &Theme::text, &Theme::outputCurrentMatch},
    {"muted on window", &Theme::mutedText, &Theme::window},
    {"muted on base", &Theme::mutedText, &Theme::base},
    {"line number", &Theme::lineNumber, &Theme::base},
    {"keyword", &Theme::keyword, &Theme::currentLine},
    {"type", &Theme::type, &Theme::currentLine},
    {"string", &Theme::string, &Theme::currentLine},
    {"number", &Theme::number, &Theme::currentLine},
    {"comment", &Theme::comment, &Theme::currentLine},
    {"preprocessor", &Theme::preprocessor, &Theme::currentLine},
    {"function", &Theme::function, &Theme::currentLine},
    {"output", &Theme::outputText, &Theme::base},
    {"error output", &Theme::outputError, &Theme::base},
    {"compiler output", &Theme::outputCompiler, &Theme::base},
    {"input in the output", &Theme::outputInput, &Theme::base},
    {"notice in the output", &Theme::outputNotice, &Theme::base},
    {"highlighted", &Theme::base, &Theme::accent},
    {"OK", &Theme::base, &Theme::verdictOk},
    {"limit", &Theme::base, &Theme::verdictLimit},
    {"failure", &Theme::base, &Theme::verdictFailure},
    {"cancelled", &Theme::base, &Theme::verdictCancelled},
    {"internal", &Theme::base, &Theme::verdictInternal},
};

constexpr Pair marks[] = {
    {"focus on window", &Theme::focus, &Theme::window},
    {"focus on base", &Theme::focus, &Theme::base},
    {"cursor", &Theme::accent, &Theme::base},
    {"error", &Theme::error, &Theme::base},
    {"warning", &Theme::warning, &Theme::base},
    {"note", &Theme::note, &Theme::base},
    {"outline of a control", &Theme::outline, &Theme::base},
    {"icon", &Theme::icon, &Theme::window},
    {"run icon", &Theme::verdictOk, &Theme::window},
    {"stop icon", &Theme::verdictFailure, &Theme::window},
    {"queue", &Theme::stageQueue, &Theme::base},
    {"prepare", &Theme::stagePrepare, &Theme::base},
    {"compile", &Theme::stageCompile, &Theme::base},
    {"run", &Theme::stageRun, &Theme::base},
    {"selected keyword", &Theme::keyword, &Theme::selection},
    {"selected string", &Theme::string, &Theme::selection},
    {"selected comment", &Theme::comment, &Theme::selection},
};

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_can_be_read_data() { addThemes(); }
    void text_can_be_read();
    void marks_are_seen_data() { addThemes(); }
    void marks_are_seen();
    void window_follows_the_theme_data() { addThemes(); }
    void window_follows_the_theme();
    void system_is_followed();
    void system_is_left_alone_by_who_chose();
    void unknown_theme_is_the_systems();
    void font_and_size_reach_the_program();
    void presenting_has_a_zoom_and_a_contrast_of_its_own();
    void wheel_zooms_everything_data();
    void wheel_zooms_everything();
    void zoom_has_bounds();

private:
    static void addThemes();
};

void TestAppearance::addThemes()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : Theme::ids())
        QTest::newRow(qPrintable(id)) << id;
}

void TestAppearance::text_can_be_read()
{
    QFETCH(QString, id);
    const Theme theme = Theme::builtIn(id);
    const double least = id.startsWith("contrast"_L1) ? 7.0 : 4.5;
    for (const Pair &pair : texts) {
        const double measured = contrast(theme.*pair.ink, theme.*pair.ground);
        QVERIFY2(measured >= least, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(measured)));
    }
}

void TestAppearance::marks_are_seen()
{
    QFETCH(QString, id);
    const Theme theme = Theme::builtIn(id);
    for (const Pair &pair : marks) {
        const double measured = contrast(theme.*pair.ink, theme.*pair.ground);
        QVERIFY2(measured >= 3.0, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(measured)));
    }
}

void TestAppearance::window_follows_the_theme()
{
    QFETCH(QString, id);
    const TestWindow test;
    test.shell.settings.set(settings::theme, id == themes::light ? themes::dark : themes::light);
    test.shell.settings.set(settings::theme, id);
    const Theme theme = Theme::builtIn(id);
    QTRY_COMPARE(test.window->palette().color(QPalette::Window), theme.window);
    QCOMPARE(test.editor().lexer()->paper(0), theme.base);
    QCOMPARE(test.editor().lexer()->color(QsciLexerCPP::Keyword), theme.keyword);
    QCOMPARE(test.find<Pill>("verdict")->ground(), theme.border);
    const auto left = [&test](QWidget &widget) {
        const QImage image = widget.grab().toImage();
        return image.pixelColor(2, image.height() - 4);
    };
    QTRY_COMPARE(left(test.output()), theme.base);
    QTRY_COMPARE(left(test.editor()), theme.base); // the margin of the line numbers
    const QImage run = test.find<QAction>("runAction")->icon().pixmap(16).toImage();
    QCOMPARE(run.pixelColor(run.width() / 2, run.height() / 2), theme.verdictOk);
}

void TestAppearance::system_is_followed()
{
    TestShell shell;
    shell.settings.reset(settings::theme.key);
    const auto tell = [&shell](const QString &key, uint value) {
        shell.system.setPortalValue(u"org.freedesktop.appearance"_s, key, value);
    };
    tell(u"color-scheme"_s, 2);
    QCOMPARE(shell.appearance.theme().base, Theme::light().base);
    tell(u"color-scheme"_s, 1);
    QCOMPARE(shell.appearance.theme().base, Theme::builtIn(themes::dark).base);
    tell(u"contrast"_s, 1);
    QCOMPARE(shell.appearance.theme().base, Theme::builtIn(themes::contrastDark).base);
    tell(u"color-scheme"_s, 2);
    QCOMPARE(shell.appearance.theme().accent, Theme::builtIn(themes::contrastLight).accent);
    shell.system.setPortalValue(u"org.example"_s, u"color-scheme"_s, 1U);
    QVERIFY(!shell.system.isDark());
}

void TestAppearance::system_is_left_alone_by_who_chose()
{
    TestShell shell;
    shell.system.setPortalValue(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QCOMPARE(shell.appearance.theme().base, Theme::light().base);
}

void TestAppearance::unknown_theme_is_the_systems()
{
    TestShell shell;
    shell.system.setPortalValue(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    shell.settings.set(settings::theme, u"../../etc/passwd"_s);
    QCOMPARE(shell.appearance.theme().base, Theme::light().base);
}

void TestAppearance::font_and_size_reach_the_program()
{
    const TestWindow test;
    const int before = test.editor().textHeight(0);
    test.shell.settings.set(settings::codeSize, 24);
    QVERIFY(test.editor().textHeight(0) > before);
    test.shell.settings.set(settings::codeFamily, u"DejaVu Sans"_s);
    QCOMPARE(test.editor().lexer()->font(0).family(), u"DejaVu Sans"_s);
}

void TestAppearance::presenting_has_a_zoom_and_a_contrast_of_its_own()
{
    TestShell shell;
    Appearance &appearance = shell.appearance;
    appearance.setZoom(-1);
    shell.settings.set(settings::presenterContrast, true);
    appearance.setPresenting(true);
    QCOMPARE(appearance.zoom(), settings::presenterZoom.fallback);
    QCOMPARE(appearance.theme().accent, Theme::builtIn(themes::contrastLight).accent);
    appearance.setZoom(9);
    appearance.setPresenting(false);
    QCOMPARE(appearance.zoom(), -1);
    QCOMPARE(appearance.theme().accent, Theme::light().accent);
    appearance.setPresenting(true);
    QCOMPARE(appearance.zoom(), 9);
}

void TestAppearance::wheel_zooms_everything_data()
{
    QTest::addColumn<QByteArray>("over");
    for (const char *name : {"codeEditor", "outputView", "inputText", "timingPanel", "mainToolBar"})
        QTest::newRow(name) << QByteArray(name);
}

void TestAppearance::wheel_zooms_everything()
{
    QFETCH(QByteArray, over);
    const TestWindow test;
    auto *widget = test.find<QWidget>(over.constData());
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        widget = area->viewport();
    const auto turn = [widget](int delta, Qt::KeyboardModifiers modifiers) {
        const QPointF place(5, 5);
        QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    };
    turn(240, Qt::ControlModifier);
    QCOMPARE(test.shell.appearance.zoom(), 2);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(test.shell.appearance.zoom(), 2);
    turn(-60, Qt::ControlModifier);
    QCOMPARE(test.shell.appearance.zoom(), 1);
    turn(120, Qt::NoModifier);
    QCOMPARE(test.shell.appearance.zoom(), 1);
    QCOMPARE(test.editor().SendScintilla(QsciScintilla::SCI_GETZOOM), 0L);
}

void TestAppearance::zoom_has_bounds()
{
    TestShell shell;
    shell.settings.set(settings::zoom, 1'000'000); // as a file edited by hand can say
    QCOMPARE(shell.appearance.zoom(), Appearance::largestZoom);
    shell.appearance.setZoom(-1000);
    QCOMPARE(shell.appearance.zoom(), Appearance::smallestZoom);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
