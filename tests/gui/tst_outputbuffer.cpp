// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputbuffer.h"
#include "app/panels/outputpainter.h"

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
    void overwriting_changes_the_kind_of_what_it_covers();
    void long_line_is_broken_and_joined_again();
    void surrogate_pair_is_never_broken();
    void number_of_lines_is_bounded();
    void size_is_bounded();
    void text_between_positions();
    void cells_of_characters_data();
    void cells_of_characters();
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

void TestOutputBuffer::overwriting_changes_the_kind_of_what_it_covers()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, u"abcdef\r");
    buffer.append(OutputKind::Stderr, u"XY");
    QCOMPARE(buffer.text(), u"XYcdef"_s);
    QCOMPARE(buffer.line(0).kindAt(1), OutputKind::Stderr);
    QCOMPARE(buffer.line(0).kindAt(2), OutputKind::Stdout);
}

void TestOutputBuffer::long_line_is_broken_and_joined_again()
{
    OutputBuffer buffer;
    const QString text(3 * OutputBuffer::maxLineLength + 5, u'x');
    for (qsizetype i = 0; i < text.size(); i += 1000)
        buffer.append(OutputKind::Stdout, QStringView(text).mid(i, 1000));
    QCOMPARE(buffer.lineCount(), 4);
    QCOMPARE(buffer.longestLine(), OutputBuffer::maxLineLength);
    QCOMPARE(buffer.text(), text);
}

void TestOutputBuffer::surrogate_pair_is_never_broken()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, QString(OutputBuffer::maxLineLength - 1, u'x') + u"😀y"_s);
    QCOMPARE(buffer.line(1).text, u"😀y"_s);
}

void TestOutputBuffer::number_of_lines_is_bounded()
{
    OutputBuffer buffer;
    for (int i = 0; i < 50'000; ++i)
        buffer.append(OutputKind::Stdout, QString::number(i) + u'\n');
    QVERIFY(buffer.isCut());
    QCOMPARE(buffer.lineCount(), OutputBuffer::maxLines);
    QCOMPARE(buffer.line(buffer.endLine() - 2).text, u"49999"_s);
    QCOMPARE(buffer.line(buffer.firstLine()).text, QString::number(buffer.firstLine()));
}

void TestOutputBuffer::size_is_bounded()
{
    OutputBuffer buffer;
    const QString piece(100'000, u'x');
    for (int i = 0; i < 200; ++i)
        buffer.append(OutputKind::Stdout, piece);
    QVERIFY(buffer.characters() <= OutputBuffer::maxCharacters);
    QVERIFY(buffer.isCut());
}

void TestOutputBuffer::text_between_positions()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, u"first\nsecond\nthird");
    QCOMPARE(buffer.text({0, 2}, {2, 3}), u"rst\nsecond\nthi"_s);
    QCOMPARE(buffer.text({1, 0}, {1, 6}), u"second"_s);
}

void TestOutputBuffer::cells_of_characters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("ascii") << u"abc"_s << 3;
    QTest::newRow("tab") << u"ab\tc"_s << 9;
    QTest::newRow("wide") << u"中文"_s << 4;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("combining") << u"e\u0301x"_s << 2;
    QTest::newRow("lone surrogate") << QString(QChar(char16_t(0xd800))) << 1;
    QTest::newRow("only marks") << QString(40, QChar(char16_t(0x0301))) << 0;
}

void TestOutputBuffer::cells_of_characters()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QCOMPARE(OutputPainter::cellOf(text, static_cast<int>(text.size())), cells);
    QCOMPARE(OutputPainter::indexAt(text, cells), static_cast<int>(text.size()));
    QCOMPARE(OutputPainter::indexAt(text, 0), cells > 0 ? 0 : static_cast<int>(text.size()));
}

QTEST_APPLESS_MAIN(TestOutputBuffer)
#include "tst_outputbuffer.moc"
