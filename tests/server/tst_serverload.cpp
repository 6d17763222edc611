// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of clients at once on `codewar-runner serve`: every request is answered and no result is wrong.
#include "tests/bench/series.h"
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/server/httpcrowd.h"
#include "tests/support/privatefolders.h"

#include <sys/resource.h>

#include <map>

using namespace codewar;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const bool isFull = qEnvironmentVariableIsSet("CODEWAR_SOAK");
const int crowdSize = isFull ? 500 : 40;
const auto loadTime = isFull ? 60'000ms : 1000ms;
constexpr auto patience = 300s;

QStringList flags(const QStringList &more)
{
    return QStringList{u"--job-timeout"_s, u"600"_s} + more;
}

/// What clients ask, valid and invalid, and whether the answer is right.
class Mixture
{
public:
    std::string ask(int client, const std::string &fields = {})
    {
        Asked &asked = m_asked[client];
        asked.kind = m_next++ % 10;
        asked.number = m_next;
        const std::string input = ",\"input\":\"" + std::to_string(asked.number) + "\"}";
        const auto run = [&](const std::string &body) { return crowdRequest("POST", "/run", body, fields); };
        switch (asked.kind) {
        case 0:
            return run("{\"language\":\"python\",\"code\":5}");
        case 1:
            return run("{\"language\":\"cobol\",\"code\":\"x\"}");
        case 2:
            return run("{\"language\":");
        case 3:
            return crowdRequest("GET", "/nothing");
        case 4:
            return run("{\"language\":\"python\",\"code\":\"raise SystemExit(int(input()) % 100 + 1)\"" +
                       input);
        case 5:
        case 6:
            return run("{\"language\":\"cpp\",\"code\":\"#include <iostream>\\nint main(){long a;std::cin>>a;"
                       "std::cout<<a*3;}\"" +
                       input);
        default:
            return run("{\"language\":\"python\",\"code\":\"print(int(input())*7,end='')\"" + input);
        }
    }

    void take(int client, const CrowdAnswer &answer)
    {
        const Asked asked = m_asked[client];
        ++statuses[answer.status];
        const bool invalid = asked.kind < 4;
        const bool refused = !invalid && (answer.status == 503 || answer.status == 429);
        if (refused) {
            if (answer.head.find("Retry-After: ") == std::string_view::npos)
                ++wrong;
            return;
        }
        valid += invalid ? 0 : 1;
        accepted[client] += invalid ? 0 : 1;
        if (answer.status == 0 || isWrong(asked, answer))
            lastWrong = QByteArray(answer.head.data(), qsizetype(answer.head.size())) +
                        QByteArray(answer.body.data(), qsizetype(answer.body.size()));
        wrong += isWrong(asked, answer) ? 1 : 0;
    }

    std::map<int, int> statuses;
    std::map<int, int> accepted; ///< valid runs, by client
    int valid = 0;
    int wrong = 0;
    QByteArray lastWrong;

private:
    struct Asked
    {
        int kind = 0;
        qint64 number = 0;
    };

    static bool isWrong(const Asked &asked, const CrowdAnswer &answer)
    {
        if (asked.kind < 4)
            return answer.status != (asked.kind == 3 ? 404 : 400) ||
                   answer.body.find("\"error\":\"") == answer.body.npos;
        const QJsonObject result =
            QJsonDocument::fromJson(QByteArray(answer.body.data(), qsizetype(answer.body.size()))).object();
        if (asked.kind == 4)
            return answer.status != 500 || result[u"exitCode"_s].toInt() != int(asked.number % 100) + 1;
        const qint64 expected = asked.number * (asked.kind < 7 ? 3 : 7);
        return answer.status != 200 || result[u"output"_s].toString() != QString::number(expected);
    }

    std::map<int, Asked> m_asked;
    qint64 m_next = 0;
};

void tell(const char *what, const Mixture &mixture)
{
    QByteArray line(what);
    for (const auto &[status, count] : mixture.statuses)
        line += ", " + QByteArray::number(status) + ": " + QByteArray::number(count);
    qInfo("%s; valid runs answered: %d", line.constData(), mixture.valid);
}

/// Resident at most so far, in MiB.
qint64 peakMemory(const ServeProcess &server)
{
    QFile file(u"/proc/%1/status"_s.arg(server.pid()));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() / 1024;
}

} // namespace

class TestServerLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_request_is_answered_and_no_result_is_wrong();
    void a_full_queue_refuses_and_what_it_takes_is_right();
    void every_client_has_its_limit();
    void idle_and_slow_clients_keep_nobody_from_being_served();

private:
    static bool isReady(const ServeProcess &server)
    {
        return QTest::qWaitFor([&] { return ask(server.port(), "GET", "/health").status == 200; },
                               answerTimeoutMs);
    }

    PrivateFolders m_folders;
};

void TestServerLoad::initTestCase()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 8192);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
}

void TestServerLoad::every_request_is_answered_and_no_result_is_wrong()
{
    const ServeProcess server(flags({u"--rate-limit"_s, u"0"_s, u"--queue-limit"_s, u"512"_s}));
    QVERIFY(isReady(server));
    Mixture mixture;
    Series health;
    int unhealthy = 0;
    HttpCrowd crowd(server.port());
    crowd.add(
        crowdSize, [&](int client) { return mixture.ask(client); },
        [&](int client, const CrowdAnswer &answer) { mixture.take(client, answer); });
    crowd.add(
        2, [](int) { return crowdRequest("GET", "/health"); },
        [&](int, const CrowdAnswer &answer) {
            health.add(answer.milliseconds);
            unhealthy += answer.status == 200 ? 0 : 1;
        });
    QVERIFY(crowd.run(loadTime, patience));
    tell("load", mixture);
    qInfo("health under load: p50 %.2f ms, p99 %.2f ms; the server's memory: %lld MiB", health.quantile(0.5),
          health.quantile(0.99), peakMemory(server));
    QVERIFY2(mixture.wrong == 0, mixture.lastWrong.constData());
    QVERIFY2(mixture.statuses[0] == 0, mixture.lastWrong.constData());
    QCOMPARE(unhealthy, 0);
    // All of them are within the bound.
    QVERIFY(mixture.valid > 0);
    QVERIFY(mixture.statuses[503] * 9 <= mixture.valid);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(peakMemory(server) < 512);
#endif
}

void TestServerLoad::a_full_queue_refuses_and_what_it_takes_is_right()
{
    const ServeProcess server(flags({u"--rate-limit"_s, u"0"_s, u"--queue-limit"_s, u"8"_s}));
    QVERIFY(isReady(server));
    Mixture mixture;
    HttpCrowd crowd(server.port());
    crowd.add(
        crowdSize, [&](int client) { return mixture.ask(client); },
        [&](int client, const CrowdAnswer &answer) { mixture.take(client, answer); });
    QVERIFY(crowd.run(loadTime / 4, patience));
    tell("full queue", mixture);
    QVERIFY2(mixture.wrong == 0, mixture.lastWrong.constData());
    QCOMPARE(mixture.statuses[0], 0);
    QVERIFY(mixture.statuses[503] > 0);
    QVERIFY(mixture.valid > 0);
}

void TestServerLoad::every_client_has_its_limit()
{
    const ServeProcess server(flags(
        {u"--rate-limit"_s, u"3"_s, u"--queue-limit"_s, u"4096"_s, u"--trusted-proxies"_s, u"127.0.0.1"_s}));
    QVERIFY(isReady(server));
    const int addresses = crowdSize / 8;
    Mixture mixture;
    HttpCrowd crowd(server.port());
    crowd.add(
        crowdSize,
        [&](int client) {
            const std::string address = std::to_string(client % addresses + 1);
            return mixture.ask(client, "X-Forwarded-For: 10.0.0." + address + "\r\n");
        },
        [&](int client, const CrowdAnswer &answer) {
            // The limit counts what is invalid, too.
            if (answer.status == 429)
                ++mixture.statuses[429];
            else
                mixture.take(client, answer);
        });
    QVERIFY(crowd.run(loadTime / 4, patience));
    tell("limited", mixture);
    QVERIFY2(mixture.wrong == 0, mixture.lastWrong.constData());
    QCOMPARE(mixture.statuses[0], 0);
    QVERIFY(mixture.statuses[429] > 0);
    QVERIFY(mixture.valid > 0);
    // A new minute may have begun meanwhile, more than once on a slow machine.
    std::map<int, int> byAddress;
    for (const auto &[client, count] : mixture.accepted)
        byAddress[client % addresses] += count;
    for (const auto &[address, count] : byAddress)
        QVERIFY2(count <= 3 * 6, qPrintable(QString::number(count)));
}

void TestServerLoad::idle_and_slow_clients_keep_nobody_from_being_served()
{
    const ServeProcess server(flags({u"--rate-limit"_s, u"0"_s}));
    QVERIFY(isReady(server));
    Mixture mixture;
    Series health;
    HttpCrowd crowd(server.port());
    crowd.addIdle(isFull ? 1000 : 200);
    crowd.addSlow(isFull ? 200 : 40,
                  crowdRequest("POST", "/run", "{\"language\":\"python\",\"code\":\"print(1)\"}"), 50ms);
    crowd.add(
        8, [&](int client) { return mixture.ask(client); },
        [&](int client, const CrowdAnswer &answer) { mixture.take(client, answer); });
    crowd.add(
        1, [](int) { return crowdRequest("GET", "/health"); },
        [&](int, const CrowdAnswer &answer) { health.add(answer.milliseconds); });
    QVERIFY(crowd.run(loadTime / 2, patience));
    tell("idle and slow", mixture);
    qInfo("health among them: p50 %.2f ms, p99 %.2f ms", health.quantile(0.5), health.quantile(0.99));
    QVERIFY2(mixture.wrong == 0, mixture.lastWrong.constData());
    QCOMPARE(mixture.statuses[0], 0);
    QCOMPARE(mixture.statuses[503], 0);
    QVERIFY(mixture.valid > 0);
}

QTEST_GUILESS_MAIN(TestServerLoad)
#include "tst_serverload.moc"
