// SPDX-License-Identifier: GPL-3.0-or-later
// Many connections, TLS, and the server's end.
#include "tests/server/httpclient.h"
#include "tests/server/testserver.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace codewar;
using namespace codewar::http;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleAndSlowClientsKeepNobodyFromBeingServed();
    void theLongestIdleMakesRoom();
    void stopsBehindTheLastAnswer();
    void speaksTls();
    void usedPortsAreExplained();
};

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
