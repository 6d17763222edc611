// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linediff.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr Check byBytes{Checker::Exact, {}};
constexpr Check byLine{Checker::TrailingSpace, {}};

/// A line as text, with what differs in it in brackets.
QString marked(const DiffLine &line)
{
    if (line.number == 0)
        return u"-"_s;
    QString text = line.text;
    for (auto span = line.changed.crbegin(); span != line.changed.crend(); ++span)
        text.insert(span->from + span->length, u']').insert(span->from, u'[');
    return u"%1:%2"_s.arg(line.number).arg(withVisibleSpace(text)) + (line.cut ? u"…"_s : QString());
}

QStringList printed(const LineDiff &diff)
{
    QStringList rows;
    for (const DiffRow &row : diff.rows)
        rows.append(marked(row.expected) + (row.same ? u" = "_s : u" | "_s) + marked(row.actual));
    return rows;
}

QByteArray numbers(int from, int to)
{
    QByteArray lines;
    for (int i = from; i <= to; ++i)
        lines += QByteArray::number(i) + '\n';
    return lines;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void words_data();
    void words();
    void begins_shortly_before_the_first_difference();
    void huge_output_is_cut();
    void long_line_is_cut();
    void hostile_lines_end_soon();
};

void TestLineDiff::rows_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<Check>("check");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &expected, const QByteArray &actual,
                        const Check &check, const QStringList &rows) {
        QTest::newRow(name) << expected << actual << check << rows;
    };
    row("other line", "a\nb\nc\n", "a\nx\nc\n", byLine, {u"1:a = 1:a"_s, u"2:[b] | 2:[x]"_s, u"3:c = 3:c"_s});
    row("missing line", "a\nb\nc\n", "a\nc\n", byLine, {u"1:a = 1:a"_s, u"2:[b] | -"_s, u"3:c = 2:c"_s});
    row("additional line", "a\nc\n", "a\nb\nc\n", byLine, {u"1:a = 1:a"_s, u"- | 2:[b]"_s, u"2:c = 3:c"_s});
    row("nothing printed", "a\nb\n", "", byLine, {u"1:[a] | -"_s, u"2:[b] | -"_s});
    row("nothing expected", "", "a\n", byLine, {u"- | 1:[a]"_s});
    row("trailing space is the same", "a\nb\n", "a  \nc\n", byLine, {u"1:a = 1:a··"_s, u"2:[b] | 2:[c]"_s});
    row("trailing space is not", "a\n", "a  \n", byBytes, {u"1:a | 1:a[··]"_s});
    row("newline at the end", "a\n", "a", byBytes, {u"1:a[⏎] | 1:a"_s});
    row("tab for space", "a b\n", "a\tb\n", byBytes, {u"1:a[·]b | 1:a[→]b"_s});
    row("carriage return", "a\n", "a\r\n", byBytes, {u"1:a | 1:a[␍]"_s});
    row("tokens", "1  2\n3\n", "1 2\n4\n", {Checker::Tokens, {}}, {u"1:1··2 = 1:1·2"_s, u"2:[3] | 2:[4]"_s});
    row("numbers near enough", "1.0 2\n3\n", "1.0001 2\n4\n", {Checker::Numbers, {1e-3, 0}},
        {u"1:1.0·2 = 1:1.0001·2"_s, u"2:[3] | 2:[4]"_s});
    row("number near enough, shifted", "5\n1.0\n", "1.0\n", {Checker::Numbers, {1e-3, 0}},
        {u"1:[5] | -"_s, u"2:1.0 = 1:1.0"_s});
    row("not UTF-8", "a\n", "\xff\n", byLine, {u"1:[a] | 1:[\uFFFD]"_s});
    row("empty lines", "\n\nx\n", "\nx\n", byLine, {u"1: = 1:"_s, u"2: | -"_s, u"3:x = 2:x"_s});
}

void TestLineDiff::rows()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QFETCH(Check, check);
    QFETCH(QStringList, rows);
    const LineDiff diff = diffLines(expected, actual, check);
    QCOMPARE(printed(diff), rows);
    QCOMPARE(diff.equalBefore, 0);
    QVERIFY(!diff.cut);
}

void TestLineDiff::words_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QList<Span>>("changed");
    QTest::newRow("one word") << u"the sum is 12"_s << u"the sum is 13"_s << QList<Span>{{11, 2}};
    QTest::newRow("two words") << u"a 1 b 2 c"_s << u"a 9 b 8 c"_s << QList<Span>{{2, 1}, {6, 1}};
    QTest::newRow("missing word") << u"a b"_s << u"a b c"_s << QList<Span>{{3, 2}};
    QTest::newRow("punctuation") << u"[1, 2]"_s << u"[1; 2]"_s << QList<Span>{{2, 1}};
    QTest::newRow("decimals") << u"3.14"_s << u"3.15"_s << QList<Span>{{0, 4}};
    QTest::newRow("astral") << u"x 🙂"_s << u"x 🙃"_s << QList<Span>{{2, 2}};
    QTest::newRow("very many words") << u"1 "_s.repeated(500)
                                     << u"1 "_s.repeated(250) + u"2 "_s + u"1 "_s.repeated(249)
                                     << QList<Span>{{500, 1}};
}

void TestLineDiff::words()
{
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    QTEST(diffWords(expected, actual).actual, "changed");
}

void TestLineDiff::begins_shortly_before_the_first_difference()
{
    const LineDiff diff = diffLines(numbers(1, 100'000) + "a\n", numbers(1, 100'000) + "b\n", byLine);
    QCOMPARE(diff.equalBefore, 99'997);
    QCOMPARE(printed(diff), (QStringList{u"99998:99998 = 99998:99998"_s, u"99999:99999 = 99999:99999"_s,
                                         u"100000:100000 = 100000:100000"_s, u"100001:[a] | 100001:[b]"_s}));
    QVERIFY(!diff.cut);
}

void TestLineDiff::huge_output_is_cut()
{
    const LineDiff diff = diffLines(numbers(1, 100'000), numbers(2, 100'001), byLine);
    QVERIFY(diff.cut);
    QCOMPARE(diff.rows.size(), maxDiffLines + 1);
    QCOMPARE(printed(diff).first(2), (QStringList{u"1:[1] | -"_s, u"2:2 = 1:2"_s}));
}

void TestLineDiff::long_line_is_cut()
{
    const LineDiff diff = diffLines(QByteArray(1 << 20, 'x'), QByteArray(1 << 20, 'x') + 'y', byLine);
    QCOMPARE(diff.rows.size(), 1);
    QVERIFY(diff.rows.constFirst().expected.cut);
    QCOMPARE(diff.rows.constFirst().expected.text.size(), maxDiffLineLength);
    QVERIFY(!diff.rows.constFirst().same);
}

void TestLineDiff::hostile_lines_end_soon()
{
    QByteArray expected;
    QByteArray actual;
    for (int i = 0; i < 1000; ++i) {
        expected += QByteArray(4000, 'x') + QByteArray::number(i) + '\n';
        actual += QByteArray(4000, 'x') + QByteArray::number(i + 5000) + '\n';
    }
    const LineDiff diff = diffLines(expected, actual, byLine);
    QCOMPARE(diff.rows.size(), 1000);
}

QTEST_APPLESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
