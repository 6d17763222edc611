// SPDX-License-Identifier: GPL-3.0-or-later
// A real engine, started by the test, that stops and comes back, and that is reached over TLS.
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/events.h"
#include "runner/sandbox/docker/engine/images.h"
#include "tests/docker/certificates.h"
#include "tests/docker/childprocess.h"
#include "tests/docker/scriptedserver.h"
#include "tests/docker/testimage.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <atomic>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 120'000;

quint16 freePort()
{
    return ScriptedServer([](ScriptedPeer &) {}, ScriptedServer::Kind::Tcp).endpoint().port;
}

/// An engine in a folder of its own.
class PrivateEngine
{
public:
    PrivateEngine()
    {
        endWithTheTest(m_process);
        m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    }
    ~PrivateEngine() { stop(); }

    void start()
    {
        const Certificates &certificates = Certificates::shared();
        m_process.start(u"dockerd"_s, {u"--data-root"_s,
                                       m_folder.filePath(u"data"_s),
                                       u"--exec-root"_s,
                                       m_folder.filePath(u"exec"_s),
                                       u"--pidfile"_s,
                                       m_folder.filePath(u"pid"_s),
                                       u"-H"_s,
                                       unixEndpoint().url(),
                                       u"-H"_s,
                                       u"tcp://127.0.0.1:%1"_s.arg(m_port),
                                       u"--tlsverify"_s,
                                       u"--tlscacert"_s,
                                       certificates.file(u"ca.pem"_s),
                                       u"--tlscert"_s,
                                       certificates.file(u"server.pem"_s),
                                       u"--tlskey"_s,
                                       certificates.file(u"server-key.pem"_s),
                                       u"--bridge=none"_s,
                                       u"--iptables=false"_s,
                                       u"--ip6tables=false"_s});
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    Endpoint unixEndpoint() const
    {
        Endpoint endpoint;
        endpoint.path = m_folder.filePath(u"docker.sock"_s);
        endpoint.origin = u"the test"_s;
        return endpoint;
    }
    Endpoint tlsEndpoint() const
    {
        Endpoint endpoint;
        endpoint.kind = Endpoint::Kind::Tcp;
        endpoint.host = u"127.0.0.1"_s;
        endpoint.port = m_port;
        endpoint.tls = Certificates::shared().client();
        return endpoint;
    }
    QByteArray log() const
    {
        QFile file(m_folder.filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(3000) : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    const quint16 m_port = freePort();
};

} // namespace

class TestEngineRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(::geteuid() == 0, "This test starts a Docker engine, which needs root.");
        m_own.start();
        Engine engine(m_own.unixEndpoint());
        QTRY_VERIFY2_WITH_TIMEOUT(bool(engine.version()), m_own.log().constData(), patience);
        m_image = ownName(u"echo"_s) + u":1"_s;
        const Result<void> imported = importEchoImage(engine, m_image);
        QVERIFY2(bool(imported), imported ? "" : qPrintable(imported.error().message));
    }

    void isReachedOverTls()
    {
        Engine engine(m_own.tlsEndpoint());
        Containers containers(engine);
        const Result<QString> id = containers.create(u"tls"_s, echoContainer(m_image, "tls"));
        QVERIFY2(bool(id), id ? "" : qPrintable(id.error().message));
        QByteArray errors;
        const auto stream = containers.attach(*id, [&](const QByteArray &bytes) { errors += bytes; });
        QVERIFY(bool(stream));
        QVERIFY(bool(containers.start(*id)));
        const QByteArray megabytes = QByteArray("0123456789abcdef").repeated(200'000);
        QVERIFY(echo(**stream, megabytes) == megabytes);
        QCOMPARE(errors, QByteArray("ready"));
        QVERIFY(bool(containers.remove(*id)));
    }

    void comesBack()
    {
        Engine engine(m_own.unixEndpoint());
        std::atomic<int> connected = 0;
        std::atomic<int> lost = 0;
        const EventListener listener(
            engine, [](const EngineEvent &) {}, [&](bool is) { ++(is ? connected : lost); });
        QTRY_COMPARE_WITH_TIMEOUT(connected.load(), 1, patience);
        Containers containers(engine);
        const Result<QString> id = containers.create(u"stopped"_s, echoContainer(m_image, "stopped"));
        QVERIFY(bool(id));
        const auto stream = containers.attach(*id, {});
        QVERIFY(bool(stream));
        QVERIFY(bool(containers.start(*id)));
        QCOMPARE(echo(**stream, "up"), QByteArray("up"));

        m_own.stop();
        QVERIFY((*stream)->wait(true, false, std::chrono::steady_clock::now() + 60s).readable);
        QCOMPARE(echo(**stream, "down"), QByteArray());
        const Result<QList<ContainerSummary>> down = containers.list(u"stopped"_s);
        QVERIFY(!down);
        QCOMPARE(down.error().code, ErrorCode::Unavailable);
        QVERIFY2(down.error().message.contains(u"systemctl start docker"_s),
                 qPrintable(down.error().message));
        QTRY_COMPARE_WITH_TIMEOUT(lost.load(), 1, patience);

        m_own.start();
        QTRY_COMPARE_WITH_TIMEOUT(connected.load(), 2, patience);
        QVERIFY(bool(containers.remove(*id)));
        QVERIFY(bool(Images(engine).inspect(m_image)));
    }

private:
    PrivateEngine m_own;
    QString m_image;
};

QTEST_GUILESS_MAIN(TestEngineRestart)
#include "tst_enginerestart.moc"
