// SPDX-License-Identifier: GPL-3.0-or-later
// Listening to an engine that talks, breaks off, talks nonsense, and goes away.
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/events.h"
#include "tests/docker/scriptedserver.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray line(const QByteArray &action, const QByteArray &id)
{
    return R"({"Type":"container","Action":")" + action + R"(","Actor":{"ID":")" + id +
           R"(","Attributes":{"image":"x","codewar.owner":"me"}}})" + "\n";
}

/// What a listener told, in order.
class Diary
{
public:
    void write(const QString &entry)
    {
        const std::lock_guard lock(m_mutex);
        m_lines += entry;
        m_changed.notify_all();
    }
    bool waitFor(const QStringList &lines)
    {
        std::unique_lock lock(m_mutex);
        const auto there = [&] { return m_lines.mid(0, lines.size()) == lines; };
        if (m_changed.wait_for(lock, 60s, there))
            return true;
        qWarning("%s", qPrintable(m_lines.join(u'|')));
        return false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_lines;
};

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsThem()
    {
        listenTo([](ScriptedPeer &peer, int) {
            peer.say(head);
            const QByteArray both = line("die", "1") + line("destroy", "2");
            peer.say(chunk(both.left(20)));
            peer.say(chunk(both.mid(20)));
            peer.waitForEnd();
        });
        QVERIFY(m_diary->waitFor({u"connected"_s, u"container die 1 me"_s, u"container destroy 2 me"_s}));
    }

    void connectsAgain_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("broken off") << QByteArray();
        QTest::newRow("ended") << QByteArray("0\r\n\r\n");
        QTest::newRow("no JSON") << chunk("nonsense\n");
        QTest::newRow("no chunk") << QByteArray("nonsense\r\n");
        QTest::newRow("endless line") << chunk(QByteArray(2'000'000, 'x'));
    }

    void connectsAgain()
    {
        QFETCH(const QByteArray, end);
        listenTo([&](ScriptedPeer &peer, int time) {
            peer.say(head);
            peer.say(chunk(line("die", QByteArray::number(time))));
            if (time < 3)
                peer.say(end);
            else
                peer.waitForEnd();
        });
        const QString connected = u"connected"_s;
        const QString lost = u"lost"_s;
        QVERIFY(m_diary->waitFor({connected, u"container die 1 me"_s, lost, connected,
                                  u"container die 2 me"_s, lost, connected, u"container die 3 me"_s}));
    }

    void isPatientWithAnEngineThatRefuses()
    {
        listenTo([](ScriptedPeer &peer, int time) {
            if (time < 3) {
                peer.say(ScriptedServer::answer(500, R"({"message":"not yet"})"));
                return;
            }
            peer.say(head);
            peer.waitForEnd();
        });
        QVERIFY(m_diary->waitFor({u"connected"_s}));
    }

    void endsSoon()
    {
        listenTo([](ScriptedPeer &peer, int) {
            peer.say(head);
            peer.waitForEnd();
        });
        QVERIFY(m_diary->waitFor({u"connected"_s}));
        m_listener.reset();
        QVERIFY(m_diary->waitFor({u"connected"_s, u"lost"_s}));
    }

    void endsSoonWithoutAnEngine()
    {
        Endpoint nowhere;
        nowhere.path = u"/nowhere/docker.sock"_s;
        Engine engine(nowhere);
        for (int i = 0; i < 20; ++i)
            const EventListener listener(
                engine, [](const EngineEvent &) {}, [](bool) {});
    }

    void cleanup()
    {
        m_listener.reset();
        m_engine.reset();
        m_server.reset();
        m_diary.reset();
    }

private:
    void listenTo(std::function<void(ScriptedPeer &, int time)> talk)
    {
        m_times = 0;
        m_diary = std::make_unique<Diary>();
        m_server = std::make_unique<ScriptedServer>([this, talk](ScriptedPeer &peer) {
            for (QByteArray request = peer.readRequest(); !request.isEmpty(); request = peer.readRequest()) {
                if (request.startsWith("GET /v1.41/events?filters="))
                    return talk(peer, ++m_times);
                peer.say(ScriptedServer::version());
            }
        });
        m_engine = std::make_unique<Engine>(m_server->endpoint());
        m_listener = std::make_unique<EventListener>(
            *m_engine,
            [this](const EngineEvent &event) {
                m_diary->write(QStringList{event.type, event.action, event.id,
                                           event.attributes.value(u"codewar.owner"_s)}
                                   .join(u' '));
            },
            [this](bool connected) { m_diary->write(connected ? u"connected"_s : u"lost"_s); });
    }

    std::atomic<int> m_times = 0;
    std::unique_ptr<Diary> m_diary;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EventListener> m_listener;
};

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
