// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of an attached container, the same over every transport.
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "tests/docker/scriptedcontainer.h"

#include <QTest>

#include <array>
#include <semaphore>
#include <thread>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ScriptedServer::Kind;

class TestContainerStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesBothWays_data() { ScriptedServer::everyKind(); }
    void carriesBothWays()
    {
        QFETCH(const Kind, kind);
        open(
            [](ScriptedPeer &peer) {
                peer.say(upgraded);
                for (QByteArray heard = peer.read(); !heard.isEmpty(); heard = peer.read())
                    peer.say(frame(2, "took " + QByteArray::number(heard.size())) + frame(1, heard));
            },
            kind);
        QByteArray sent;
        QByteArray received;
        for (int i = 0; i < 300; ++i) {
            const QByteArray message(1 + i * 97 % 5000, char('a' + i % 26));
            QVERIFY(writeAll(*m_stream, message));
            received += readAtMost(*m_stream, message.size());
            sent += message;
        }
        QVERIFY(received == sent);
        QVERIFY(m_errors.startsWith("took 1"));
        std::array<char, 10> buffer;
        QCOMPARE(m_stream->readSome(buffer.data(), buffer.size()), 0);
    }

    void begins_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("101") << upgraded;
        QTest::newRow("200") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n");
    }

    /// What comes together with the header of the answer is not lost.
    void begins()
    {
        QFETCH(const QByteArray, start);
        open([&](ScriptedPeer &peer) { peer.say(start + frame(1, "early") + frame(2, "oh")); }, Kind::Unix);
        QCOMPARE(readAtMost(*m_stream, 3), QByteArray("ear"));
        QCOMPARE(readAtMost(*m_stream, 1000), QByteArray("ly"));
        QCOMPARE(m_errors, QByteArray("oh"));
        QVERIFY(m_stream->wait(true, false, soon()).readable);
    }

    void isRefused()
    {
        ScriptedServer server(attachable([](ScriptedPeer &peer) {
            peer.say(ScriptedServer::answer(404, R"({"message":"No such container: x"})"));
        }));
        Engine engine(server.endpoint());
        const auto stream = Containers(engine).attach(u"x"_s, {});
        QVERIFY(!stream);
        QCOMPARE(stream.error().code, ErrorCode::NotFound);
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("in order") << frame(1, "all") << QByteArray("all");
        QTest::newRow("cut") << frame(1, "all").chopped(1) << QByteArray("al");
        QTest::newRow("unknown stream") << frame(1, "a") + frame(9, "b") + frame(1, "c") << QByteArray("a");
        QTest::newRow("padding") << frame(1, "a") + "\1\0\1\0\0\0\0\1c"_ba << QByteArray("a");
        QTest::newRow("text at once") << QByteArray("panic: oops") << QByteArray();
    }

    void ends()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, output);
        open([&](ScriptedPeer &peer) { peer.say(upgraded + bytes); }, Kind::Unix);
        QCOMPARE(readAtMost(*m_stream, 1000), output);
        std::array<char, 10> buffer;
        QVERIFY(m_stream->wait(true, false, soon()).readable);
        QCOMPARE(m_stream->readSome(buffer.data(), buffer.size()), -1);
        QCOMPARE(m_stream->readSome(buffer.data(), buffer.size()), -1);
    }

    /// A host that does not read stops the engine soon, and loses nothing.
    void holdsBack_data() { ScriptedServer::everyKind(); }
    void holdsBack()
    {
        QFETCH(const Kind, kind);
        constexpr qint64 total = 64 * 1024 * 1024;
        std::atomic<qint64> said = 0;
        open(
            [&](ScriptedPeer &peer) {
                peer.say(upgraded);
                const QByteArray piece = frame(1, QByteArray(64 * 1024, 'x'));
                while (said < total && peer.say(piece))
                    said += 64 * 1024;
            },
            kind);
        // Waits for something else meanwhile, as a host does that waits for its caller.
        qint64 before = -1;
        while (before != said) {
            before = said;
            QVERIFY(!m_stream->wait(false, false, std::chrono::steady_clock::now() + 300ms).readable);
        }
        QVERIFY2(said < total / 2, qPrintable(QString::number(said)));
        QCOMPARE(readAtMost(*m_stream, total).size(), total);
    }

    /// An engine that does not read is not written to without end.
    void isHeldBack_data() { ScriptedServer::everyKind(); }
    void isHeldBack()
    {
        QFETCH(const Kind, kind);
        std::binary_semaphore mayRead(0);
        qint64 heard = 0;
        open(
            [&](ScriptedPeer &peer) {
                peer.say(upgraded);
                mayRead.acquire();
                for (QByteArray bytes = "…"; !bytes.isEmpty() && !bytes.endsWith('.');) {
                    bytes = peer.read();
                    heard += bytes.size();
                }
                peer.say(frame(1, "done"));
            },
            kind);
        const QByteArray piece(100'000, 'x');
        qint64 sent = 0;
        while (m_stream->wait(false, true, std::chrono::steady_clock::now() + 300ms).writable) {
            const qint64 size = m_stream->writeSome(piece.constData(), piece.size());
            QVERIFY(size >= 0);
            sent += size;
            QVERIFY(sent < 64 * 1024 * 1024);
        }
        mayRead.release();
        QVERIFY(writeAll(*m_stream, "."));
        QCOMPARE(readAtMost(*m_stream, 4), QByteArray("done"));
        QCOMPARE(heard, sent + 1);
    }

    void isWoken_data() { ScriptedServer::everyKind(); }
    void isWoken()
    {
        QFETCH(const Kind, kind);
        open(
            [](ScriptedPeer &peer) {
                peer.say(upgraded);
                peer.waitForEnd();
            },
            kind);
        m_stream->wake();
        m_stream->wake();
        QVERIFY(m_stream->wait(true, false, soon()).woken);
        const auto nothing = m_stream->wait(true, false, std::chrono::steady_clock::now());
        QVERIFY(!nothing.woken && !nothing.readable && !nothing.writable && !nothing.failed);

        for (int i = 0; i < 100; ++i) {
            const std::jthread waker([&] { m_stream->wake(); });
            QVERIFY(m_stream->wait(i % 2 == 0, false, soon()).woken);
        }
    }

    /// From many threads, while it reads and writes.
    void isWokenUnderLoad()
    {
        open(
            [](ScriptedPeer &peer) {
                peer.say(upgraded);
                for (QByteArray heard = peer.read(); !heard.isEmpty(); heard = peer.read())
                    peer.say(frame(1, heard));
            },
            Kind::Unix);
        std::atomic<bool> over = false;
        std::vector<std::jthread> wakers;
        for (int i = 0; i < 3; ++i) {
            wakers.emplace_back([&] {
                while (!over)
                    m_stream->wake();
            });
        }
        qint64 received = 0;
        const auto late = soon(); // the echo has two threads to wait for
        for (int i = 0; i < 2000 || (received == 0 && std::chrono::steady_clock::now() < late); ++i) {
            if (m_stream->wait(true, true, soon()).writable)
                (void)m_stream->writeSome("12345678", 8);
            std::array<char, 100> buffer;
            received += m_stream->readSome(buffer.data(), buffer.size());
        }
        over = true;
        wakers.clear();
        QVERIFY(received > 0);
    }

    void closesWhenItEnds_data() { ScriptedServer::everyKind(); }
    void closesWhenItEnds()
    {
        QFETCH(const Kind, kind);
        std::binary_semaphore ended(0);
        open(
            [&](ScriptedPeer &peer) {
                peer.say(upgraded);
                peer.waitForEnd();
                ended.release();
            },
            kind);
        QVERIFY(!ended.try_acquire());
        m_stream.reset();
        QVERIFY(ended.try_acquire_for(patience));
    }

    void cleanup()
    {
        m_stream.reset();
        m_engine.reset();
        m_server.reset();
        m_errors.clear();
    }

private:
    void open(std::function<void(ScriptedPeer &)> container, Kind kind)
    {
        m_server = std::make_unique<ScriptedServer>(attachable(std::move(container)), kind);
        m_engine = std::make_unique<Engine>(m_server->endpoint());
        auto stream =
            Containers(*m_engine).attach(u"x"_s, [this](const QByteArray &bytes) { m_errors += bytes; });
        if (!stream)
            qFatal("%s", qPrintable(stream.error().message));
        m_stream = *std::move(stream);
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<AgentStream> m_stream;
    QByteArray m_errors;
};

QTEST_APPLESS_MAIN(TestContainerStream)
#include "tst_containerstream.moc"
