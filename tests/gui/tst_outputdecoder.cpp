// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputdecoder.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestOutputDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_bytes_as_text_data();
    void shows_bytes_as_text();
    void endless_sequence_hides_only_a_bounded_part_data();
    void endless_sequence_hides_only_a_bounded_part();
    void colours_become_styles_data();
    void colours_become_styles();
    void style_goes_on_in_the_next_piece();
    void finish_shows_a_cut_off_character();
};

void TestOutputDecoder::shows_bytes_as_text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << QByteArray("hello\n\tworld") << u"hello\n\tworld"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80") << u"grüß € 😀"_s;
    QTest::newRow("invalid bytes") << QByteArray("a\xff\xfe"
                                                 "b")
                                   << u"a\uFFFD\uFFFDb"_s;
    QTest::newRow("cut-off character") << QByteArray("\xf0\x9f\x98"
                                                     "A\xe2\x82 B\xc3")
                                       << QString::fromUtf8("\xf0\x9f\x98"
                                                            "A\xe2\x82 B\xc3");
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("controls") << QByteArray("\a\b\x7f") << u"␇␈␡"_s;
    QTest::newRow("c1 controls") << QByteArray("\xc2\x9b"
                                               "31m")
                                 << u"\uFFFD31m"_s;
    QTest::newRow("crlf") << QByteArray("a\r\nb") << u"a\nb"_s;
    QTest::newRow("carriage return") << QByteArray("50%\r99%") << u"50%\r99%"_s;
    QTest::newRow("two carriage returns") << QByteArray("a\r\r\nb") << u"a\r\nb"_s;
    QTest::newRow("colours") << QByteArray("\x1b[1;31mred\x1b[0m!") << u"red!"_s;
    QTest::newRow("cursor") << QByteArray("\x1b[2J\x1b[10;20Hhere") << u"here"_s;
    QTest::newRow("private mode") << QByteArray("\x1b[?25lx\x1b[?25h") << u"x"_s;
    QTest::newRow("title ended by bell") << QByteArray("\x1b]0;a title\ax") << u"x"_s;
    QTest::newRow("title ended by st") << QByteArray("\x1b]0;a title\x1b\\x") << u"x"_s;
    QTest::newRow("hyperlink") << QByteArray("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\") << u"link"_s;
    QTest::newRow("character set") << QByteArray("\x1b(Bx") << u"x"_s;
    QTest::newRow("two-character escape") << QByteArray("\x1b"
                                                        "7x\x1b"
                                                        "8y")
                                          << u"xy"_s;
    QTest::newRow("title without end stops at the line") << QByteArray("\x1b]0;never\nshown") << u"\nshown"_s;
    QTest::newRow("csi broken off by a line") << QByteArray("\x1b[12\nshown") << u"\nshown"_s;
    QTest::newRow("cancelled sequence") << QByteArray("\x1b[12\x18shown") << u"shown"_s;
    QTest::newRow("escape in csi") << QByteArray("\x1b[1\x1b[2mx") << u"x"_s;
    QTest::newRow("clipboard") << QByteArray("\x1b]52;c;ZXZpbA==\ax") << u"x"_s;
    QTest::newRow("device control") << QByteArray("\x1bPq#0;2;0;0;0\x1b\\x") << u"x"_s;
    QTest::newRow("bidi override") << QByteArray("a\xe2\x80\xae"
                                                 "b")
                                   << u"a<U+202E>b"_s;
    QTest::newRow("bidi isolate") << QByteArray("\xe2\x81\xa6") << u"<U+2066>"_s;
    QTest::newRow("arabic letter mark") << QByteArray("\xd8\x9c") << u"<U+061C>"_s;
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << u"<U+2028>"_s;
    QTest::newRow("zero width space") << QByteArray("\xe2\x80\x8b") << u"<U+200B>"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a\xef\xbb\xbf")
                                     << u"<U+FEFF>a<U+FEFF>"_s;
    QTest::newRow("joiner of emoji") << QString(u"👩\u200D💻"_s).toUtf8() << u"👩\u200D💻"_s;
    QTest::newRow("arabic and hebrew") << u"مرحبا שלום"_s.toUtf8() << u"مرحبا שלום"_s;
}

void TestOutputDecoder::shows_bytes_as_text()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    OutputDecoder whole;
    const QString atOnce = whole.decode(bytes).text;
    QCOMPARE(atOnce + whole.finish().text, expected);

    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        OutputDecoder decoder;
        QString text = decoder.decode(bytes.first(split)).text;
        text += decoder.decode(bytes.sliced(split)).text;
        QCOMPARE(text + decoder.finish().text, expected);
    }

    OutputDecoder single;
    QString text;
    for (const char byte : std::as_const(bytes))
        text += single.decode(QByteArray(1, byte)).text;
    QCOMPARE(text + single.finish().text, expected);
}

void TestOutputDecoder::endless_sequence_hides_only_a_bounded_part_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<char>("rest");
    QTest::newRow("title") << QByteArray("\x1b]") << 'x';
    QTest::newRow("parameters") << QByteArray("\x1b[") << '1';
    QTest::newRow("device control") << QByteArray("\x1bP") << 'x';
    QTest::newRow("intermediate") << QByteArray("\x1b") << ' ';
    QTest::newRow("escapes in a title") << QByteArray("\x1b]") << '\x1b';
}

void TestOutputDecoder::endless_sequence_hides_only_a_bounded_part()
{
    QFETCH(QByteArray, begin);
    QFETCH(char, rest);
    constexpr int length = 4 << 20;
    OutputDecoder decoder;
    qsizetype shown = 0;
    for (int i = 0; i < 4; ++i)
        shown += decoder.decode((i == 0 ? begin : QByteArray()) + QByteArray(length / 4, rest)).text.size();
    if (rest == '\x1b')
        QCOMPARE(shown, 0); // each begins anew
    else
        QVERIFY(shown > length - 2 * OutputDecoder::maxSequence);
}

void TestOutputDecoder::colours_become_styles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("redFrom");
    QTest::addColumn<int>("redTo");
    QTest::newRow("red") << QByteArray("ab\x1b[31mcd\x1b[0mef") << 2 << 4;
    QTest::newRow("to the end") << QByteArray("ab\x1b[31mcd") << 2 << 4;
    QTest::newRow("private is none") << QByteArray("ab\x1b[?31mcd") << 0 << 0;
    QTest::newRow("intermediate is none") << QByteArray("ab\x1b[31 mcd") << 0 << 0;
    QTest::newRow("other final") << QByteArray("ab\x1b[31Kcd") << 0 << 0;
    QTest::newRow("broken off") << QByteArray("ab\x1b[31\x18mcd") << 0 << 0;
    QTest::newRow("broken off by a line") << QByteArray("ab\x1b[31\nmcd") << 0 << 0;
    QTest::newRow("begun anew") << QByteArray("ab\x1b[1\x1b[31mcd") << 2 << 4;
    QTest::newRow("too many parameters") << "ab\x1b[" + QByteArray("31;").repeated(200) + "mcd" << 0 << 0;
}

void TestOutputDecoder::colours_become_styles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, redFrom);
    QFETCH(int, redTo);
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        OutputDecoder decoder;
        StyledText text = decoder.decode(bytes.first(split));
        const StyledText more = decoder.decode(bytes.sliced(split));
        for (int i = 0; i < more.text.size(); ++i)
            text.append(more.text.sliced(i, 1), more.styleAt(i));
        for (int i = 0; i < text.text.size(); ++i) {
            const bool isRed = text.styleAt(i).foreground == TextColor::palette(1);
            QCOMPARE(isRed, i >= redFrom && i < redTo);
        }
    }
}

void TestOutputDecoder::style_goes_on_in_the_next_piece()
{
    OutputDecoder decoder(OutputKind::Stderr);
    decoder.decode("\x1b[1");
    QVERIFY(decoder.decode(";4mx").styleAt(0) ==
            (TextStyle{.kind = OutputKind::Stderr, .attributes = TextStyle::Bold | TextStyle::Underline}));
    QVERIFY(decoder.decode("y").styleAt(0).has(TextStyle::Bold));
    decoder.finish();
    QVERIFY(decoder.decode("z").styleAt(0) == TextStyle{.kind = OutputKind::Stderr});
}

void TestOutputDecoder::finish_shows_a_cut_off_character()
{
    OutputDecoder decoder;
    QCOMPARE(decoder.decode("ab\xe2\x82").text, u"ab"_s);
    QCOMPARE(decoder.finish().text, u"\uFFFD\uFFFD"_s); // one for each byte
    QCOMPARE(decoder.decode("next").text, u"next"_s);
}

QTEST_APPLESS_MAIN(TestOutputDecoder)
#include "tst_outputdecoder.moc"
