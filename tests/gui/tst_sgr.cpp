// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/sgr.h"

#include <QTest>

using namespace codewar;

Q_DECLARE_METATYPE(codewar::TextStyle)

namespace {

constexpr auto rgb = TextColor::Source::Rgb;

TextStyle foreground(TextColor color)
{
    return {.foreground = color};
}

TextStyle attributes(int which)
{
    return {.attributes = quint8(which)};
}

} // namespace

class TestSgr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parameters_become_a_style_data();
    void parameters_become_a_style();
    void kind_outlives_a_reset();
};

void TestSgr::parameters_become_a_style_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<TextStyle>("expected");
    const auto row = [](const char *parameters, const TextStyle &expected) {
        QTest::newRow(*parameters ? parameters : "empty") << QByteArray(parameters) << expected;
    };
    row("", {});
    row("0", {});
    row("1", attributes(TextStyle::Bold));
    row("1;2;3;4;7", attributes(31));
    row("1;0", {});
    row("1;", {});
    row("1;2;22", {});
    row("3;23", {});
    row("4;24", {});
    row("4:0", {});
    row("4:3", attributes(TextStyle::Underline));
    row("21", attributes(TextStyle::Underline));
    row("7;27", {});
    row("31", foreground(TextColor::palette(1)));
    row("97", foreground(TextColor::palette(15)));
    row("31;39", {});
    row("42", {.background = TextColor::palette(2)});
    row("107", {.background = TextColor::palette(15)});
    row("42;49", {});
    row("1;33;44", {.attributes = TextStyle::Bold,
                    .foreground = TextColor::palette(3),
                    .background = TextColor::palette(4)});
    row("38;5;208", foreground(TextColor::palette(208)));
    row("48;5;0", {.background = TextColor::palette(0)});
    row("38;2;1;2;3", foreground({rgb, 1, 2, 3}));
    row("38;2;1;2;3;1", {.attributes = TextStyle::Bold, .foreground = {rgb, 1, 2, 3}});
    row("38:5:208", foreground(TextColor::palette(208)));
    row("38:2:1:2:3", foreground({rgb, 1, 2, 3}));
    row("38:2::1:2:3", foreground({rgb, 1, 2, 3}));
    row("38:2:0:1:2:3:9:9:9;1", {.attributes = TextStyle::Bold, .foreground = {rgb, 1, 2, 3}});
    row("58;5;1;4", attributes(TextStyle::Underline));
    row("58:2::1:1:1;4", attributes(TextStyle::Underline));
    row("38;5;256", {});
    row("38;5", {});
    row("38;2;1;2", {});
    row("38;2;300;1;1", {});
    row("38", {});
    row("38;9;1", attributes(TextStyle::Bold));
    row("5;8;9;10;53;99;1000;99999999999999999999;31", foreground(TextColor::palette(1)));
    row(";;;", {});
    row(":::", {});
}

void TestSgr::parameters_become_a_style()
{
    QFETCH(QByteArray, parameters);
    QFETCH(TextStyle, expected);
    TextStyle style;
    applySgr(parameters, style);
    QVERIFY(style == expected);
}

void TestSgr::kind_outlives_a_reset()
{
    TextStyle style{.kind = OutputKind::Stderr, .attributes = TextStyle::Bold};
    applySgr("0", style);
    QVERIFY(style == TextStyle{.kind = OutputKind::Stderr});
}

QTEST_APPLESS_MAIN(TestSgr)
#include "tst_sgr.moc"
