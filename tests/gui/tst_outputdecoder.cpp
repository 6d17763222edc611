// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputdecoder.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestOutputDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_bytes_as_text_data();
    void shows_bytes_as_text();
    void endless_sequence_hides_only_a_bounded_part();
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
}

void TestOutputDecoder::shows_bytes_as_text()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    OutputDecoder whole;
    const QString atOnce = whole.decode(bytes);
    QCOMPARE(atOnce + whole.finish(), expected);

    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        OutputDecoder decoder;
        QString text = decoder.decode(bytes.first(split));
        text += decoder.decode(bytes.sliced(split));
        QCOMPARE(text + decoder.finish(), expected);
    }

    OutputDecoder single;
    QString text;
    for (const char byte : std::as_const(bytes))
        text += single.decode(QByteArray(1, byte));
    QCOMPARE(text + single.finish(), expected);
}

void TestOutputDecoder::endless_sequence_hides_only_a_bounded_part()
{
    OutputDecoder decoder;
    const QByteArray endless = "\x1b]" + QByteArray(100'000, 'x');
    const QString text = decoder.decode(endless);
    QVERIFY(text.size() > 90'000);
}

void TestOutputDecoder::finish_shows_a_cut_off_character()
{
    OutputDecoder decoder;
    QCOMPARE(decoder.decode("ab\xe2\x82"), u"ab"_s);
    QCOMPARE(decoder.finish(), u"\uFFFD\uFFFD"_s); // one for each byte
    QCOMPARE(decoder.decode("next"), u"next"_s);
}

QTEST_APPLESS_MAIN(TestOutputDecoder)
#include "tst_outputdecoder.moc"
