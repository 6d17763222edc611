// SPDX-License-Identifier: GPL-3.0-or-later
// A real engine, started by the test, that stops and comes back, and that is reached over TLS.
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/events.h"
#include "runner/sandbox/docker/engine/images.h"
#include "tests/docker/privateengine.h"
#include "tests/docker/testimage.h"

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
