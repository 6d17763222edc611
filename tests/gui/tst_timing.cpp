// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/themestyle.h"
#include "app/panels/formatting.h"
#include "app/panels/gauge.h"
#include "app/panels/runtrend.h"
#include "app/panels/timingbar.h"
#include "app/panels/trendchart.h"
#include "app/settings/keys.h"
#include "app/window/runcontroller.h"
#include "tests/gui/localwindow.h"
#include "tests/gui/pictures.h"

#include <QDir>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>

#include <numeric>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

RunSummary ranFor(double milliseconds, Verdict verdict = Verdict::Ok)
{
    RunSummary run;
    run.state = RunState::Finished;
    run.started = QDateTime::currentDateTimeUtc();
    run.result = okResult();
    run.result.verdict = verdict;
    run.result.timing.runMs = milliseconds;
    run.result.timing.cpuMs = milliseconds * 0.8;
    return run;
}

} // namespace

class TestTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_fill_the_bar_data();
    void parts_fill_the_bar();
    void medians_data();
    void medians();
    void only_runs_that_ran_are_compared();
    void says_better_or_worse_data();
    void says_better_or_worse();
    void the_bar_explains_itself();
    void gauges_follow_the_result();
    void the_chart_comes_with_the_second_run();
    void the_chart_leaves_a_low_window_its_room();
    void memory_is_charted_on_demand();
    void shows_the_numbers_of_a_real_run();
};

void TestTiming::parts_fill_the_bar_data()
{
    QTest::addColumn<QList<double>>("parts");
    QTest::newRow("even") << QList<double>{1, 1, 1, 1};
    QTest::newRow("one is tiny") << QList<double>{0.001, 2, 300, 1500};
    QTest::newRow("all but one are tiny") << QList<double>{0.1, 0.1, 0.1, 10'000};
    QTest::newRow("one alone") << QList<double>{0, 0, 0, 5};
    QTest::newRow("all tiny") << QList<double>{1e-9, 1e-9, 1e-9, 1e-9};
}

void TestTiming::parts_fill_the_bar()
{
    QFETCH(QList<double>, parts);
    const QList<double> widths = partWidths(parts, 400, 3);
    QCOMPARE(widths.size(), parts.size());
    QVERIFY(qFuzzyCompare(std::accumulate(widths.begin(), widths.end(), 0.0), 400));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY(parts.at(i) == 0 ? widths.at(i) == 0 : widths.at(i) >= 3);
        QVERIFY(i == 0 || (parts.at(i) >= parts.at(i - 1)) == (widths.at(i) >= widths.at(i - 1)));
    }
    QCOMPARE(partWidths({0, 0, 0, 0}, 400, 3), (QList<double>{0, 0, 0, 0}));
}

void TestTiming::medians_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("middle");
    QTest::newRow("none") << QList<double>{} << 0.0;
    QTest::newRow("one") << QList<double>{7} << 7.0;
    QTest::newRow("odd") << QList<double>{9, 1, 5} << 5.0;
    QTest::newRow("even") << QList<double>{4, 1, 2, 100} << 3.0;
}

void TestTiming::medians()
{
    QFETCH(QList<double>, values);
    QFETCH(double, middle);
    QCOMPARE(median(values), middle);
}

void TestTiming::only_runs_that_ran_are_compared()
{
    RunSummary running = ranFor(5);
    running.state = RunState::Running;
    QCOMPARE(comparable({ranFor(1), ranFor(0), running, ranFor(2, Verdict::CompileError),
                         ranFor(3, Verdict::Cancelled), ranFor(4, Verdict::TimeLimit)})
                 .size(),
             2);
}

void TestTiming::says_better_or_worse_data()
{
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << QList<double>{10} << u""_s;
    QTest::newRow("same") << QList<double>{100, 100, 101}
                          << u"Last 3 runs: now 101 ms, best 100 ms, median 100 ms — about as before"_s;
    QTest::newRow("better")
        << QList<double>{100, 100, 50}
        << u"Last 3 runs: now 50 ms, best 50 ms, median 100 ms — 50 % faster than the median"_s;
    QTest::newRow("worse")
        << QList<double>{100, 100, 250}
        << u"Last 3 runs: now 250 ms, best 100 ms, median 100 ms — 150 % slower than the median"_s;
}

void TestTiming::says_better_or_worse()
{
    QFETCH(QList<double>, times);
    QFETCH(QString, sentence);
    QList<RunSummary> runs;
    for (const double time : times)
        runs << ranFor(time);
    QCOMPARE(trendSentence(runs, ChartKind::Time).replace(u"run(s)"_s, u"runs"_s), sentence);
}

void TestTiming::the_bar_explains_itself()
{
    const TestShell shell;
    TimingBar bar(shell.appearance);
    QVERIFY(!bar.accessibleDescription().isEmpty());
    bar.setTiming({1, 2, 3, 4, 5, 10}, false);
    QVERIFY2(bar.accessibleDescription().contains(u"Running: 4.0 ms, 40 % of the time"_s),
             qPrintable(bar.accessibleDescription()));
    bar.setTiming({1, 2, 0, 4, 5, 10}, true);
    QVERIFY(bar.accessibleDescription().contains(u"compiled before"_s));
}

void TestTiming::gauges_follow_the_result()
{
    const TestWindow test([](FakeRun &run) {
        RunResult result = okResult();
        result.timing.runMs = 100;
        result.timing.cpuMs = 50;
        result.peakMemoryBytes = 64 << 20;
        run.finish(result);
    });
    QVERIFY(test.find<Gauge>("timingCpuGauge")->share() < 0);
    test.trigger("runAction");
    QTRY_COMPARE(test.find<Gauge>("timingCpuGauge")->share(), 0.5);
    QCOMPARE(test.find<Gauge>("timingMemoryGauge")->share(), 0.25);
    QVERIFY(test.find<QLabel>("timingCpu")->text().startsWith(u"50 ms"_s));
}

void TestTiming::the_chart_comes_with_the_second_run()
{
    double time = 140;
    const TestWindow test([&time](FakeRun &run) {
        RunResult result = okResult();
        result.timing.runMs = time;
        result.timing.cpuMs = time * 0.7;
        result.timing.totalMs += time;
        result.peakMemoryBytes += qint64(time * 10'000);
        time = time > 90 ? time - 9 : time + 3;
        run.finish(result);
    });
    auto *trend = test.find<TrendChart>("trendChart");
    test.trigger("runAction");
    QTRY_VERIFY(!test.isRunning());
    QVERIFY(!trend->isVisible());
    QVERIFY(!test.window->findChild<QWidget *>(u"runChart"_s)); // nothing was loaded
    for (int i = 0; i < 9; ++i) {
        test.trigger("runAction");
        QTRY_VERIFY(!test.isRunning());
    }
    QTRY_VERIFY(trend->isVisible());
    QVERIFY(test.find<QWidget>("runChart")->isVisible());
    QVERIFY(test.find<QLabel>("trendSentence")->text().contains(u"faster"_s));
    const QString folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                                QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(50);
    QVERIFY(test.window->grab().save(folder + u"/timing-chart.png"_s));
    test.trigger("timingMemoryAction");
    QTest::qWait(50);
    QVERIFY(test.window->grab().save(folder + u"/timing-memory.png"_s));
    test.trigger("timingChartAction");
    QVERIFY(!trend->isVisible());
    QVERIFY(!test.shell.settings.value(settings::timingChart));
}

/// As on a small projector.
void TestTiming::the_chart_leaves_a_low_window_its_room()
{
    const TestWindow test([](FakeRun &run) { run.finish(okResult()); });
    for (int i = 0; i < 3; ++i) {
        test.trigger("runAction");
        QTRY_VERIFY(!test.isRunning());
    }
    const auto *trend = test.find<TrendChart>("trendChart");
    QTRY_VERIFY(trend->isVisible());
    test.trigger("presenterAction");
    test.window->setWindowState(Qt::WindowNoState); // the screen of the test is a larger one
    QTRY_COMPARE(test.find<QLabel>("timingSandbox")->font().pointSizeF(),
                 test.shell.appearance.textFont().pointSizeF());
    const QSize low(1280, 720);
    QTRY_VERIFY2((test.window->resize(low), test.window->size() == low),
                 qPrintable(QString::number(test.window->minimumSizeHint().height())));
    QVERIFY(!trend->isVisible());
    savePicture(*test.window, u"presenter-low"_s);

    test.window->resize(1600, 1000);
    QTRY_VERIFY(trend->isVisible());
    const QGraphicsScene &scene = *test.find<QWidget>("runChart")->findChild<QGraphicsView *>()->scene();
    const auto numbers = [&scene] {
        QStringList texts;
        for (const QGraphicsItem *item : scene.items()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            const int twoLines = text ? 2 * QFontMetrics(text->font()).lineSpacing() : 0;
            if (text && text->isVisible() && text->boundingRect().height() < twoLines)
                texts += text->toPlainText();
        }
        return texts.filter(u"ms"_s);
    };
    QTRY_COMPARE(numbers().size(), 3); // none of them is cut to dots, or in two lines
    savePicture(*test.window, u"presenter-high"_s);
}

void TestTiming::memory_is_charted_on_demand()
{
    const RunSeries memory = seriesOf({ranFor(1), ranFor(2)}, ChartKind::Memory);
    QCOMPARE(memory.unitName, u"MiB"_s);
    const RunSeries time = seriesOf({ranFor(1), ranFor(5000)}, ChartKind::Time);
    QCOMPARE(time.unitName, u"s"_s);
    QCOMPARE(time.points.size(), 2);
    QCOMPARE(time.points.last().wallMs, 5000.0);
}

void TestTiming::shows_the_numbers_of_a_real_run()
{
    constexpr int patienceMs = 90'000;
    const LocalWindow window;
    std::optional<RunResult> result;
    connect(window.find<RunController>(""), &RunController::finished, this,
            [&result](const RunResult &finished) { result = finished; });
    window.write(u"cpp"_s,
                 u"#include <vector>\nint main()\n{\n    std::vector<int> all(5'000'000, 1);\n"
                 "    long sum = 0;\n    for (int round = 0; round < 20; ++round)\n"
                 "        for (int &each : all)\n            sum += ++each;\n    return sum == 0;\n}\n"_s);
    window.trigger("runAction");
    QTRY_VERIFY_WITH_TIMEOUT(result, patienceMs);
    QCOMPARE(result->verdict, Verdict::Ok);
    const Timing &timing = result->timing;
    QVERIFY(timing.runMs > 0 && timing.cpuMs > 0 && (timing.compileMs > 0 || result->cached));
    QVERIFY(result->peakMemoryBytes > 5'000'000 * qint64(sizeof(int)));
    const std::pair<const char *, double> figures[] = {
        {"timingQueue", timing.queueMs}, {"timingPrepare", timing.prepareMs}, {"timingRun", timing.runMs}};
    for (const auto &[name, milliseconds] : figures)
        QCOMPARE(window.find<QLabel>(name)->text(), formatMilliseconds(milliseconds));
    QCOMPARE(window.find<QLabel>("timingCompile")->text(),
             result->cached ? u"cached"_s : formatMilliseconds(timing.compileMs));
    QVERIFY(window.find<QLabel>("timingCpu")->text().contains(formatMilliseconds(timing.cpuMs)));
    QVERIFY(window.find<QLabel>("timingMemory")->text().contains(formatBytes(result->peakMemoryBytes)));
    const double share = window.find<Gauge>("timingCpuGauge")->share();
    QVERIFY(qFuzzyCompare(share, std::min(1.0, timing.cpuMs / timing.runMs)));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ThemeStyle);
    TestTiming test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timing.moc"
