// SPDX-License-Identifier: GPL-3.0-or-later
// A client written for original servers gets the same from ours, status by status: both are asked side by
// side.
#include "tests/remote/originalserver.h"
#include "tests/remote/serveprocess.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QJsonArray>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QJsonObject headers;
    QJsonObject body;
};

/// tests/redis/peers/client.mjs.
class NodeClient
{
public:
    NodeClient()
    {
        endWithTheTest(m_process);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, {QStringLiteral(CODEWAR_PEERS "/client.mjs")});
    }
    ~NodeClient()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(timeoutMs);
    }

    /// Sends all at once.
    QList<Answer> ask(const QJsonArray &requests)
    {
        m_process.write(QJsonDocument(requests).toJson(QJsonDocument::Compact) + '\n');
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 2 * timeoutMs))
            return {};
        QList<Answer> answers;
        for (const QJsonValue &each : QJsonDocument::fromJson(m_process.readLine()).array()) {
            const QByteArray body = each[u"body"_s].toString().toUtf8();
            answers.append({each[u"status"_s].toInt(), each[u"headers"_s].toObject(),
                            QJsonDocument::fromJson(body).object()});
        }
        return answers;
    }

private:
    QProcess m_process;
};

QJsonObject post(const QString &url, const QString &body, QJsonObject headers = {})
{
    if (!headers.contains(u"Content-Type"_s))
        headers[u"Content-Type"_s] = u"application/json"_s;
    return {
        {u"url"_s, url + "/run"_L1}, {u"method"_s, u"POST"_s}, {u"headers"_s, headers}, {u"body"_s, body}};
}

QString program(const QString &language, const QString &code, const QString &input = {})
{
    const QJsonObject body{{u"language"_s, language}, {u"code"_s, code}, {u"input"_s, input}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

class TestOriginalClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void both_servers_answer_alike_data();
    void both_servers_answer_alike();
    void both_servers_limit_alike();
    void our_server_promises_more_data();
    void our_server_promises_more();
    void a_full_queue_is_told();

private:
    PrivateFolders m_folders;
    NodeClient m_client;
    const OriginalServer m_original;
    const ServeProcess m_ours{{u"--rate-limit"_s, u"0"_s}};
};

void TestOriginalClient::both_servers_answer_alike_data()
{
    QTest::addColumn<QString>("request"); // method and path
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("original");
    QTest::addColumn<int>("ours");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const QString &body, int status, const QString &output = {},
                        const QString &type = u"application/json"_s) {
        QTest::newRow(name) << u"POST /run"_s << body << type << status << status << output;
    };
    row("C++",
        program(u"cpp"_s, u"#include <iostream>\nint main(){int a;std::cin>>a;std::cout<<a*2;}"_s, u"21"_s),
        200, u"42"_s);
    row("Python", program(u"python"_s, u"print(input()[::-1])"_s, u"grün\n"_s), 200, u"nürg\n"_s);
    row("no input", u"{\"language\":\"python\",\"code\":\"print(1)\"}"_s, 200, u"1\n"_s);
    row("no output", program(u"python"_s, u"pass"_s), 200);
    row("charset", program(u"python"_s, u"print(2)"_s), 200, u"2\n"_s, u"application/json; charset=utf-8"_s);
    row("more fields", u"{\"language\":\"python\",\"code\":\"print(3)\",\"theme\":\"dark\"}"_s, 200,
        u"3\n"_s);
    row("compile error", program(u"cpp"_s, u"int main(){"_s), 500);
    row("exit status", program(u"cpp"_s, u"int main(){return 7;}"_s), 500);
    row("exception", program(u"python"_s, u"1/0"_s), 500);
    row("signal", program(u"cpp"_s, u"#include <cstdlib>\nint main(){std::abort();}"_s), 500);
    row("not JSON", u"{code"_s, 400);
    row("an array", u"[]"_s, 400);
    row("no field", u"{}"_s, 400);
    row("no code", uR"({"language":"cpp"})"_s, 400);
    row("empty code", uR"({"code":"","language":"cpp"})"_s, 400);
    row("code no string", uR"({"code":5,"language":"cpp"})"_s, 400);
    row("code null", uR"({"code":null,"language":"cpp"})"_s, 400);
    row("no language", uR"({"code":"x"})"_s, 400);
    row("language no string", uR"({"code":"x","language":["cpp"]})"_s, 400);
    row("unsupported language", program(u"cobol"_s, u"x"_s), 400);
    row("a word of JavaScript", program(u"__proto__"_s, u"x"_s), 400);
    row("input no string", uR"({"code":"x","language":"cpp","input":5})"_s, 400);
    row("input null", uR"({"code":"x","language":"cpp","input":null})"_s, 400);
    row("a form", u"code=x&language=cpp"_s, 400, {}, u"application/x-www-form-urlencoded"_s);
    row("plain text", program(u"python"_s, u"print(1)"_s), 400, {}, u"text/plain"_s);
    row("too large", program(u"python"_s, QString(1 << 20, u'#')), 413);
    const auto path = [](const char *name, const QString &request, int original, int ours) {
        QTest::newRow(name) << request << QString() << QString() << original << ours << QString();
    };
    path("health", u"GET /health"_s, 200, 200);
    path("no such path", u"GET /nothing"_s, 404, 404);
    // Express knows no 405; CONTRACTS.md promises it.
    path("wrong method", u"GET /run"_s, 404, 405);
    path("wrong method of health", u"DELETE /health"_s, 404, 405);
}

void TestOriginalClient::both_servers_answer_alike()
{
    QFETCH(QString, request);
    QFETCH(QString, body);
    QFETCH(QString, type);
    QFETCH(QString, output);
    QFETCH(int, original);
    QFETCH(int, ours);
    const auto to = [&](const QString &url) {
        const QStringList words = request.split(u' ');
        QJsonObject each = post(url, body, {{u"Content-Type"_s, type}});
        each[u"method"_s] = words[0];
        each[u"url"_s] = url + words[1];
        if (body.isEmpty()) {
            each.remove(u"body"_s);
            each.remove(u"headers"_s);
        }
        return each;
    };
    const QList<Answer> answers = m_client.ask({to(m_original.url()), to(m_ours.url())});
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].status, original);
    QCOMPARE(answers[1].status, ours);
    for (const Answer &answer : answers) {
        QVERIFY(answer.headers[u"content-type"_s].toString().startsWith(u"application/json"));
        if (answer.status != 200) {
            QVERIFY(!answer.body[u"error"_s].toString().isEmpty());
        } else if (request.startsWith(u"POST")) {
            QCOMPARE(answer.body[u"output"_s].toString(), output);
            QVERIFY(answer.body[u"executionTime"_s].isDouble());
            QVERIFY(!answer.body[u"jobId"_s].toString().isEmpty());
        } else {
            QCOMPARE(answer.body[u"status"_s].toString(), u"ok"_s);
        }
    }
    QCOMPARE(answers[1].headers.contains(u"allow"_s), ours == 405);
}

void TestOriginalClient::both_servers_limit_alike()
{
    const OriginalServer original({{u"RATE_LIMIT"_s, u"2"_s}, {u"RUNNER"_s, u"echo"_s}});
    const ServeProcess ours({u"--rate-limit"_s, u"2"_s});
    for (const QString &url : {original.url(), ours.url()}) {
        for (const int left : {1, 0}) {
            const Answer answer = m_client.ask({post(url, program(u"python"_s, u"print(1)"_s))}).value(0);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.headers[u"ratelimit-limit"_s].toString(), u"2"_s);
            QCOMPARE(answer.headers[u"ratelimit-remaining"_s].toString(), QString::number(left));
        }
        const Answer over = m_client.ask({post(url, program(u"python"_s, u"print(1)"_s))}).value(0);
        QCOMPARE(over.status, 429);
        QVERIFY(!over.body[u"error"_s].toString().isEmpty());
        const int wait = over.headers[u"retry-after"_s].toString().toInt();
        QVERIFY(wait > 0 && wait <= 60);
        const Answer health =
            m_client.ask({QJsonObject{{u"url"_s, url + "/health"_L1}, {u"method"_s, u"GET"_s}}}).value(0);
        QCOMPARE(health.status, 200);
    }
}

void TestOriginalClient::our_server_promises_more_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QStringList>("bodies");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    const QString sleeper = program(u"python"_s, u"import time; time.sleep(60)"_s);
    const QString hello = program(u"python"_s, u"print(1)"_s);
    QTest::newRow("no result in time")
        << QStringList{u"--job-timeout"_s, u"1"_s} << QStringList{sleeper} << u"X-Nothing"_s << u"x"_s << 504;
    QTest::newRow("another body with the key")
        << QStringList() << QStringList{hello, sleeper} << u"Idempotency-Key"_s << u"k"_s << 409;
    QTest::newRow("a page of others")
        << QStringList() << QStringList{hello} << u"Origin"_s << u"https://evil.example"_s << 403;
    QTest::newRow("a form's type") << QStringList() << QStringList{hello} << u"Content-Type"_s
                                   << u"multipart/form-data; boundary=x"_s << 400;
}

void TestOriginalClient::our_server_promises_more()
{
    QFETCH(QStringList, flags);
    QFETCH(QStringList, bodies);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const ServeProcess server(flags);
    Answer last;
    for (const QString &body : bodies)
        last = m_client.ask({post(server.url(), body, {{field, value}})}).value(0);
    QTEST(last.status, "status");
    QVERIFY(!last.body[u"error"_s].toString().isEmpty());
    QCOMPARE(last.body.contains(u"jobId"_s), last.status == 504);
}

void TestOriginalClient::a_full_queue_is_told()
{
    const ServeProcess server({u"--rate-limit"_s, u"0"_s, u"--concurrency"_s, u"1"_s, u"--queue-limit"_s,
                               u"1"_s, u"--job-timeout"_s, u"600"_s});
    QJsonArray requests;
    for (int i = 0; i < 12; ++i)
        requests.append(
            post(server.url(), program(u"python"_s, u"print(int(input()) * 7)"_s, QString::number(i))));
    const QList<Answer> answers = m_client.ask(requests);
    QCOMPARE(answers.size(), 12);
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        if (answers[i].status == 200) {
            QCOMPARE(answers[i].body[u"output"_s].toString(), QString::number(7 * i) + u'\n');
            continue;
        }
        QCOMPARE(answers[i].status, 503);
        QVERIFY(answers[i].headers[u"retry-after"_s].toString().toInt() > 0);
        QVERIFY(!answers[i].body[u"error"_s].toString().isEmpty());
        ++refused;
    }
    QVERIFY(refused > 0 && refused < 12);
}

QTEST_GUILESS_MAIN(TestOriginalClient)
#include "tst_originalclient.moc"
