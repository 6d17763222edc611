// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and answers over connections that are kept, lost, reused and cancelled, the same over every
// transport.
#include "runner/sandbox/docker/engine/engine.h"
#include "tests/docker/scriptedserver.h"

#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ScriptedServer::Kind;

namespace {

QByteArray requestLine(const QByteArray &request)
{
    return request.left(request.indexOf(" HTTP"));
}

ScriptedServer::Session echoingEngine()
{
    return ScriptedServer::engine(
        [](const QByteArray &request) { return ScriptedServer::answer(200, requestLine(request)); });
}

/// Gives `piece` so many times.
BodySource repeat(const QByteArray &piece, int times)
{
    return [piece, times]() mutable -> Result<QByteArray> { return times-- > 0 ? piece : QByteArray(); };
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsConnection_data() { ScriptedServer::everyKind(); }
    void keepsItsConnection()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server(echoingEngine(), kind);
        Engine engine(server.endpoint());
        for (int i = 0; i < 20; ++i) {
            const Result<QByteArray> answer = engine.call({.target = u"/x%1"_s.arg(i)});
            QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.error().message));
            QCOMPARE(*answer, "GET /v1.41/x" + QByteArray::number(i));
        }
        QCOMPARE(server.connections(), 1);
    }

    void servesManyThreads()
    {
        ScriptedServer server(echoingEngine());
        Engine engine(server.endpoint());
        std::atomic<int> right = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 50; ++i) {
                    const Result<QByteArray> answer = engine.call({.target = u"/%1/%2"_s.arg(thread).arg(i)});
                    if (answer && *answer == "GET " + u"/v1.41/%1/%2"_s.arg(thread).arg(i).toLatin1())
                        ++right;
                }
            });
        }
        threads.clear();
        QCOMPARE(right, 400);
    }

    /// The engine hangs up after each answer, which the next request finds out, before or while it is sent.
    void livesWithAnEngineThatHangsUp_data() { ScriptedServer::everyKind(); }
    void livesWithAnEngineThatHangsUp()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server(
            [](ScriptedPeer &peer) {
                const QByteArray request = peer.readRequest();
                peer.say(request.startsWith("GET /version ") ? ScriptedServer::version()
                                                             : ScriptedServer::answer(200, "fine"));
            },
            kind);
        Engine engine(server.endpoint());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(engine.call({.target = u"/x"_s}).value(), QByteArray("fine"));
    }

    void sendsAgainWhatMayBe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("GET") << QByteArray("GET") << false << true;
        QTest::newRow("DELETE") << QByteArray("DELETE") << false << true;
        QTest::newRow("POST") << QByteArray("POST") << false << false;
        QTest::newRow("POST that may be repeated") << QByteArray("POST") << true << true;
    }

    /// An engine that takes a request on a connection it had kept, and hangs up without a word.
    void sendsAgainWhatMayBe()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const bool, repeatable);
        QFETCH(const bool, succeeds);
        std::atomic<int> taken = 0;
        ScriptedServer server(ScriptedServer::engine([&](const QByteArray &) {
            return ++taken == 1 ? QByteArray() : ScriptedServer::answer(200, "fine");
        }));
        Engine engine(server.endpoint());
        QVERIFY(bool(engine.version()));
        const Result<QByteArray> answer =
            engine.call({.method = method, .target = u"/x"_s, .repeatable = repeatable});
        QCOMPARE(bool(answer), succeeds);
        QCOMPARE(taken, succeeds ? 2 : 1);
        if (!succeeds)
            QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY(bool(engine.call({.target = u"/x"_s})));
    }

    void asksForTheVersionAgain()
    {
        std::atomic<int> connections = 0;
        ScriptedServer server([&](ScriptedPeer &peer) {
            const bool first = ++connections == 1;
            for (int i = 0; !first || i < 2; ++i) {
                const QByteArray request = peer.readRequest();
                if (request.isEmpty())
                    return;
                peer.say(request.startsWith("GET /version ")
                             ? ScriptedServer::version(first ? "1.41" : "1.44")
                             : ScriptedServer::answer(200, requestLine(request)));
            }
        });
        Engine engine(server.endpoint());
        QCOMPARE(engine.version()->api, u"1.41"_s);
        QCOMPARE(engine.call({.target = u"/x"_s}).value(), QByteArray("GET /v1.41/x"));
        QCOMPARE(engine.call({.target = u"/x"_s}).value(), QByteArray("GET /v1.44/x"));
        QCOMPARE(engine.version()->api, u"1.44"_s);
    }

    void sendsALongBody_data() { ScriptedServer::everyKind(); }
    void sendsALongBody()
    {
        QFETCH(const Kind, kind);
        qsizetype arrived = 0;
        ScriptedServer server(ScriptedServer::engine([&](const QByteArray &request) {
                                  arrived = request.count('x');
                                  return ScriptedServer::answer(200, "fine");
                              }),
                              kind);
        Engine engine(server.endpoint());
        QByteArray answer;
        const BodySink sink = [&](const QByteArray &piece) -> Result<void> {
            answer += piece;
            return {};
        };
        for (int i = 0; i < 2; ++i) {
            const Result<void> done = engine.transfer({.method = "POST", .target = u"/build"_s},
                                                      repeat(QByteArray(100'000, 'x'), 30), sink);
            QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message));
            QCOMPARE(arrived, 3'000'000);
        }
        QCOMPARE(answer, QByteArray("finefine"));
        QCOMPARE(server.connections(), 1);
    }

    void hearsAnEngineThatRefusesALongBody_data() { ScriptedServer::everyKind(); }
    void hearsAnEngineThatRefusesALongBody()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server(
            [](ScriptedPeer &peer) {
                if (!peer.readRequest().startsWith("GET /version "))
                    return;
                peer.say(ScriptedServer::version());
                peer.read();
                peer.say(ScriptedServer::answer(507, R"({"message":"no space left on device"})"));
                peer.waitForEnd();
            },
            kind);
        Engine engine(server.endpoint());
        const Result<void> done = engine.transfer({.method = "POST", .target = u"/build"_s},
                                                  repeat(QByteArray(100'000, 'x'), 1'000'000), {});
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"disk is full"_s), qPrintable(done.error().message));
    }

    /// Both sides talk at once, each more than what fits between them.
    void readsWhileItSends()
    {
        ScriptedServer server([](ScriptedPeer &peer) {
            peer.readRequest();
            peer.say(ScriptedServer::version());
            peer.read();
            peer.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 100; ++i)
                peer.say("10000\r\n" + QByteArray(65536, 'y') + "\r\n");
            QByteArray request = "…";
            while (!request.isEmpty() && !request.endsWith("0\r\n\r\n"))
                request = peer.read();
            peer.say("0\r\n\r\n");
        });
        Engine engine(server.endpoint());
        qsizetype heard = 0;
        const BodySink sink = [&](const QByteArray &piece) -> Result<void> {
            heard += piece.size();
            return {};
        };
        QVERIFY(bool(engine.transfer({.method = "POST", .target = u"/load"_s},
                                     repeat(QByteArray(65536, 'x'), 100), sink)));
        QCOMPARE(heard, 6'553'600);
    }

    void endsWithTheErrorOfItsCaller()
    {
        ScriptedServer server(echoingEngine());
        Engine engine(server.endpoint());
        const Error mine{ErrorCode::Corrupt, u"mine"_s, u"test"_s};
        const Result<void> source = engine.transfer({.method = "POST", .target = u"/x"_s},
                                                    [&]() -> Result<QByteArray> { return mine; }, {});
        QCOMPARE(source.error().message, mine.message);
        const Result<void> sink = engine.transfer({.target = u"/x"_s}, {},
                                                  [&](const QByteArray &) -> Result<void> { return mine; });
        QCOMPARE(sink.error().message, mine.message);
        QCOMPARE(engine.call({.target = u"/x"_s}).value(), QByteArray("GET /v1.41/x"));
    }

    void isCancelled_data() { ScriptedServer::everyKind(); }
    void isCancelled()
    {
        QFETCH(const Kind, kind);
        std::binary_semaphore asked(0);
        ScriptedServer server(
            [&](ScriptedPeer &peer) {
                ScriptedServer::engine([&](const QByteArray &) {
                    asked.release();
                    peer.waitForEnd();
                    return QByteArray();
                })(peer);
            },
            kind);
        Engine engine(server.endpoint());
        std::stop_source stop;
        const std::jthread canceller([&] {
            asked.acquire();
            stop.request_stop();
        });
        const Result<QByteArray> answer =
            engine.call({.target = u"/x"_s, .timeout = std::chrono::hours(1), .stop = stop.get_token()});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QCOMPARE(engine.call({.target = u"/x"_s, .stop = stop.get_token()}).error().code,
                 ErrorCode::Cancelled);
    }

    void isGivenUp()
    {
        std::binary_semaphore asked(0);
        std::atomic<int> removals = 0;
        ScriptedServer server([&](ScriptedPeer &peer) {
            ScriptedServer::engine([&](const QByteArray &request) {
                if (request.startsWith("DELETE") && ++removals == 1)
                    return ScriptedServer::answer(204, {});
                asked.release();
                peer.waitForEnd();
                return QByteArray();
            })(peer);
        });
        Engine engine(server.endpoint());
        const std::jthread leaver([&] {
            asked.acquire();
            engine.giveUp();
        });
        const Request patient{.target = u"/x"_s, .timeout = std::chrono::hours(1)};
        QCOMPARE(engine.call(patient).error().code, ErrorCode::Cancelled);
        QCOMPARE(engine.call(patient).error().code, ErrorCode::Cancelled);
        const Request removal{.method = "DELETE", .target = u"/x"_s, .timeout = std::chrono::hours(1)};
        QVERIFY(bool(engine.call(removal)));
        QCOMPARE(engine.call(removal).error().code, ErrorCode::TimedOut);
        QCOMPARE(removals.load(), 2);
    }
};

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
