// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/textformat.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(codewar::Encoding)
Q_DECLARE_METATYPE(codewar::LineEnding)

class TestTextFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_are_detected_and_come_back_the_same_data();
    void bytes_are_detected_and_come_back_the_same();
    void what_is_not_text_is_refused_data();
    void what_is_not_text_is_refused();
    void character_that_the_encoding_lacks_is_named();
    void every_byte_of_windows_1252_survives();
    void wanted_encoding_wins();
    void line_endings_are_counted_data();
    void line_endings_are_counted();
};

void TestTextFormat::bytes_are_detected_and_come_back_the_same_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, Encoding encoding) {
        QTest::newRow(name) << bytes << text << encoding;
    };
    row("empty", "", u""_s, Encoding::Utf8);
    row("ascii", "int x;\n", u"int x;\n"_s, Encoding::Utf8);
    row("utf-8", "gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80", u"grüß 😀"_s, Encoding::Utf8);
    row("utf-8 with mark", "\xef\xbb\xbfx", u"x"_s, Encoding::Utf8Bom);
    row("only a mark", "\xef\xbb\xbf", u""_s, Encoding::Utf8Bom);
    row("utf-16 le", QByteArray("\xff\xfe\xfc\x00\x3d\xd8\x00\xde", 8), u"ü😀"_s, Encoding::Utf16Le);
    row("utf-16 be", QByteArray("\xfe\xff\x00\xfc\xd8\x3d\xde\x00", 8), u"ü😀"_s, Encoding::Utf16Be);
    row("latin-1", "gr\xfc\xdf", u"grüß"_s, Encoding::Windows1252);
    row("windows-1252", "\x80 \x93q\x94", u"€ “q”"_s, Encoding::Windows1252);
}

void TestTextFormat::bytes_are_detected_and_come_back_the_same()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->format.encoding, encoding);
    const Result<QByteArray> encoded = encodeText(decoded->text, decoded->format.encoding);
    QVERIFY(encoded);
    QCOMPARE(*encoded, bytes);
}

void TestTextFormat::what_is_not_text_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nul") << QByteArray("a\0b", 3);
    QTest::newRow("elf") << QByteArray("\x7f\x45LF\x02\x01\x01\x00\xff\xfe", 10);
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", 16);
    QTest::newRow("control characters") << QByteArray("\x80\x01\x02\x03\x04");
    QTest::newRow("half a unit of utf-16") << QByteArray("\xff\xfe\x41", 3);
    QTest::newRow("lone surrogate") << QByteArray("\xff\xfe\x3d\xd8", 4);
}

void TestTextFormat::what_is_not_text_is_refused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeText(bytes));
}

void TestTextFormat::character_that_the_encoding_lacks_is_named()
{
    const Result<QByteArray> encoded = encodeText(u"one\ntwo ☃ three"_s, Encoding::Windows1252);
    QVERIFY(!encoded);
    QVERIFY2(encoded.error().message.contains(u"☃"_s), qPrintable(encoded.error().message));
    QVERIFY(encoded.error().message.contains(u"line 2"_s));
    const Result<QByteArray> pair = encodeText(u"😀"_s, Encoding::Windows1252);
    QVERIFY(!pair && pair.error().message.contains(u"😀"_s));
}

void TestTextFormat::every_byte_of_windows_1252_survives()
{
    QByteArray bytes("\xff"); // not UTF-8
    for (int byte = 0x20; byte < 0x100; ++byte)
        bytes += static_cast<char>(byte);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    const Result<QByteArray> encoded = encodeText(decoded->text, Encoding::Windows1252);
    QVERIFY(encoded);
    QCOMPARE(*encoded, bytes);
}

void TestTextFormat::wanted_encoding_wins()
{
    const Result<DecodedText> decoded = decodeText("\xc3\xbc", Encoding::Windows1252);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"Ã¼"_s);
    QVERIFY(!decodeText("\xff", Encoding::Utf8));
}

void TestTextFormat::line_endings_are_counted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LineEnding>("ending");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("none") << u"x"_s << LineEnding::Lf << false;
    QTest::newRow("unix") << u"a\nb\n"_s << LineEnding::Lf << false;
    QTest::newRow("windows") << u"a\r\nb\r\n"_s << LineEnding::CrLf << false;
    QTest::newRow("old mac") << u"a\rb\r"_s << LineEnding::Cr << false;
    QTest::newRow("mostly windows") << u"a\r\nb\r\nc\n"_s << LineEnding::CrLf << true;
    QTest::newRow("cr at the end") << u"a\nb\r"_s << LineEnding::Lf << true;
}

void TestTextFormat::line_endings_are_counted()
{
    QFETCH(QString, text);
    QFETCH(LineEnding, ending);
    QFETCH(bool, mixed);
    QCOMPARE(lineEndingOf(text), ending);
    QCOMPARE(hasMixedLineEndings(text), mixed);
}

QTEST_APPLESS_MAIN(TestTextFormat)
#include "tst_textformat.moc"
