// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputpage.h"
#include "tests/gui/testshell.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

StyledText plain(const QString &text)
{
    StyledText styled;
    styled.append(text, {});
    return styled;
}

/// Words of different lengths, the same ones every time.
QString words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QString(1 + i * 7 % 13, QChar(char16_t(u'a' + i % 26))) + (i % 11 == 10 ? u"\n"_s : u" "_s);
    return text;
}

} // namespace

class TestOutputPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void every_character_is_found_where_it_is_drawn_data();
    void every_character_is_found_where_it_is_drawn();
    void base_direction_is_left_to_right();
    void rows_of_plain_text_are_counted_exactly();
    void no_row_is_wider_than_the_page_data();
    void no_row_is_wider_than_the_page();
    void follows_the_end_until_scrolled();
    void stays_at_its_line_when_older_ones_go();
    void stays_at_its_line_when_rows_change();
    void whole_text_can_be_scrolled_through();
    void reveals_a_position();
    void million_lines_are_one_page_of_work();

private:
    void fill(const QString &text);

    TestShell m_shell;
    std::unique_ptr<OutputPage> m_page;
};

void TestOutputPage::init()
{
    m_page = std::make_unique<OutputPage>(OutputLook(m_shell.appearance));
    m_page->setSize({400, 300});
}

void TestOutputPage::fill(const QString &text)
{
    m_page->append(plain(text));
    m_page->update();
}

void TestOutputPage::every_character_is_found_where_it_is_drawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"The quick brown fox"_s;
    QTest::newRow("tabs") << u"a\tbc\t\td"_s;
    QTest::newRow("wide") << u"abc 中文汉字 abc"_s;
    QTest::newRow("emoji") << u"a😀b👍🏽c👩‍👩‍👧d"_s;
    QTest::newRow("combining") << u"e\u0301a\u0308\u0304x"_s;
    QTest::newRow("hebrew") << u"שלום עולם"_s;
    QTest::newRow("arabic among latin") << u"say مرحبا بالعالم twice"_s;
    QTest::newRow("devanagari") << u"नमस्ते दुनिया"_s;
    QTest::newRow("pictures") << u"a␀b␇\uFFFD"_s;
}

void TestOutputPage::every_character_is_found_where_it_is_drawn()
{
    QFETCH(QString, text);
    fill(text);
    const auto layout = m_page->layout(0);
    int characters = 0;
    for (int index = 0; index < text.size(); index = layout->next(index), ++characters) {
        const int next = layout->next(index);
        QVERIFY(next > index);
        QCOMPARE(layout->previous(next), index);
        const auto [start, end] = layout->extent(0, index);
        QVERIFY(start >= 0 && end >= 0);
        if (std::abs(end - start) > 2) // no font here may have the character
            QCOMPARE(layout->indexAt(0, start + (end - start) / 4), index);
    }
    QVERIFY(characters > 2);
    QVERIFY(layout->width() > m_page->look().cell() * 2);
}

void TestOutputPage::base_direction_is_left_to_right()
{
    fill(u"שלום x"_s);
    const auto layout = m_page->layout(0);
    QVERIFY2(layout->x(0, 5) > layout->width() / 2, "what comes later is further right, also after Hebrew");
    QVERIFY(layout->width() < 400);
    QVERIFY2(layout->x(0, 1) < layout->x(0, 0), "within Hebrew it is further left");
}

void TestOutputPage::rows_of_plain_text_are_counted_exactly()
{
    m_page->setWrapping(true);
    fill(words(5000) + QString(3 * OutputBuffer::maxLineLength, u'x') + u"\n\n"_s);
    OutputRows rows(m_page->buffer());
    rows.setColumns(m_page->visibleColumns());
    qint64 row = 0;
    for (qint64 line = 0; line < m_page->buffer().endLine(); ++line) {
        QCOMPARE(rows.rowOf(line), row);
        const int count = m_page->layout(line)->rows();
        QCOMPARE(rows.rowsOf(line), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(rows.at(row + i).line, line);
            QCOMPARE(rows.at(row + i).row, i);
        }
        row += count;
    }
    QCOMPARE(rows.total(), row);
}

void TestOutputPage::no_row_is_wider_than_the_page_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << words(300).remove(u'\n');
    QTest::newRow("no spaces") << QString(2000, u'x');
    QTest::newRow("wide") << QString(1000, u'中');
    QTest::newRow("arabic") << u"مرحبا بالعالم "_s.repeated(60);
    QTest::newRow("emoji") << u"😀👍🏽"_s.repeated(100);
}

void TestOutputPage::no_row_is_wider_than_the_page()
{
    QFETCH(QString, text);
    m_page->setWrapping(true);
    fill(text);
    const auto layout = m_page->layout(0);
    QVERIFY(layout->rows() > 5);
    QVERIFY(layout->width() <= 400 - OutputPage::leftMargin + m_page->look().cell()); // a space hangs over
    QCOMPARE(layout->rowStart(0), 0);
    for (int row = 0; row < layout->rows(); ++row) {
        QVERIFY(layout->rowEnd(row) > layout->rowStart(row));
        QCOMPARE(layout->rowOf(layout->rowStart(row)), row);
    }
    QCOMPARE(layout->rowEnd(layout->rows() - 1), static_cast<int>(layout->line().text.size()));
}

void TestOutputPage::follows_the_end_until_scrolled()
{
    fill(u"line\n"_s.repeated(100));
    QVERIFY(m_page->isAtEnd());
    QCOMPARE(m_page->value(), m_page->maximum());
    m_page->setValue(10);
    fill(u"line\n"_s.repeated(100));
    QVERIFY(!m_page->isAtEnd());
    QCOMPARE(m_page->value(), 10);
    m_page->setValue(m_page->maximum());
    fill(u"line\n"_s.repeated(100));
    QVERIFY(m_page->isAtEnd());
    QCOMPARE(m_page->value(), m_page->maximum());
}

void TestOutputPage::stays_at_its_line_when_older_ones_go()
{
    const QString piece = (QString(99, u'x') + u'\n').repeated(1000);
    for (int i = 0; i < 600; ++i)
        m_page->append(plain(piece));
    m_page->update();
    m_page->setValue(300'000);
    const OutputPage::Row top = m_page->top();
    for (int i = 0; i < 200; ++i)
        fill(piece);
    QVERIFY(m_page->buffer().isCut());
    QCOMPARE(m_page->top().line, top.line);
    for (int i = 0; i < 400; ++i)
        fill(piece);
    QVERIFY(m_page->buffer().firstLine() > top.line);
    QCOMPARE(m_page->value(), 0); // it is gone: the mark that says so is what is seen
    QCOMPARE(m_page->top().row, -1);
}

void TestOutputPage::stays_at_its_line_when_rows_change()
{
    m_page->setWrapping(true);
    fill(words(20'000));
    m_page->setValue(m_page->maximum() / 2);
    const qint64 line = m_page->top().line;
    m_page->setSize({230, 300});
    QCOMPARE(m_page->top().line, line);
    m_page->setWrapping(false);
    QCOMPARE(m_page->top().line, line);
    m_page->setWrapping(true);
    QCOMPARE(m_page->top().line, line);
}

void TestOutputPage::whole_text_can_be_scrolled_through()
{
    m_page->setWrapping(true);
    fill(words(200) + u"中文 😀 \u0645\u0631\u062d\u0628\u0627 "_s.repeated(100) + u'\n' + words(200) +
         QString(5000, u'中'));
    qint64 seen = 0;
    for (int value = 0; value <= m_page->maximum(); ++value) {
        m_page->setValue(value);
        const QList<OutputPage::Row> rows = m_page->visible();
        QVERIFY(rows.first().line <= seen);
        seen = std::max(seen, rows.last().line + 1);
    }
    QCOMPARE(seen, m_page->buffer().endLine());
    QVERIFY(m_page->isAtEnd());
    const OutputPage::Row last = m_page->visible().last();
    QCOMPARE(last.row, m_page->layout(last.line)->rows() - 1);
}

void TestOutputPage::reveals_a_position()
{
    fill(u"line\n"_s.repeated(1000));
    m_page->reveal({500, 0});
    QVERIFY(m_page->topOf({500, 0}));
    QVERIFY(!m_page->isAtEnd());
    QCOMPARE(m_page->top().line, 500);
    m_page->reveal({502, 0});
    QCOMPARE(m_page->top().line, 500);
    m_page->reveal({999, 0});
    QVERIFY(m_page->topOf({999, 0}));
    m_page->reveal(m_page->buffer().end());
    QVERIFY(m_page->isAtEnd());
}

void TestOutputPage::million_lines_are_one_page_of_work()
{
    m_page->setWrapping(true);
    const QString piece = u"a line of output\n"_s.repeated(1000);
    for (int i = 0; i < 1000; ++i)
        m_page->append(plain(piece));
    m_page->update();
    QCOMPARE(m_page->maximum(), 1'000'001 - m_page->visibleRows());
    for (const int value : {0, 123'456, 999'000}) {
        m_page->setValue(value);
        QCOMPARE(m_page->top().line, value);
        QCOMPARE(m_page->visible().size(), m_page->visibleRows() + 1);
    }
    m_page->setSize({100, 300}); // each line takes more rows now
    QVERIFY(m_page->maximum() > 1'500'000);
    QCOMPARE(m_page->top().line, 999'000);
}

QTEST_MAIN(TestOutputPage)
#include "tst_outputpage.moc"
