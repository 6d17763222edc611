// SPDX-License-Identifier: GPL-3.0-or-later
// One connection after the other, good and bad, to a server whose handlers are the test's.
#include "tests/server/httpclient.h"
#include "tests/server/testserver.h"

#include <QProcess>

using namespace codewar;
using namespace codewar::http;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Limits hastyLimits()
{
    Limits limits;
    limits.headerTime = limits.bodyTime = 300ms;
    return limits;
}

} // namespace

class TestSession : public QObject
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
};

void TestSession::answersOneAfterTheOther()
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

void TestSession::answersRequestsSentAheadInOrder()
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

void TestSession::answersWhatComesByteByByte()
{
    TestServer server;
    QVERIFY(server.listen());
    HttpClient client(server.port);
    for (const char byte : httpRequest("POST", "/echo", "slow"))
        client.send(QByteArray(1, byte));
    QCOMPARE(client.answer().body, QByteArray("POST /echo slow"));
}

void TestSession::keepsConnectionsAsTheyAsk_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 kept") << QByteArray("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestSession::keepsConnectionsAsTheyAsk()
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

void TestSession::headGetsNoBody()
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

void TestSession::asksForAnExpectedBody()
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

void TestSession::closesBehindABadRequest()
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

void TestSession::tellsBeforeTheBodyThatItIsTooLarge()
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

void TestSession::slowRequestsGet408_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("header") << QByteArray("GET /echo HT");
    QTest::newRow("body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
}

void TestSession::slowRequestsGet408()
{
    QFETCH(QByteArray, begun);
    TestServer server(hastyLimits());
    QVERIFY(server.listen());
    HttpClient client(server.port);
    client.send(begun);
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.waitForEnd());
}

void TestSession::forgottenRequestsGet500()
{
    TestServer server;
    QVERIFY(server.listen());
    QCOMPARE(ask(server.port, "GET", "/forget").status, 500);
}

void TestSession::tellsThatAClientLeft()
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

void TestSession::answersAClientThatOnlySaidItsLastWord()
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

void TestSession::streamsInChunksAndSaysWhenTheyHaveLeft()
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

void TestSession::dropsAClientThatDoesNotRead()
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

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
