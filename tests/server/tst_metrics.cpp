// SPDX-License-Identifier: GPL-3.0-or-later
// What /metrics says: well-formed, true, and as docs/metrics.md has it.
#include "tests/server/metricstext.h"
#include "tests/server/testedserver.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// Such as "codewar_runs_total counter language,verdict".
QStringList described()
{
    static const QRegularExpression row(u"^\\| `([a-z_]+)` \\| ([a-z]+) \\|([^|]*)\\| .+ \\|$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression label(u"`([a-z]+)`"_s);
    QStringList metrics;
    const QString page = QString::fromUtf8(readFile(QStringLiteral(CODEWAR_SOURCE "/docs/metrics.md")));
    for (auto it = row.globalMatch(page); it.hasNext();) {
        const auto match = it.next();
        QStringList labels;
        for (auto each = label.globalMatch(match.captured(3)); each.hasNext();)
            labels << each.next().captured(1);
        labels.sort();
        metrics << match.captured(1) + u' ' + match.captured(2) + u' ' + labels.join(u',');
    }
    metrics.sort();
    return metrics;
}

QStringList said(const MetricsText &text)
{
    QStringList metrics;
    for (auto it = text.families().cbegin(); it != text.families().cend(); ++it) {
        QStringList labels = it->labels.values();
        labels.sort();
        metrics << it.key() + u' ' + it->type + u' ' + labels.join(u',');
    }
    metrics.sort();
    return metrics;
}

MetricsText metricsOf(TestedServer &server)
{
    return MetricsText(QString::fromUtf8(server.get("/metrics").body));
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParserSeesMistakes_data();
    void theParserSeesMistakes();
    void saysWhatThePageSays();
    void countsWhatHappens();
    void measuresHowLongNothingCouldRun();
};

void TestMetrics::theParserSeesMistakes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(text);
    };
    row("no end", "# HELP a x\n# TYPE a gauge\na 1");
    row("no help", "# TYPE a gauge\na 1\n");
    row("no type", "# HELP a x\na_total 1\n");
    row("no number", "# HELP a x\n# TYPE a gauge\na one\n");
    row("a quote", "# HELP a x\n# TYPE a gauge\na{b=\"\"\"} 1\n");
    row("twice", "# HELP a x\n# TYPE a gauge\na 1\na 2\n");
    row("a gauge like a counter", "# HELP a_total x\n# TYPE a_total gauge\na_total 1\n");
    row("a counter like a gauge", "# HELP a x\n# TYPE a counter\na 1\n");
    row("another unit", "# HELP a_ms x\n# TYPE a_ms gauge\na_ms 1\n");
    row("no last bucket", "# HELP a x\n# TYPE a histogram\na_count 1\na_sum 1\na_bucket{le=\"1\"} 1\n");
    row("buckets that fall", "# HELP a x\n# TYPE a histogram\na_count 1\na_sum 1\na_bucket{le=\"1\"} "
                             "2\na_bucket{le=\"+Inf\"} 1\n");
}

void TestMetrics::theParserSeesMistakes()
{
    QFETCH(QString, text);
    QVERIFY(!MetricsText(text).problems().isEmpty());
    QVERIFY(MetricsText(u"# HELP a x\n# TYPE a histogram\na_count 2\na_sum 1\na_bucket{le=\"1\"} 1\n"
                        "a_bucket{le=\"+Inf\"} 2\n"_s)
                .problems()
                .isEmpty());
}

void TestMetrics::saysWhatThePageSays()
{
    const QTemporaryDir folder;
    ServerConfig config = unlimited();
    config.audit = folder.filePath(u"audit.sqlite"_s);
    TestedServer server(
        [](FakeRun &run) {
            RunResult result = resultWith(Verdict::InternalError);
            result.cached = true;
            Q_EMIT run.restarted();
            run.finish(result);
        },
        config);
    server.runner.counted = {{{u"python"_s, 1, 0, 2}}, {{u"python-jobs"_s, 5, 0, 1, 0}}};
    server.post("/run", goodBody);
    server.get("/nothing");
    const auto all = [&] { return metricsOf(server).families(); };
    QTRY_VERIFY_WITH_TIMEOUT(all().contains(u"codewar_sandboxes"_s), answerTimeoutMs);
    const MetricsText text = metricsOf(server);
    QVERIFY2(text.problems().isEmpty(), qPrintable(text.problems().join(u'\n')));
    QCOMPARE(said(text), described());
}

void TestMetrics::countsWhatHappens()
{
    TestedServer server(endingWith(Verdict::RuntimeError), unlimited());
    server.runner.counted = {{{u"python"_s, 1, 3, 2}}, {{u"python-jobs"_s, 5, 0, 4, 0}}};
    server.post("/run", goodBody);
    server.get("/anything/a/stranger/invents");
    const auto value = [&](const char *series) {
        return metricsOf(server).value(QString::fromLatin1(series)).value_or(-1);
    };
    QCOMPARE(value(R"(codewar_http_requests_total{method="POST",route="/run",status="500"})"), 1);
    QCOMPARE(value(R"(codewar_http_request_seconds_count{route="/run"})"), 1);
    QCOMPARE(value(R"(codewar_http_received_bytes_total{route="/run"})"), goodBody.size());
    QVERIFY(value(R"(codewar_http_sent_bytes_total{route="/run"})") > 100);
    QCOMPARE(value(R"(codewar_errors_total{route="none",status="404"})"), 1);
    QCOMPARE(value(R"(codewar_runs_total{language="python",verdict="runtime_error"})"), 1);
    QCOMPARE(value(R"(codewar_queue_jobs{state="waiting"})"), 0);
    QVERIFY(value("codewar_http_connections") >= 1);
    QVERIFY(value("process_resident_memory_bytes") > 1e6);
    QVERIFY(value("process_open_fds") > 3);
    QVERIFY(value("process_start_time_seconds") > 1.6e9);
    QVERIFY(value("codewar_temp_size_bytes") >= value("codewar_temp_free_bytes"));
    QTRY_COMPARE_WITH_TIMEOUT(value(R"(codewar_sandboxes{language="python",state="coming"})"), 3.0,
                              answerTimeoutMs);
    QCOMPARE(value(R"(codewar_redis_queue_jobs{queue="python-jobs",state="waiting"})"), 5);
    QVERIFY(!server.get("/metrics").body.contains("stranger"));
}

void TestMetrics::measuresHowLongNothingCouldRun()
{
    TestedServer server({}, unlimited());
    const auto value = [&](const char *series) {
        return metricsOf(server).value(QString::fromLatin1(series)).value_or(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(value("codewar_ready"), 1.0, answerTimeoutMs);
    server.runner.ready = false;
    QTRY_COMPARE_WITH_TIMEOUT(value("codewar_ready"), 0.0, answerTimeoutMs);
    server.runner.ready = true;
    QTRY_COMPARE_WITH_TIMEOUT(value("codewar_recovery_seconds_count"), 1.0, answerTimeoutMs);
    QVERIFY(value("codewar_recovery_seconds_sum") > 0);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
