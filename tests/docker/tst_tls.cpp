// SPDX-License-Identifier: GPL-3.0-or-later
// Connections where both sides prove who they are, and those where one cannot.
#include "runner/sandbox/docker/engine/endpointsettings.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "tests/docker/certificates.h"
#include "tests/docker/scriptedserver.h"

#include <QFile>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using Kind = ScriptedServer::Kind;

namespace {

ScriptedServer::Session fineEngine()
{
    return ScriptedServer::engine([](const QByteArray &) { return ScriptedServer::answer(200, "fine"); });
}

void compareFailure(const Endpoint &endpoint, ErrorCode code, const QString &says)
{
    Engine engine(endpoint);
    const Result<QByteArray> answer = engine.call({.target = u"/x"_s});
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().message));
    QCOMPARE(answer.error().code, code);
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesBothSides_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
    }

    void provesBothSides()
    {
        QFETCH(const QString, host);
        ScriptedServer server(fineEngine(), Kind::Tls);
        EndpointSettings settings;
        settings.host = u"tcp://%1:%2"_s.arg(host).arg(server.endpoint().port);
        settings.tls = settings.verifyPeer = true;
        settings.certificates = Certificates::shared().folder();
        const Result<Endpoint> endpoint = findEndpoint(settings);
        QVERIFY(bool(endpoint));
        Engine engine(*endpoint);
        const Result<QByteArray> answer = engine.call({.target = u"/x"_s});
        QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(*answer, QByteArray("fine"));
        QCOMPARE(server.connections(), 1);
    }

    void needsNoProofOfTheEngine()
    {
        ScriptedServer server(fineEngine(), Kind::Tls);
        Endpoint endpoint = server.endpoint();
        endpoint.tls->authority = Certificates::shared().file(u"stranger.pem"_s);
        endpoint.tls->verifyPeer = false;
        QCOMPARE(Engine(endpoint).call({.target = u"/x"_s}).value(), QByteArray("fine"));
    }

    void refusesAStranger()
    {
        ScriptedServer server(fineEngine(), Kind::Tls);
        Endpoint endpoint = server.endpoint();
        endpoint.tls->authority = Certificates::shared().file(u"stranger.pem"_s);
        compareFailure(endpoint, ErrorCode::Unavailable, u"is not to be trusted"_s);
        endpoint.tls->authority.clear();
        compareFailure(endpoint, ErrorCode::Unavailable, u"is not to be trusted"_s);
    }

    void refusesAnotherHost()
    {
        ScriptedServer server(fineEngine(), Kind::Tls);
        Endpoint endpoint = server.endpoint();
        endpoint.host = u"127.0.0.2"_s;
        compareFailure(endpoint, ErrorCode::Unavailable, {});
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::newRow("nothing shown") << QString() << QString();
        QTest::newRow("unknown") << u"stranger.pem"_s << u"stranger-key.pem"_s;
    }

    void isRefused()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        ScriptedServer server(fineEngine(), Kind::Tls);
        Endpoint endpoint = server.endpoint();
        const Certificates &certificates = Certificates::shared();
        endpoint.tls->certificate = certificate.isEmpty() ? QString() : certificates.file(certificate);
        endpoint.tls->key = key.isEmpty() ? QString() : certificates.file(key);
        compareFailure(endpoint, ErrorCode::Unavailable, u"DOCKER_CERT_PATH"_s);
    }

    void meetsAnEngineWithoutTls()
    {
        ScriptedServer server(
            [](ScriptedPeer &peer) {
                peer.read();
                peer.say("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTPS request to an HTTP server.\n");
            },
            Kind::Tcp);
        Endpoint endpoint = server.endpoint();
        endpoint.tls = Certificates::shared().client();
        compareFailure(endpoint, ErrorCode::Unavailable, u"protected connection (TLS)"_s);
    }

    void meetsAnEngineThatHangsUp()
    {
        ScriptedServer server([](ScriptedPeer &peer) { peer.read(); }, Kind::Tcp);
        Endpoint endpoint = server.endpoint();
        endpoint.tls = Certificates::shared().client();
        compareFailure(endpoint, ErrorCode::Unavailable, u"hung up"_s);
    }

    void meetsTlsWithoutItsOwn()
    {
        ScriptedServer server(fineEngine(), Kind::Tls);
        Endpoint endpoint = server.endpoint();
        endpoint.tls.reset();
        Engine engine(endpoint);
        QVERIFY(!engine.version());
    }

    void isCancelledInTheHandshake()
    {
        std::stop_source stop;
        ScriptedServer server(
            [&](ScriptedPeer &peer) {
                peer.read();
                stop.request_stop();
                peer.waitForEnd();
            },
            Kind::Tcp);
        Endpoint endpoint = server.endpoint();
        endpoint.tls = Certificates::shared().client();
        Engine engine(endpoint);
        QCOMPARE(engine.call({.target = u"/x"_s, .stop = stop.get_token()}).error().code,
                 ErrorCode::Cancelled);
    }

    void givesUpOnTheHandshake()
    {
        ScriptedServer server([&](ScriptedPeer &peer) { peer.waitForEnd(); }, Kind::Tcp);
        Endpoint endpoint = server.endpoint();
        endpoint.tls = Certificates::shared().client();
        Engine engine(endpoint);
        QCOMPARE(engine.call({.target = u"/x"_s, .timeout = std::chrono::milliseconds(100)}).error().code,
                 ErrorCode::TimedOut);
    }

    void needsUsableFiles_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("authority") << 0;
        QTest::newRow("certificate") << 1;
        QTest::newRow("key") << 2;
    }

    void needsUsableFiles()
    {
        QFETCH(const int, which);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"broken.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nonsense") > 0);
        file.close();
        for (const QString &bad : {path, folder.filePath(u"missing.pem"_s)}) {
            Endpoint endpoint;
            endpoint.kind = Endpoint::Kind::Tcp;
            endpoint.host = u"127.0.0.1"_s;
            endpoint.port = 1;
            endpoint.tls = Certificates::shared().client();
            (which == 0   ? endpoint.tls->authority
             : which == 1 ? endpoint.tls->certificate
                          : endpoint.tls->key) = bad;
            compareFailure(endpoint, ErrorCode::InvalidInput, bad);
        }
    }
};

QTEST_APPLESS_MAIN(TestTls)
#include "tst_tls.moc"
