// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputbuffer.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestOutputBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriage_return_overwrites_data();
    void carriage_return_overwrites();
    void kinds_stay_with_their_text();
    void styles_stay_with_complete_lines();
    void overwriting_changes_the_kind_of_what_it_covers();
    void long_line_is_broken_and_joined_again_data();
    void long_line_is_broken_and_joined_again();
    void surrogate_pair_is_never_broken();
    void widest_line_fits_a_block();
    void holds_a_million_lines();
    void gigabyte_stays_bounded_data();
    void gigabyte_stays_bounded();
    void tells_what_was_cut();
    void text_between_positions_data();
    void text_between_positions();
    void blocks_cover_all_complete_lines();
};

void TestOutputBuffer::carriage_return_overwrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("longer") << u"50%\r100%"_s << u"100%"_s;
    QTest::newRow("shorter keeps the rest") << u"100%\r5"_s << u"500%"_s;
    QTest::newRow("at the end") << u"abc\r"_s << u"abc"_s;
    QTest::newRow("then a new line") << u"abc\rx\ny"_s << u"xbc\ny"_s;
    QTest::newRow("nothing before") << u"\rx"_s << u"x"_s;
}

void TestOutputBuffer::carriage_return_overwrites()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, text);
    QCOMPARE(buffer.text(), expected);
}

void TestOutputBuffer::kinds_stay_with_their_text()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, u"out ");
    buffer.append(OutputKind::Stderr, u"err");
    buffer.append(OutputKind::Stdout, u" out\n");
    QCOMPARE(buffer.line(0).kindAt(0), OutputKind::Stdout);
    QCOMPARE(buffer.line(0).kindAt(4), OutputKind::Stderr);
    QCOMPARE(buffer.line(0).kindAt(6), OutputKind::Stderr);
    QCOMPARE(buffer.line(0).kindAt(7), OutputKind::Stdout);
}

void TestOutputBuffer::styles_stay_with_complete_lines()
{
    const TextStyle red{.foreground = TextColor::palette(1)};
    const TextStyle bold{.attributes = TextStyle::Bold};
    OutputBuffer buffer;
    StyledText text;
    text.append(u"plain é", {});
    text.append(u"red 中", red);
    text.append(u"bold\nmore bold\n", bold);
    text.append(u"\nplain\n", {});
    buffer.append(text);
    const OutputLine first = buffer.line(0);
    QCOMPARE(first.text, u"plain éred 中bold"_s);
    QCOMPARE(first.spans.size(), 3);
    QCOMPARE(first.spans.at(1).start, 7);
    QVERIFY(first.styleAt(6) == TextStyle());
    QVERIFY(first.styleAt(7) == red);
    QVERIFY(first.styleAt(12) == bold);
    QVERIFY(buffer.line(1).styleAt(0) == bold);
    QVERIFY(buffer.line(2).text.isEmpty());
    QVERIFY(buffer.line(3).styleAt(0) == TextStyle());
}

void TestOutputBuffer::overwriting_changes_the_kind_of_what_it_covers()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, u"abcdef\r");
    buffer.append(OutputKind::Stderr, u"XY");
    QCOMPARE(buffer.text(), u"XYcdef"_s);
    QCOMPARE(buffer.line(0).kindAt(1), OutputKind::Stderr);
    QCOMPARE(buffer.line(0).kindAt(2), OutputKind::Stdout);
}

void TestOutputBuffer::long_line_is_broken_and_joined_again_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("longest");
    QTest::newRow("plain") << QString(3 * OutputBuffer::maxLineLength + 5, u'x')
                           << OutputBuffer::maxLineLength;
    QTest::newRow("shaped") << QString(3 * OutputBuffer::maxLineLength + 5, u'中')
                            << OutputBuffer::maxShapedLength;
    QTest::newRow("emoji") << u"😀"_s.repeated(3000) << OutputBuffer::maxShapedLength;
}

void TestOutputBuffer::long_line_is_broken_and_joined_again()
{
    QFETCH(QString, text);
    QFETCH(int, longest);
    OutputBuffer buffer;
    for (qsizetype i = 0; i < text.size(); i += 1000)
        buffer.append(OutputKind::Stdout, QStringView(text).mid(i, 1000));
    QVERIFY(buffer.lineCount() > 3);
    QCOMPARE(buffer.longestLine(), longest);
    QCOMPARE(buffer.text(), text);
    QVERIFY(buffer.line(0).continued);
    QVERIFY(!buffer.line(buffer.endLine() - 1).continued);
}

void TestOutputBuffer::surrogate_pair_is_never_broken()
{
    for (const int before : {OutputBuffer::maxShapedLength - 1, OutputBuffer::maxLineLength - 1}) {
        OutputBuffer atOnce;
        atOnce.append(OutputKind::Stdout, QString(before, u'x') + u"😀y"_s);
        QCOMPARE(atOnce.text(), QString(before, u'x') + u"😀y"_s);
        OutputBuffer buffer;
        buffer.append(OutputKind::Stdout, QString(before, u'x'));
        buffer.append(OutputKind::Stdout, u"😀y");
        buffer.append(OutputKind::Stdout, u"\nz");
        QCOMPARE(buffer.text(), QString(before, u'x') + u"😀y\nz"_s);
    }
}

void TestOutputBuffer::widest_line_fits_a_block()
{
    OutputBuffer buffer;
    for (int i = 0; i < 40; ++i) { // as long as ASCII may be, then written over with what takes more bytes
        buffer.append(OutputKind::Stdout, QString(OutputBuffer::maxLineLength, u'x') + u'\r');
        buffer.append(OutputKind::Stdout, QString(OutputBuffer::maxShapedLength, u'中') + u"\n"_s);
    }
    for (qint64 number = 0; number + 1 < buffer.endLine(); ++number)
        QCOMPARE(buffer.line(number).text.size(), OutputBuffer::maxLineLength);
}

void TestOutputBuffer::holds_a_million_lines()
{
    OutputBuffer buffer;
    for (int i = 0; i < 1'000'000; ++i)
        buffer.append(OutputKind::Stdout, u"line %1 of a million, as long as lines are\n"_s.arg(i));
    QVERIFY(!buffer.isCut());
    QCOMPARE(buffer.lineCount(), 1'000'001);
    QVERIFY(buffer.line(123'456).text.startsWith(u"line 123456 "_s));
    QVERIFY(buffer.line(999'999).text.startsWith(u"line 999999 "_s));
}

void TestOutputBuffer::gigabyte_stays_bounded_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("changes"); ///< of the style
    QTest::addColumn<int>("times");   ///< to fill the buffer and some more
    QTest::newRow("lines") << u"a line of the usual length, that is\n"_s.repeated(1000) << 1 << 2000;
    QTest::newRow("one line") << QString(36'000, u'x') << 1 << 2100;
    QTest::newRow("empty lines") << QString(36'000, u'\n') << 1 << 700;
    QTest::newRow("shaped") << u"\u0645\u0631\u062d\u0628\u0627 中文 😀 "_s.repeated(2000) << 1 << 1600;
    QTest::newRow("a style for each character") << QString(36'000, u'x') << 36'000 << 160;
}

void TestOutputBuffer::gigabyte_stays_bounded()
{
    QFETCH(QString, piece);
    QFETCH(int, changes);
    QFETCH(int, times);
    StyledText text;
    for (int i = 0; i < changes; ++i) {
        const qsizetype size = piece.size() / changes;
        text.append(QStringView(piece).mid(i * size, size),
                    {.foreground = TextColor::palette(quint8(i % 200))});
    }
    const int rounds = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 15 : 1; // 15 are a gigabyte
    OutputBuffer buffer;
    for (int i = 0; i < times * rounds; ++i) {
        buffer.append(text);
        QVERIFY(buffer.bytes() <= OutputBuffer::maxBytes);
    }
    QVERIFY(buffer.isCut());
    QVERIFY(buffer.bytes() > OutputBuffer::maxBytes * 9 / 10);
    qint64 counted = 0;
    for (qint64 block = buffer.firstBlock(); block < buffer.endBlock(); ++block)
        counted += buffer.block(block).bytes();
    QCOMPARE(buffer.bytes(), counted);
}

void TestOutputBuffer::tells_what_was_cut()
{
    OutputBuffer buffer;
    const QString line(99, u'x');
    constexpr int count = 1'000'000;
    for (int i = 0; i < count; ++i)
        buffer.append(OutputKind::Stdout, line + u'\n');
    QVERIFY(buffer.isCut());
    QCOMPARE(buffer.cutLines(), buffer.firstLine());
    QCOMPARE(buffer.cutBytes(), buffer.cutLines() * 100);
    QCOMPARE(buffer.lineCount() + buffer.cutLines(), count + 1);
    QCOMPARE(buffer.text().size() + buffer.cutBytes(), qint64(count) * 100);
}

void TestOutputBuffer::text_between_positions_data()
{
    QTest::addColumn<OutputPosition>("from");
    QTest::addColumn<OutputPosition>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("several lines") << OutputPosition{0, 2} << OutputPosition{2, 3} << u"rst\nsecond\nthi"_s;
    QTest::newRow("one line") << OutputPosition{1, 0} << OutputPosition{1, 6} << u"second"_s;
    QTest::newRow("up to a line's begin") << OutputPosition{0, 0} << OutputPosition{1, 0} << u"first\n"_s;
    QTest::newRow("nothing") << OutputPosition{1, 2} << OutputPosition{1, 2} << QString();
    QTest::newRow("all") << OutputPosition{0, 0} << OutputPosition{2, 5} << u"first\nsecond\nthird"_s;
    QTest::newRow("beyond the end") << OutputPosition{2, 0} << OutputPosition{9, 9} << u"third"_s;
}

void TestOutputBuffer::text_between_positions()
{
    QFETCH(OutputPosition, from);
    QFETCH(OutputPosition, to);
    QFETCH(QString, expected);
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, u"first\nsecond\nthird");
    QCOMPARE(buffer.text(from, to), expected);
}

void TestOutputBuffer::blocks_cover_all_complete_lines()
{
    OutputBuffer buffer;
    for (int i = 0; i < 30'000; ++i)
        buffer.append(i % 2 ? OutputKind::Stderr : OutputKind::Stdout, QString::number(i) + u'\n');
    QVERIFY(buffer.endBlock() > 5);
    qint64 next = 0;
    for (qint64 block = buffer.firstBlock(); block < buffer.endBlock(); ++block) {
        QCOMPARE(buffer.block(block).firstLine(), next);
        QVERIFY(buffer.block(block).isPlain());
        for (; next < buffer.block(block).endLine(); ++next) {
            QCOMPARE(buffer.blockOf(next), block);
            QCOMPARE(buffer.block(block).utf8(next).toByteArray(), QByteArray::number(next));
            QCOMPARE(buffer.line(next).kindAt(0), next % 2 ? OutputKind::Stderr : OutputKind::Stdout);
        }
    }
    QCOMPARE(next, buffer.openLineNumber());
    QCOMPARE(buffer.blockOf(next), buffer.endBlock());
}

QTEST_APPLESS_MAIN(TestOutputBuffer)
#include "tst_outputbuffer.moc"
