// SPDX-License-Identifier: GPL-3.0-or-later
// A class of thirty on one real server with two programs at once, an API key each.
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/support/privatefolders.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <list>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pupils = 30;
constexpr int patienceMs = 600'000;

bool isLong()
{
    return qEnvironmentVariableIsSet("CODEWAR_SOAK");
}

QByteArray bearer(const QByteArray &key)
{
    return "Authorization: Bearer " + key + "\r\n";
}

QByteArray sum(int a, int b)
{
    return QJsonDocument(QJsonObject{{u"language"_s, u"python"_s},
                                     {u"code"_s, u"print(sum(map(int, input().split())))"_s},
                                     {u"input"_s, u"%1 %2"_s.arg(a).arg(b)}})
        .toJson(QJsonDocument::Compact);
}

/// One who runs a program, thinks about its result, and runs the next one.
class Pupil : public QObject
{
public:
    Pupil(quint16 port, QByteArray key, int number, int rounds, int longestThoughtMs)
        : m_port(port),
          m_key(std::move(key)),
          m_number(number),
          m_left(rounds),
          m_longestThoughtMs(longestThoughtMs),
          m_random(quint32(number))
    {
        think();
    }

    bool isDone() const { return m_left == 0 && !m_client; }
    const std::vector<qint64> &waits() const { return m_waits; }
    int wrong() const { return m_wrong; }

private:
    void think()
    {
        QTimer::singleShot(m_random.bounded(m_longestThoughtMs), this, [this] { run(); });
    }
    void run()
    {
        m_client = std::make_unique<HttpClient>(m_port);
        QSslSocket &socket = m_client->socket();
        connect(&socket, &QSslSocket::connected, this, [this, &socket] {
            m_clock.start();
            socket.write(
                httpRequest("POST", "/run", sum(m_number, m_left), bearer(m_key) + "Connection: close\r\n"));
        });
        connect(&socket, &QSslSocket::disconnected, this, &Pupil::take, Qt::QueuedConnection);
    }
    void take()
    {
        m_waits.push_back(m_clock.elapsed());
        const HttpAnswer answer = m_client->answer();
        const QString expected = QString::number(m_number + m_left) + u'\n';
        if (answer.status != 200 || answer.json()[u"output"_s].toString() != expected)
            ++m_wrong;
        m_client.reset();
        if (--m_left > 0)
            think();
    }

    const quint16 m_port;
    const QByteArray m_key;
    const int m_number;
    int m_left;
    const int m_longestThoughtMs;
    QRandomGenerator m_random;
    std::unique_ptr<HttpClient> m_client;
    QElapsedTimer m_clock;
    std::vector<qint64> m_waits;
    int m_wrong = 0;
};

qint64 share(std::vector<qint64> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[std::size_t(double(values.size() - 1) * part)];
}

} // namespace

class TestClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void oneFloodDelaysNobodyElse();
    void oneFloodFillsTheQueueForItselfOnly();
    void everybodyGetsResults_data();
    void everybodyGetsResults();

private:
    /// A program of each slot's that waits, so that everything behind them waits in the queue.
    void plug();
    void unplug();
    int queued(const char *state) const
    {
        return ask(m_server->port(), "GET", "/health")
            .json()[u"checks"_s][u"queue"_s][QLatin1String(state)]
            .toInt();
    }
    /// Sends without waiting for the answer.
    void post(std::list<HttpClient> &clients, const QByteArray &key, const QByteArray &body) const
    {
        clients.emplace_back(m_server->port());
        clients.back().send(httpRequest("POST", "/run", body, bearer(key)));
    }

    PrivateFolders m_folders;
    QTemporaryDir m_folder;
    QByteArrayList m_keys; ///< one for each of the class, and one more
    std::unique_ptr<ServeProcess> m_server;
    QByteArrayList m_plugs;
};

void TestClass::initTestCase()
{
    const QString file = m_folder.filePath(u"keys.json"_s);
    for (int i = 0; i <= pupils; ++i) {
        QProcess process;
        process.start(QStringLiteral(CODEWAR_RUNNER),
                      {u"keys"_s, u"create"_s, u"--name"_s, u"Pupil %1"_s.arg(i), u"--api-keys"_s, file});
        QVERIFY(process.waitForFinished(answerTimeoutMs));
        m_keys << process.readAllStandardOutput().trimmed();
    }
}

void TestClass::init()
{
    m_server.reset();
    m_server = std::make_unique<ServeProcess>(
        QStringList{u"--api-keys"_s, m_folder.filePath(u"keys.json"_s), u"--rate-limit"_s, u"0"_s,
                    u"--concurrency"_s, u"2"_s, u"--queue-limit"_s, u"50"_s, u"--job-timeout"_s, u"600"_s});
    m_plugs.clear();
}

void TestClass::plug()
{
    const QByteArray body = R"-({"language":"python","code":"input()","liveInput":true})-";
    for (int i = 0; i < 4; ++i) {
        const HttpAnswer made = ask(m_server->port(), "POST", "/v1/runs", body, bearer(m_keys.last()));
        m_plugs << made.headers.value("location");
    }
    QTRY_COMPARE_WITH_TIMEOUT(queued("running"), 4, answerTimeoutMs);
}

void TestClass::unplug()
{
    for (const QByteArray &run : std::as_const(m_plugs))
        ask(m_server->port(), "POST", run + "/cancel", {}, bearer(m_keys.last()));
}

void TestClass::oneFloodDelaysNobodyElse()
{
    constexpr int flood = 40;
    plug();
    std::list<HttpClient> flooding;
    for (int i = 0; i < flood; ++i)
        post(flooding, m_keys.first(), sum(i, 0));
    QTRY_COMPARE_WITH_TIMEOUT(queued("waiting"), flood, answerTimeoutMs);
    std::list<HttpClient> others;
    for (int i = 1; i < pupils; ++i)
        post(others, m_keys[i], sum(i, 1));
    QTRY_COMPARE_WITH_TIMEOUT(queued("waiting"), flood + pupils - 1, answerTimeoutMs);
    unplug();
    int number = 1;
    for (HttpClient &client : others)
        QCOMPARE(client.answer().json()[u"output"_s].toString(), QString::number(1 + number++) + u'\n');
    // Everybody had one turn, whoever floods too; some more of it may be on their way.
    int served = 0;
    for (HttpClient &client : flooding) {
        client.incoming() += client.socket().readAll();
        served += client.incoming().contains("\r\n\r\n") ? 1 : 0;
    }
    QVERIFY2(served <= flood / 4, QByteArray::number(served).constData());
}

void TestClass::oneFloodFillsTheQueueForItselfOnly()
{
    plug();
    std::list<HttpClient> flooding;
    for (int i = 0; i < 60; ++i)
        post(flooding, m_keys.first(), sum(i, 0));
    QTRY_COMPARE_WITH_TIMEOUT(queued("waiting"), 50, answerTimeoutMs);
    QCOMPARE(ask(m_server->port(), "POST", "/run", sum(1, 1), bearer(m_keys.first())).status, 503);
    std::list<HttpClient> others;
    for (int i = 1; i < pupils; ++i)
        post(others, m_keys[i], sum(i, 1));
    QTRY_COMPARE_WITH_TIMEOUT(queued("waiting"), 50 + pupils - 1, answerTimeoutMs);
    unplug();
    for (HttpClient &client : others)
        QCOMPARE(client.answer().status, 200);
}

void TestClass::everybodyGetsResults_data()
{
    QTest::addColumn<int>("flood");
    QTest::newRow("each in its turn") << 0;
    if (isLong())
        QTest::newRow("one floods") << 40;
}

void TestClass::everybodyGetsResults()
{
    QFETCH(int, flood);
    const int rounds = isLong() ? 20 : 2;
    std::list<Pupil> others;
    for (int i = 1; i < pupils; ++i)
        others.emplace_back(m_server->port(), m_keys[i], i, rounds, isLong() ? 5000 : 300);
    // So many windows of one, none of which ever thinks.
    std::list<Pupil> flooding;
    for (int i = 0; i < std::max(flood, 1); ++i)
        flooding.emplace_back(m_server->port(), m_keys.first(), 100 + i, rounds, flood > 0 ? 1 : 300);
    const auto areDone = [](const std::list<Pupil> &all) {
        return std::all_of(all.begin(), all.end(), [](const Pupil &pupil) { return pupil.isDone(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areDone(others), patienceMs);
    std::vector<qint64> waits;
    std::vector<qint64> medians;
    for (const Pupil &pupil : others) {
        QCOMPARE(pupil.wrong(), 0);
        waits.insert(waits.end(), pupil.waits().begin(), pupil.waits().end());
        medians.push_back(share(pupil.waits(), 0.5));
    }
    qInfo("%zu results of %d pupils: median %lld ms, p95 %lld ms, longest %lld ms; medians of single pupils "
          "%lld to %lld ms",
          waits.size(), pupils - 1, share(waits, 0.5), share(waits, 0.95), share(waits, 1), share(medians, 0),
          share(medians, 1));
    if (flood > 0)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(areDone(flooding), patienceMs);
    QCOMPARE(flooding.front().wrong(), 0);
}

QTEST_GUILESS_MAIN(TestClass)
#include "tst_class.moc"
