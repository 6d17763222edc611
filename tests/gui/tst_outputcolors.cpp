// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/contrast.h"
#include "app/panels/output/outputcolors.h"

#include <QDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestOutputColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_text_has_the_colour_of_its_channel();
    void palette_is_that_of_xterm_data();
    void palette_is_that_of_xterm();
    void reverse_swaps();
    void everything_can_be_read_data();
    void everything_can_be_read();
    void colour_that_can_be_read_stays();
};

void TestOutputColors::plain_text_has_the_colour_of_its_channel()
{
    const Theme theme = Theme::light();
    const OutputColors colors(theme);
    QCOMPARE(colors.of(TextStyle()).text, theme.outputText);
    QVERIFY(!colors.of(TextStyle()).ground.isValid());
    QCOMPARE(colors.of(TextStyle{.kind = OutputKind::Stderr}).text, theme.outputError);
    QCOMPARE(colors.of(TextStyle{.foreground = TextColor::palette(1)}).text, theme.ansiRed);
}

void TestOutputColors::palette_is_that_of_xterm_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QColor>("expected");
    QTest::newRow("named") << 4 << Theme::light().ansiBlue;
    QTest::newRow("bright") << 12 << Theme::light().ansiBrightBlue;
    QTest::newRow("black of the cube") << 16 << QColor(0, 0, 0);
    QTest::newRow("orange") << 208 << QColor(255, 135, 0);
    QTest::newRow("white of the cube") << 231 << QColor(255, 255, 255);
    QTest::newRow("first grey") << 232 << QColor(8, 8, 8);
    QTest::newRow("last grey") << 255 << QColor(238, 238, 238);
}

void TestOutputColors::palette_is_that_of_xterm()
{
    QFETCH(int, number);
    QFETCH(QColor, expected);
    const OutputColors colors(Theme::light());
    const QColor ground = colors.of(TextStyle{.background = TextColor::palette(quint8(number))}).ground;
    QCOMPARE(ground.isValid() ? ground : Theme::light().base, expected);
}

void TestOutputColors::reverse_swaps()
{
    const Theme theme = Theme::light();
    const OutputColors::Pair pair = OutputColors(theme).of(TextStyle{.attributes = TextStyle::Reverse});
    QCOMPARE(pair.ground, theme.outputText);
    QVERIFY(contrast(pair.text, pair.ground) >= OutputColors::leastContrast);
}

void TestOutputColors::everything_can_be_read_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(u":/codewar/themes"_s).entryList())
        QTest::newRow(qPrintable(file)) << u":/codewar/themes/"_s + file;
}

void TestOutputColors::everything_can_be_read()
{
    QFETCH(QString, file);
    const Result<Theme> theme = Theme::load(file);
    QVERIFY(theme);
    const OutputColors colors(*theme);
    for (int foreground = 0; foreground < 256; ++foreground) {
        for (int background = -1; background < 256; background += 3) {
            for (const int attributes : {0, int(TextStyle::Dim), int(TextStyle::Reverse)}) {
                TextStyle style{.attributes = quint8(attributes),
                                .foreground = TextColor::palette(quint8(foreground))};
                if (background >= 0)
                    style.background = TextColor::palette(quint8(background));
                const auto pair = colors.of(style);
                const QColor ground = pair.ground.isValid() ? pair.ground : theme->base;
                QVERIFY(contrast(pair.text, ground) >= OutputColors::leastContrast);
            }
        }
    }
}

void TestOutputColors::colour_that_can_be_read_stays()
{
    const OutputColors colors(Theme::light());
    const TextStyle style{.foreground = {TextColor::Source::Rgb, 120, 20, 20}};
    QCOMPARE(colors.of(style).text, QColor(120, 20, 20));
}

QTEST_APPLESS_MAIN(TestOutputColors)
#include "tst_outputcolors.moc"
