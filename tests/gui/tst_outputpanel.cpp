// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputpanel.h"
#include "app/panels/output/outputview.h"
#include "tests/gui/testshell.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int floodTimeoutMs = 120'000;

} // namespace

class TestOutputPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shows_channels_in_order();
    void hundred_megabytes_in_one_line();
    void asks_for_a_pause_and_ends_it();
    void beginning_that_was_cut_is_marked();
    void stays_where_a_person_scrolled_to();
    void copies_the_selection();
    void survives_hostile_text();
    void notice_begins_a_line();
    void line_names_a_place_data();
    void line_names_a_place();
    void click_on_a_compiler_line_leads_there();

private:
    QString text() const { return m_panel->view().buffer().text(); }
    void waitUntilShown();

    TestShell m_shell;
    std::unique_ptr<OutputPanel> m_panel;
};

void TestOutputPanel::init()
{
    m_panel = std::make_unique<OutputPanel>(m_shell.appearance, m_shell.settings);
    m_panel->resize(600, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestOutputPanel::cleanup()
{
    m_panel.reset();
}

void TestOutputPanel::waitUntilShown()
{
    QSignalSpy drained(m_panel.get(), &OutputPanel::drained);
    m_panel->finish(QString());
    QVERIFY(drained.wait(floodTimeoutMs));
}

void TestOutputPanel::shows_channels_in_order()
{
    m_panel->addOutput(Run::Channel::Compiler, "warning\n");
    m_panel->addOutput(Run::Channel::Stdout, "out \xe2\x82");
    m_panel->addOutput(Run::Channel::Stderr, "err");
    m_panel->addOutput(Run::Channel::Stdout, "\xac\n");
    m_panel->addInput(u"typed"_s);
    waitUntilShown();
    QCOMPARE(text(), u"warning\nout err€\ntyped\n"_s);
    const OutputBuffer &buffer = m_panel->view().buffer();
    QCOMPARE(buffer.line(0).kindAt(0), OutputKind::Compiler);
    QCOMPARE(buffer.line(1).kindAt(0), OutputKind::Stdout);
    QCOMPARE(buffer.line(1).kindAt(4), OutputKind::Stderr);
    QCOMPARE(buffer.line(2).kindAt(0), OutputKind::Input);
}

void TestOutputPanel::hundred_megabytes_in_one_line()
{
    bool paused = false;
    connect(m_panel.get(), &OutputPanel::pauseRequested, this, [&](bool wanted) { paused = wanted; });
    const QByteArray piece(64 << 10, 'x');
    qint64 said = 0;
    qint64 mostWaiting = 0;
    while (said < 100LL << 20) {
        QTRY_VERIFY_WITH_TIMEOUT(!paused, floodTimeoutMs);
        m_panel->addOutput(Run::Channel::Stdout, piece);
        said += piece.size();
        mostWaiting = std::max(mostWaiting, m_panel->waitingBytes());
    }
    m_panel->addOutput(Run::Channel::Stdout, "the end");
    waitUntilShown();
    QVERIFY(mostWaiting <= OutputFeed::pauseAbove + piece.size());
    QVERIFY(m_panel->view().buffer().bytes() <= OutputBuffer::maxBytes);
    QVERIFY(m_panel->view().buffer().isCut());
    QVERIFY(text().endsWith(u"xxthe end"_s));
}

void TestOutputPanel::asks_for_a_pause_and_ends_it()
{
    QSignalSpy pauses(m_panel.get(), &OutputPanel::pauseRequested);
    m_panel->addOutput(Run::Channel::Stdout, QByteArray(OutputFeed::pauseAbove + 1, 'x'));
    QCOMPARE(pauses.size(), 1);
    QCOMPARE(pauses.at(0).at(0).toBool(), true);
    QTRY_COMPARE_WITH_TIMEOUT(pauses.size(), 2, floodTimeoutMs);
    QCOMPARE(pauses.at(1).at(0).toBool(), false);
    m_panel->clear();
    m_panel->addOutput(Run::Channel::Stdout, QByteArray(OutputFeed::pauseAbove + 1, 'x'));
    QCOMPARE(pauses.size(), 3);
    m_panel->clear();
    QCOMPARE(pauses.size(), 4);
    QCOMPARE(m_panel->waitingBytes(), 0);
}

void TestOutputPanel::beginning_that_was_cut_is_marked()
{
    m_panel->addOutput(Run::Channel::Stdout, QByteArray("a line\n").repeated(12 << 20));
    waitUntilShown();
    QVERIFY(m_panel->view().buffer().isCut());
    m_panel->view().verticalScrollBar()->setValue(0);
    const QImage marked = m_panel->view().viewport()->grab().toImage();
    bool drawn = false;
    for (int x = 0; x < marked.width() && !drawn; ++x) {
        for (int y = 0; y < 20 && !drawn; ++y)
            drawn = marked.pixelColor(x, y) != Theme::light().base;
    }
    QVERIFY2(drawn, "the first row says that the beginning was cut");
}

void TestOutputPanel::stays_where_a_person_scrolled_to()
{
    QByteArray lines;
    for (int i = 0; i < 500; ++i)
        lines += QByteArray::number(i) + '\n';
    m_panel->addOutput(Run::Channel::Stdout, lines);
    waitUntilShown();
    QScrollBar *bar = m_panel->view().verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(100);
    m_panel->addOutput(Run::Channel::Stdout, lines);
    waitUntilShown();
    QCOMPARE(bar->value(), 100);
    bar->setValue(bar->maximum());
    m_panel->addOutput(Run::Channel::Stdout, lines);
    waitUntilShown();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestOutputPanel::copies_the_selection()
{
    m_panel->addOutput(Run::Channel::Stdout, "first\nsecond\n");
    waitUntilShown();
    m_panel->view().setFocus();
    QTest::keyClick(&m_panel->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_panel->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"first\nsecond\n"_s);
    QTest::mouseDClick(m_panel->view().viewport(), Qt::LeftButton, {}, QPoint(30, 12));
    QCOMPARE(m_panel->view().selectedText(), u"first"_s);
}

void TestOutputPanel::survives_hostile_text()
{
    QByteArray bytes;
    for (int i = 0; i < 256 * 64; ++i)
        bytes += static_cast<char>((i * 7919 + i / 256) % 256);
    m_panel->addOutput(Run::Channel::Stdout, bytes);
    m_panel->addOutput(Run::Channel::Stderr, QString(5000, QChar(char16_t(0x0301))).toUtf8());
    m_panel->addOutput(Run::Channel::Stderr,
                       u"\u202Eabc العربية עברית 中文 👩‍👩‍👧"_s.toUtf8());
    waitUntilShown();
    m_panel->view().verticalScrollBar()->setValue(0);
    m_panel->grab();
    m_panel->view().horizontalScrollBar()->setValue(500);
    m_panel->grab();
    const QString shown = text();
    for (const QChar character : shown)
        QVERIFY(character.unicode() >= 0x20 || character == u'\n' || character == u'\t');
}

void TestOutputPanel::notice_begins_a_line()
{
    m_panel->addOutput(Run::Channel::Stdout, "partial");
    m_panel->finish(u"The run was stopped."_s);
    QTRY_COMPARE(text(), u"partial\nThe run was stopped."_s);
}

void TestOutputPanel::line_names_a_place_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("column");
    QTest::newRow("gcc") << u"main.cpp:3:5: error: oops"_s << u"main.cpp"_s << 3 << 5;
    QTest::newRow("gcc without column") << u"main.cpp:3: undefined"_s << u"main.cpp"_s << 3 << 0;
    QTest::newRow("python") << u"  File \"/x/main.py\", line 7, in <module>"_s << u"main.py"_s << 7 << 0;
    QTest::newRow("neither") << u"12:30: lunch"_s << QString() << 0 << 0;
    QTest::newRow("huge number") << u"main.cpp:99999999999999:1: x"_s << QString() << 0 << 0;
}

void TestOutputPanel::line_names_a_place()
{
    QFETCH(QString, line);
    QFETCH(QString, file);
    QFETCH(int, number);
    QFETCH(int, column);
    QCOMPARE(locationInLine(line), (SourceLocation{file, number, column}));
}

void TestOutputPanel::click_on_a_compiler_line_leads_there()
{
    QSignalSpy clicked(m_panel.get(), &OutputPanel::locationClicked);
    m_panel->addOutput(Run::Channel::Compiler, "main.cpp:3:5: error: oops\n");
    waitUntilShown();
    QTest::mouseClick(m_panel->view().viewport(), Qt::LeftButton, {}, QPoint(30, 12));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).value<SourceLocation>(), (SourceLocation{u"main.cpp"_s, 3, 5}));
}

QTEST_MAIN(TestOutputPanel)
#include "tst_outputpanel.moc"
