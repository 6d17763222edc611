// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputsearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestOutputSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_in_one_line_data();
    void finds_in_one_line();
    void broken_pattern_says_why();
    void pattern_that_would_take_for_ever_is_given_up();
    void counts_a_million_lines();
    void goes_forth_and_back_and_round();
    void counts_what_comes_and_forgets_what_goes();
    void match_across_a_broken_line();
    void nothing_is_found();
};

void TestOutputSearch::finds_in_one_line_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("isPattern");
    QTest::addColumn<QList<int>>("starts");
    QTest::newRow("several") << u"abc ABC abc"_s << u"abc"_s << false << false << QList<int>{0, 4, 8};
    QTest::newRow("case") << u"abc ABC abc"_s << u"abc"_s << true << false << QList<int>{0, 8};
    QTest::newRow("do not overlap") << u"aaaa"_s << u"aa"_s << false << false << QList<int>{0, 2};
    QTest::newRow("no pattern") << u"a.c abc"_s << u"a.c"_s << false << false << QList<int>{0};
    QTest::newRow("pattern") << u"a.c abc"_s << u"a.c"_s << false << true << QList<int>{0, 4};
    QTest::newRow("anchors") << u"x x"_s << u"x$"_s << false << true << QList<int>{2};
    QTest::newRow("unicode") << u"grün GRÜN"_s << u"\\bGRÜN\\b"_s << false << true << QList<int>{0, 5};
    QTest::newRow("empty matches") << u"aab"_s << u"x*"_s << false << true << QList<int>{};
    QTest::newRow("nothing to look for") << u"aab"_s << QString() << false << true << QList<int>{};
}

void TestOutputSearch::finds_in_one_line()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, isPattern);
    QFETCH(QList<int>, starts);
    const LineMatcher matcher({text, matchCase, isPattern});
    QList<int> found;
    for (const LineMatcher::Match &match : matcher.matches(line, line.size()))
        found.append(match.start);
    QCOMPARE(found, starts);
}

void TestOutputSearch::broken_pattern_says_why()
{
    const LineMatcher matcher({u"a(b"_s, false, true});
    QVERIFY(!matcher.isActive());
    QVERIFY(!matcher.error().isEmpty());
    QVERIFY(matcher.matches(u"a(b"_s, 3).isEmpty());
}

void TestOutputSearch::pattern_that_would_take_for_ever_is_given_up()
{
    const LineMatcher matcher({u"(a+)+b"_s, false, true});
    QVERIFY(matcher.isActive());
    QVERIFY(matcher.matches(QString(4000, u'a'), 4000).isEmpty()); // and the test ends
}

void TestOutputSearch::counts_a_million_lines()
{
    OutputBuffer buffer;
    for (int i = 0; i < 1000; ++i)
        buffer.append(OutputKind::Stdout, u"some line\n"_s.repeated(999) + u"needle\n"_s);
    OutputSearch search(buffer);
    QSignalSpy progressed(&search, &OutputSearch::progressed);
    search.setQuery({u"NEEDLE"_s, false, false});
    QVERIFY(!search.isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(search.isComplete(), 120'000);
    QCOMPARE(search.count(), 1000);
    QVERIFY(progressed.size() > 5); // the event loop came by in between
    QCOMPARE(search.ordinal({499'999, 0}), 500);
}

void TestOutputSearch::goes_forth_and_back_and_round()
{
    OutputBuffer buffer;
    for (int i = 0; i < 50'000; ++i)
        buffer.append(OutputKind::Stdout, i % 20'000 == 7 ? u"x needle needle\n"_s : u"hay\n"_s);
    buffer.append(OutputKind::Stdout, u"the needle");
    OutputSearch search(buffer);
    search.setQuery({u"needle"_s, false, false});
    QList<OutputPosition> found;
    connect(&search, &OutputSearch::found, this,
            [&](const OutputSearch::Match &match) { found.append(match.from); });
    const QList<OutputPosition> all{{7, 2},      {7, 9},      {20'007, 2}, {20'007, 9},
                                    {40'007, 2}, {40'007, 9}, {50'000, 4}};
    OutputPosition from;
    for (int i = 0; i < 8; ++i) {
        search.findNext(from);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), i + 1, 60'000);
        QVERIFY(found.last() == all.at(i % 7));
        from = {found.last().line, found.last().index + 6};
    }
    QCOMPARE(search.count(), 7);
    found.clear();
    from = {7, 9};
    for (const int expected : {0, 6, 5, 4}) {
        search.findPrevious(from);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60'000);
        from = found.takeLast();
        QVERIFY(from == all.at(expected));
        QCOMPARE(search.ordinal(from), expected + 1);
    }
}

void TestOutputSearch::counts_what_comes_and_forgets_what_goes()
{
    OutputBuffer buffer;
    OutputSearch search(buffer);
    search.setQuery({u"y"_s, false, false});
    const QString piece = (QString(99, u'x') + u"y\n"_s).repeated(1000);
    qint64 most = 0;
    for (int i = 0; i < 900; ++i) {
        buffer.append(OutputKind::Stdout, piece);
        search.update();
        if (i % 100 == 50)
            QTRY_VERIFY_WITH_TIMEOUT(search.isComplete(), 60'000);
        most = std::max(most, search.count());
    }
    QVERIFY(buffer.isCut());
    QTRY_VERIFY_WITH_TIMEOUT(search.isComplete(), 60'000);
    QCOMPARE(search.count(), buffer.lineCount() - 1);
    buffer.clear();
    search.update();
    QCOMPARE(search.count(), 0);
    buffer.append(OutputKind::Stdout, u"yy\ny");
    search.update();
    QTRY_COMPARE(search.count(), 3);
}

void TestOutputSearch::match_across_a_broken_line()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout,
                  QString(OutputBuffer::maxLineLength - 3, u'x') + u"needle and more\n"_s);
    OutputSearch search(buffer);
    search.setQuery({u"needle"_s, false, false});
    QTRY_COMPARE(search.count(), 1);
    const QList<OutputSearch::Match> matches = search.matchesIn(0);
    QCOMPARE(matches.size(), 1);
    QVERIFY((matches.first().to == OutputPosition{1, 3}));
    QCOMPARE(buffer.text(matches.first().from, matches.first().to), u"needle"_s);
}

void TestOutputSearch::nothing_is_found()
{
    OutputBuffer buffer;
    buffer.append(OutputKind::Stdout, u"hay\nhay\n");
    OutputSearch search(buffer);
    QSignalSpy found(&search, &OutputSearch::found);
    search.setQuery({u"needle"_s, false, false});
    search.findNext({});
    QTRY_VERIFY(search.isComplete());
    QCoreApplication::processEvents();
    QCOMPARE(search.count(), 0);
    QCOMPARE(found.size(), 0);
}

QTEST_GUILESS_MAIN(TestOutputSearch)
#include "tst_outputsearch.moc"
