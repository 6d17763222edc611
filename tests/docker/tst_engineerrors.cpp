// SPDX-License-Identifier: GPL-3.0-or-later
// Engines that are not there, not allowed, too old, broken or hostile: each is a sentence that says what to
// do.
#include "runner/sandbox/docker/engine/engine.h"
#include "tests/docker/scriptedserver.h"

#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>

#include <thread>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T>
bool failsWith(const Result<T> &result, ErrorCode code, const QString &says)
{
    if (result) {
        qWarning("it succeeded");
        return false;
    }
    const Error &error = result.error();
    if (error.code == code && error.message.contains(says) && error.origin == u"docker"_s)
        return true;
    qWarning("%d %s", int(error.code), qPrintable(error.message));
    return false;
}

Endpoint unixEndpoint(const QString &path)
{
    Endpoint endpoint;
    endpoint.path = path;
    endpoint.origin = u"the test"_s;
    return endpoint;
}

} // namespace

class TestEngineErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThere()
    {
        QTemporaryDir folder;
        Engine engine(unixEndpoint(folder.filePath(u"none.sock"_s)));
        QVERIFY(failsWith(engine.version(), ErrorCode::Unavailable, u"systemctl start docker"_s));
        QVERIFY(failsWith(engine.call({.target = u"/info"_s}), ErrorCode::Unavailable, u"the test"_s));

        Engine farAway(unixEndpoint(u"/"_s + QString(200, u'x')));
        QVERIFY(failsWith(farAway.version(), ErrorCode::Unavailable, u"too long"_s));
    }

    void listensNoMore()
    {
        Endpoint endpoint;
        {
            ScriptedServer server([](ScriptedPeer &) {}, ScriptedServer::Kind::Tcp);
            endpoint = server.endpoint();
        }
        Engine engine(endpoint);
        QVERIFY(failsWith(engine.version(), ErrorCode::Unavailable, u"No Docker engine is running"_s));
    }

    void isForbidden()
    {
        ScriptedServer server([](ScriptedPeer &) {});
        ::chmod(server.endpoint().path.toLocal8Bit().constData(), 0);
        Engine engine(server.endpoint());
        Result<EngineVersion> version = EngineVersion();
        // Root may do everything, but as another user for files; a thread has one of its own.
        std::thread([&] {
            ::setfsuid(65534);
            version = engine.version();
        }).join();
        QVERIFY(failsWith(version, ErrorCode::Unavailable, u"group \"docker\""_s));
    }

    void hasNoSuchHost()
    {
        Endpoint endpoint;
        endpoint.kind = Endpoint::Kind::Tcp;
        // Longer than a name may be, so that no name server is asked.
        endpoint.host = QString(64, u'x') + u".example"_s;
        endpoint.port = 1;
        Engine engine(endpoint);
        QVERIFY(failsWith(engine.version(), ErrorCode::Unavailable, u"There is no host"_s));
    }

    void speaksAnotherVersion_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("api");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto fine = ErrorCode::Internal;
        QTest::newRow("1.40") << ScriptedServer::version("1.40") << u"1.40"_s << fine << QString();
        QTest::newRow("1.41") << ScriptedServer::version("1.41") << u"1.41"_s << fine << QString();
        QTest::newRow("ours") << ScriptedServer::version("1.47") << u"1.47"_s << fine << QString();
        QTest::newRow("newer") << ScriptedServer::version("1.52", "1.44") << u"1.47"_s << fine << QString();
        QTest::newRow("two digits") << ScriptedServer::version("1.100") << u"1.47"_s << fine << QString();
        QTest::newRow("too old") << ScriptedServer::version("1.39") << QString() << ErrorCode::Unavailable
                                 << u"Update the engine"_s;
        QTest::newRow("very old") << ScriptedServer::version("1.4") << QString() << ErrorCode::Unavailable
                                  << u"too old"_s;
        QTest::newRow("too new") << ScriptedServer::version("2.0", "1.99") << QString()
                                 << ErrorCode::Unavailable << u"Update CodeWar"_s;
        QTest::newRow("no number") << ScriptedServer::version("../x") << QString() << ErrorCode::Corrupt
                                   << u"no API version"_s;
        QTest::newRow("no JSON") << ScriptedServer::answer(200, "hello") << QString() << ErrorCode::Corrupt
                                 << u"no API version"_s;
        QTest::newRow("a list") << ScriptedServer::answer(200, "[]") << QString() << ErrorCode::Corrupt
                                << u"no API version"_s;
    }

    void speaksAnotherVersion()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, api);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, says);
        ScriptedServer server([&](ScriptedPeer &peer) {
            peer.readRequest();
            peer.say(answer);
            const QByteArray next = peer.readRequest();
            if (!next.isEmpty())
                peer.say(ScriptedServer::answer(200, next.left(next.indexOf(" HTTP"))));
        });
        Engine engine(server.endpoint());
        if (api.isEmpty()) {
            QVERIFY(failsWith(engine.version(), code, says));
            return;
        }
        QCOMPARE(engine.version()->api, api);
        QCOMPARE(engine.call({.target = u"/x"_s}).value(), "GET /v" + api.toLatin1() + "/x");
    }

    void answersBadly_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("garbage") << QByteArray("\0\1\2\3garbage\r\n\r\n", 15) << ErrorCode::Corrupt
                                 << u"does not speak"_s;
        QTest::newRow("another protocol")
            << QByteArray("220 mail.example ESMTP\r\n") << ErrorCode::Corrupt << u"does not speak"_s;
        QTest::newRow("bad status") << QByteArray("HTTP/1.1 abc Hm\r\n\r\n") << ErrorCode::Corrupt
                                    << u"does not speak"_s;
        QTest::newRow("bad field") << head + "no colon\r\n\r\n" << ErrorCode::Corrupt << u"does not speak"_s;
        QTest::newRow("bad length") << head + "Content-Length: many\r\n\r\n"
                                    << ErrorCode::Corrupt << u"does not speak"_s;
        QTest::newRow("two lengths") << head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"
                                     << ErrorCode::Corrupt << u"does not speak"_s;
        QTest::newRow("bad chunk") << head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n"
                                   << ErrorCode::Corrupt << u"does not speak"_s;
        QTest::newRow("unasked upgrade") << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n")
                                         << ErrorCode::Corrupt << u"does not speak"_s;
        QTest::newRow("half a header") << head + "Content-Le" << ErrorCode::Unavailable << u"was lost"_s;
        QTest::newRow("half a body") << head + "Content-Length: 10\r\n\r\nhalf" << ErrorCode::Unavailable
                                     << u"was lost"_s;
        QTest::newRow("half a chunk") << head + "Transfer-Encoding: chunked\r\n\r\n8\r\nhalf"
                                      << ErrorCode::Unavailable << u"was lost"_s;
        QTest::newRow("400") << ScriptedServer::answer(400, R"({"message":"invalid name"})")
                             << ErrorCode::InvalidInput << u"invalid name"_s;
        QTest::newRow("404") << ScriptedServer::answer(404, R"({"message":"No such container: abc"})")
                             << ErrorCode::NotFound << u"The Docker engine says: No such container: abc."_s;
        QTest::newRow("no image") << ScriptedServer::answer(404, R"({"message":"No such image: x:latest"})")
                                  << ErrorCode::NotFound << u"codewar-runner images build"_s;
        QTest::newRow("409") << ScriptedServer::answer(409, R"({"message":"name is in use"})")
                             << ErrorCode::Refused << u"name is in use"_s;
        QTest::newRow("500") << ScriptedServer::answer(500, R"({"message":"runc failed\u0007\nbadly"})")
                             << ErrorCode::Unavailable << u"runc failed badly."_s;
        QTest::newRow("disk full") << ScriptedServer::answer(
                                          500, R"({"message":"mkdir: no space left on device"})")
                                   << ErrorCode::Unavailable << u"docker system prune"_s;
        QTest::newRow("503 in plain text")
            << ScriptedServer::answer(503, "proxy is tired") << ErrorCode::Unavailable << u"proxy is tired"_s;
        QTest::newRow("500 without a word")
            << ScriptedServer::answer(500, {}) << ErrorCode::Unavailable << u"status 500"_s;
        QTest::newRow("long reason") << ScriptedServer::answer(500, QByteArray(1'000'000, 'r'))
                                     << ErrorCode::Unavailable << u"rrr…"_s;
    }

    void answersBadly()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, says);
        ScriptedServer server([&](ScriptedPeer &peer) {
            ScriptedServer::engine([&](const QByteArray &) {
                peer.say(answer);
                return QByteArray();
            })(peer);
        });
        Engine engine(server.endpoint());
        QVERIFY(failsWith(engine.call({.target = u"/x"_s}), code, says));
    }

    void saysTooMuch_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("again");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        const QByteArray kilobytes(8192, 'x');
        QTest::newRow("header line") << head + "Field: " << kilobytes;
        QTest::newRow("header lines") << head << QByteArray("Field: value\r\n").repeated(100);
        QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << kilobytes;
        QTest::newRow("body to the end") << head + "\r\n" << kilobytes;
        QTest::newRow("body with a length") << head + "Content-Length: 99999999999\r\n\r\n" << kilobytes;
        QTest::newRow("chunks") << head + "Transfer-Encoding: chunked\r\n\r\n"
                                << "2000\r\n" + kilobytes + "\r\n";
        QTest::newRow("chunk line") << head + "Transfer-Encoding: chunked\r\n\r\n1;" << kilobytes;
    }

    void saysTooMuch()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, again);
        ScriptedServer server([&](ScriptedPeer &peer) {
            ScriptedServer::engine([&](const QByteArray &) {
                for (bool listening = peer.say(start); listening;)
                    listening = peer.say(again);
                return QByteArray();
            })(peer);
        });
        Engine engine(server.endpoint());
        QVERIFY(failsWith(engine.call({.target = u"/x"_s}), ErrorCode::Corrupt, u"said more than"_s));
    }

    void saysNothing()
    {
        ScriptedServer server([](ScriptedPeer &peer) {
            ScriptedServer::engine([&](const QByteArray &) {
                peer.waitForEnd();
                return QByteArray();
            })(peer);
        });
        Engine engine(server.endpoint());
        QVERIFY(bool(engine.version()));
        QVERIFY(failsWith(engine.call({.target = u"/x"_s, .timeout = 50ms}), ErrorCode::TimedOut,
                          u"did not answer it in time"_s));
        QVERIFY(failsWith(engine.transfer({.target = u"/x"_s, .timeout = 50ms}, {}, {}), ErrorCode::TimedOut,
                          u"did not answer it in time"_s));
        QVERIFY(failsWith(engine.attach({.method = "POST", .target = u"/x"_s, .timeout = 50ms}, {}),
                          ErrorCode::TimedOut, u"did not answer it in time"_s));
        QVERIFY(bool(engine.version()));
    }

    void dripsForEver()
    {
        ScriptedServer server([](ScriptedPeer &peer) {
            ScriptedServer::engine([&](const QByteArray &) {
                for (bool listening = peer.say("HTTP/1.1 200 OK\r\n\r\n"); listening;) {
                    listening = peer.say("x");
                    std::this_thread::sleep_for(5ms);
                }
                return QByteArray();
            })(peer);
        });
        Engine engine(server.endpoint());
        QVERIFY(bool(engine.version()));
        QVERIFY(failsWith(engine.call({.target = u"/x"_s, .timeout = 200ms}), ErrorCode::TimedOut,
                          u"did not answer it in time"_s));
    }
};

QTEST_APPLESS_MAIN(TestEngineErrors)
#include "tst_engineerrors.moc"
