// SPDX-License-Identifier: GPL-3.0-or-later
// Real connections, good and bad, to a server whose handlers are the test's.
#include "runner/server/http/httpserver.h"
#include "tests/server/httpclient.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <atomic>
#include <list>
#include <mutex>

using namespace codewar;
using namespace codewar::http;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers /echo with the body, /wait when told, /stream with pieces when told.
class TestServer
{
public:
    explicit TestServer(Limits limits = {}) : server(limits, listeners()) {}

    quint16 listen()
    {
        const Result<quint16> listening = server.listen({"127.0.0.1", 0});
        return listening ? port = *listening : 0;
    }
    std::size_t held()
    {
        const std::lock_guard lock(mutex);
        return waiting.size();
    }
    Responder takeHeld()
    {
        const std::lock_guard lock(mutex);
        const Responder responder = waiting.front();
        waiting.pop_front();
        return responder;
    }

    quint16 port = 0;
    std::mutex mutex;
    std::list<Responder> waiting;
    std::atomic<int> gone = 0;
    std::atomic<int> drained = 0;
    std::atomic<int> rejected = 0;
    HttpServer server; ///< ends first

private:
    Listeners listeners()
    {
        return {[this](const Request &request, const Responder &responder) { receive(request, responder); },
                [this](const std::string &, int) { ++rejected; }};
    }
    void receive(const Request &request, const Responder &responder)
    {
        if (request.path == "/wait") {
            responder.onGone([this] { ++gone; });
            const std::lock_guard lock(mutex);
            waiting.push_back(responder);
        } else if (request.path == "/large") {
            responder.answer({200, {}, std::string(16 << 20, 'x')});
        } else if (request.path == "/stream") {
            const std::lock_guard lock(mutex);
            responder.onGone([this] { ++gone; });
            streams.push_back(responder.stream({200, {}, {}}, [this] { ++drained; }));
        } else if (request.path != "/forget") {
            responder.answer({200, {}, request.method + ' ' + request.path + ' ' + request.body});
        }
    }

public:
    std::list<BodyStream> streams;
};

Limits hastyLimits()
{
    Limits limits;
    limits.headerTime = limits.bodyTime = 300ms;
    return limits;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOneAfterTheOther();
    void answersRequestsSentAheadInOrder();
    void answersWhatComesByteByByte();
    void keepsConnectionsAsTheyAsk_data();
    void keepsConnectionsAsTheyAsk();
    void headGetsNoBody();
    void asksForAnExpectedBody();
    void closesBehindABadRequest();
    void tellsBeforeTheBodyThatItIsTooLarge();
    void slowRequestsGet408_data();
    void slowRequestsGet408();
    void forgottenRequestsGet500();
    void tellsThatAClientLeft();
    void answersAClientThatOnlySaidItsLastWord();
    void streamsInChunksAndSaysWhenTheyHaveLeft();
    void dropsAClientThatDoesNotRead();
    void idleAndSlowClientsKeepNobodyFromBeingServed();
    void theLongestIdleMakesRoom();
    void stopsBehindTheLastAnswer();
    void speaksTls();
    void usedPortsAreExplained();
};

void TestHttpServer::answersOneAfterTheOther()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    for (int i = 0; i < 20; ++i) {
        const QByteArray body = QByteArray::number(i) + QByteArray(i * 1000, 'x');
        client.send(httpRequest("POST", "/echo", body));
        const HttpAnswer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "POST /echo " + body);
    }
}

void TestHttpServer::answersRequestsSentAheadInOrder()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    QByteArray requests = httpRequest("GET", "/wait");
    for (int i = 0; i < 200; ++i)
        requests += httpRequest("POST", "/echo", QByteArray::number(i) + QByteArray(2000, '.'));
    client.send(requests);
    QTRY_COMPARE_WITH_TIMEOUT(server.held(), std::size_t(1), answerTimeoutMs);
    server.takeHeld().answer({200, {}, "first"});
    QCOMPARE(client.answer().body, QByteArray("first"));
    for (int i = 0; i < 200; ++i)
        QVERIFY(client.answer().body.startsWith("POST /echo " + QByteArray::number(i) + '.'));
}

void TestHttpServer::answersWhatComesByteByByte()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    for (const char byte : httpRequest("POST", "/echo", "slow"))
        client.send(QByteArray(1, byte));
    QCOMPARE(client.answer().body, QByteArray("POST /echo slow"));
}

void TestHttpServer::keepsConnectionsAsTheyAsk_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 kept") << QByteArray("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestHttpServer::keepsConnectionsAsTheyAsk()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, kept);
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send(request);
    QCOMPARE(client.answer().status, 200);
    if (!kept) {
        QVERIFY(client.waitForEnd());
        return;
    }
    client.send(request);
    QCOMPARE(client.answer().status, 200);
}

void TestHttpServer::headGetsNoBody()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send(httpRequest("HEAD", "/echo") + httpRequest("GET", "/next"));
    const HttpAnswer answer = client.answer(true);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-length"), QByteArray("11"));
    QCOMPARE(client.answer().body, QByteArray("GET /next "));
}

void TestHttpServer::asksForAnExpectedBody()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(client.waitFor("HTTP/1.1 100 Continue\r\n\r\n"));
    client.incoming().clear();
    client.send("ab");
    QCOMPARE(client.answer().body, QByteArray("POST /echo ab"));
}

void TestHttpServer::closesBehindABadRequest()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send(httpRequest("GET", "/echo") + "nonsense\r\n\r\n" + httpRequest("GET", "/echo"));
    QCOMPARE(client.answer().status, 200);
    const HttpAnswer answer = client.answer();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QVERIFY(!answer.error().isEmpty());
    QVERIFY(client.waitForEnd());
    QVERIFY(client.incoming().isEmpty());
    QCOMPARE(server.rejected.load(), 1);
}

void TestHttpServer::tellsBeforeTheBodyThatItIsTooLarge()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    // The client does not stop sending; the answer must reach it all the same.
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n" +
                QByteArray(1'500'000, 'x'));
    QCOMPARE(client.answer().status, 413);
    QVERIFY(client.waitForEnd());
}

void TestHttpServer::slowRequestsGet408_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("header") << QByteArray("GET /echo HT");
    QTest::newRow("body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
}

void TestHttpServer::slowRequestsGet408()
{
    QFETCH(QByteArray, begun);
    TestServer server(hastyLimits());
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send(begun);
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.waitForEnd());
}

void TestHttpServer::forgottenRequestsGet500()
{
    TestServer server;
    QVERIFY(server.listen());
    QCOMPARE(ask(server.port, "GET", "/forget").status, 500);
}

void TestHttpServer::tellsThatAClientLeft()
{
    TestServer server;
    QVERIFY(server.listen());
    {
        HttpClient client(server.port);
        client.send(httpRequest("GET", "/wait"));
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), std::size_t(1), answerTimeoutMs);
        QCOMPARE(server.gone.load(), 0);
        client.socket().abort();
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.gone.load(), 1, answerTimeoutMs);
    server.takeHeld().answer({200, {}, "too late"});
    QTRY_COMPARE_WITH_TIMEOUT(server.server.connections(), std::size_t(0), answerTimeoutMs);
}

void TestHttpServer::answersAClientThatOnlySaidItsLastWord()
{
    TestServer server;
    QVERIFY(server.listen());
    QProcess client;
    client.start(u"python3"_s,
                 {u"-c"_s, u"import socket,sys\n"
                           "s=socket.create_connection(('127.0.0.1',%1))\n"
                           "s.sendall(b'GET /a HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n'*3)\n"
                           "s.shutdown(socket.SHUT_WR)\n"
                           "while d:=s.recv(65536): sys.stdout.buffer.write(d)\n"_s.arg(server.port)});
    QVERIFY(client.waitForFinished(answerTimeoutMs));
    QCOMPARE(client.readAllStandardOutput().count("GET /a"), 3);
}

void TestHttpServer::streamsInChunksAndSaysWhenTheyHaveLeft()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send(httpRequest("GET", "/stream"));
    QTRY_COMPARE_WITH_TIMEOUT(server.drained.load(), 1, answerTimeoutMs);
    const BodyStream stream = server.streams.front();
    stream.write("hello");
    QVERIFY(client.waitFor("5\r\nhello\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(server.drained.load(), 2, answerTimeoutMs);
    stream.end();
    QVERIFY(client.waitFor("0\r\n\r\n"));
    // The connection goes on behind it.
    client.incoming().clear();
    client.send(httpRequest("GET", "/next"));
    QCOMPARE(client.answer().body, QByteArray("GET /next "));
    stream.write("nobody sees this");
    QCOMPARE(server.gone.load(), 0);
}

void TestHttpServer::dropsAClientThatDoesNotRead()
{
    Limits limits;
    limits.writeTime = 300ms;
    TestServer server(limits);
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.socket().setReadBufferSize(1000);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    QVERIFY(client.connected());
    client.socket().write(httpRequest("GET", "/large"));
    client.socket().flush();
    QTRY_COMPARE_WITH_TIMEOUT(server.server.connections(), std::size_t(1), answerTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.server.connections(), std::size_t(0), answerTimeoutMs);
}

void TestHttpServer::idleAndSlowClientsKeepNobodyFromBeingServed()
{
    TestServer server;
    QVERIFY(server.listen());
    std::list<HttpClient> others;
    // The test's own descriptors are the limit: half of the usual 1024 is left for everything else.
    const int idle = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 1000 : 200;
    const int slow = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 200 : 40;
    for (int i = 0; i < idle + slow; ++i)
        others.emplace_back(server.port);
    QTRY_COMPARE_WITH_TIMEOUT(server.server.connections(), std::size_t(idle + slow), answerTimeoutMs);
    auto client = others.begin();
    for (int i = 0; i < slow; ++i)
        (client++)->send("G");
    for (int i = 0; i < 100; ++i) {
        (others.begin())->send("E");
        QCOMPARE(ask(server.port, "GET", "/echo").status, 200);
    }
}

void TestHttpServer::theLongestIdleMakesRoom()
{
    Limits limits;
    limits.connections = 3;
    TestServer server(limits);
    QVERIFY(server.listen());
    HttpClient first(server.port);
    first.send(httpRequest("GET", "/echo"));
    QCOMPARE(first.answer().status, 200);
    std::list<HttpClient> busy;
    for (int i = 0; i < 2; ++i) {
        busy.emplace_back(server.port);
        busy.back().send(httpRequest("GET", "/wait"));
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), std::size_t(i + 1), answerTimeoutMs);
    }
    HttpClient another(server.port);
    another.send(httpRequest("GET", "/wait"));
    QVERIFY(first.waitForEnd());
    QTRY_COMPARE_WITH_TIMEOUT(server.held(), std::size_t(3), answerTimeoutMs);
    // Now that all work, nobody is sent away for a newcomer.
    HttpClient refused(server.port);
    QVERIFY(refused.connected());
    QVERIFY(refused.waitForEnd());
    server.takeHeld().answer({200, {}, "kept"});
    QCOMPARE(busy.front().answer().body, QByteArray("kept"));
}

void TestHttpServer::stopsBehindTheLastAnswer()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient idle(server.port);
    HttpClient busy(server.port);
    QVERIFY(idle.connected());
    busy.send(httpRequest("GET", "/wait"));
    QTRY_COMPARE_WITH_TIMEOUT(server.held(), std::size_t(1), answerTimeoutMs);
    server.server.stopListening();
    QVERIFY(idle.waitForEnd());
    HttpClient late(server.port);
    QVERIFY(late.waitUntil([&] { return late.socket().error() == QAbstractSocket::ConnectionRefusedError; }));
    server.takeHeld().answer({200, {}, "the last"});
    const HttpAnswer answer = busy.answer();
    QCOMPARE(answer.body, QByteArray("the last"));
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QVERIFY(busy.waitForEnd());
}

void TestHttpServer::speaksTls()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                              u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s,
                                              u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate}),
             0);
    TestServer server;
    QVERIFY(!server.server.useTls({"/nonexistent", key.toStdString()}));
    QVERIFY(server.server.useTls({certificate.toStdString(), key.toStdString()}));
    QVERIFY(server.listen());
    HttpClient client(server.port);
    QVERIFY(client.connected());
    client.socket().setPeerVerifyMode(QSslSocket::VerifyNone);
    client.socket().startClientEncryption();
    QVERIFY(client.waitUntil([&] { return client.socket().isEncrypted(); }));
    client.send(httpRequest("POST", "/echo", QByteArray(100'000, 'x')));
    QCOMPARE(client.answer().body.size(), 100'011);
    // A client without TLS is sent away and harms nobody.
    HttpClient plain(server.port);
    plain.send(httpRequest("GET", "/echo"));
    QVERIFY(plain.waitForEnd());
    client.send(httpRequest("GET", "/echo", {}, "Connection: close\r\n"));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.waitForEnd());
}

void TestHttpServer::usedPortsAreExplained()
{
    TestServer first;
    QVERIFY(first.listen());
    TestServer second;
    const Result<quint16> port = second.server.listen({"127.0.0.1", first.port});
    QVERIFY(!port);
    QVERIFY(port.error().message.contains(QString::number(first.port)));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
