// SPDX-License-Identifier: GPL-3.0-or-later
// Everything CodeWar asks of an engine, asked of the real one that DOCKER_HOST names.
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/events.h"
#include "runner/sandbox/docker/engine/images.h"
#include "tests/docker/testimage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto &done = (result);                                                                         \
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message));                                  \
    } while (false)

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(
            !qEnvironmentVariableIsEmpty("DOCKER_HOST"),
            "This test needs a Docker engine of its own: name one in DOCKER_HOST, as scripts/test does.");
        const Result<Endpoint> endpoint = findEndpoint();
        VERIFY_DONE(endpoint);
        m_engine = std::make_unique<Engine>(*endpoint);
        m_image = ownName(u"echo"_s) + u":1"_s;
        VERIFY_DONE(importEchoImage(*m_engine, m_image));
    }

    void saysWhatItIs()
    {
        const Result<EngineVersion> version = m_engine->version();
        VERIFY_DONE(version);
        QVERIFY(version->api.startsWith(u"1."_s));
        QVERIFY(!version->engine.isEmpty());
        QVERIFY(version->name == u"Docker Engine"_s || version->name == u"Podman Engine"_s);
        QCOMPARE(version->os, u"linux"_s);
        QVERIFY(!version->architecture.isEmpty());
        const Result<EngineInfo> info = m_engine->info();
        VERIFY_DONE(info);
        QVERIFY(info->cgroupVersion == 1 || info->cgroupVersion == 2);
        QVERIFY(info->limitsMemory && info->limitsProcesses && info->limitsCpu);
        QVERIFY(!info->cgroupDriver.isEmpty());
    }

    void runsAContainer()
    {
        Containers containers(*m_engine);
        const QByteArray label = ownName(u"label"_s).toUtf8();
        const Result<QString> id = containers.create(ownName(u"life"_s), echoContainer(m_image, label));
        VERIFY_DONE(id);
        QByteArray errors;
        auto stream = containers.attach(*id, [&](const QByteArray &bytes) { errors += bytes; });
        VERIFY_DONE(stream);
        QCOMPARE(stateOf(*id, label), u"created"_s);
        VERIFY_DONE(containers.start(*id));
        VERIFY_DONE(containers.start(*id));
        QCOMPARE(stateOf(*id, label), u"running"_s);

        for (int i = 0; i < 50; ++i)
            QCOMPARE(echo(**stream, "hello" + QByteArray::number(i)), "hello" + QByteArray::number(i));
        const QByteArray megabytes = QByteArray("0123456789abcdef").repeated(300'000);
        QVERIFY(echo(**stream, megabytes) == megabytes);
        QCOMPARE(errors, QByteArray("ready"));

        VERIFY_DONE(containers.setMemoryLimit(*id, 128 * 1024 * 1024));
        QCOMPARE(memoryLimit(*id), 128 * 1024 * 1024);
        const Result<void> tooLittle = containers.setMemoryLimit(*id, 4096);
        QVERIFY(!tooLittle);
        QVERIFY(tooLittle.error().message.contains(u"memory"_s, Qt::CaseInsensitive));

        VERIFY_DONE(containers.remove(*id));
        std::array<char, 10> buffer;
        QVERIFY((*stream)->wait(true, false, std::chrono::steady_clock::now() + 60s).readable);
        QCOMPARE((*stream)->readSome(buffer.data(), buffer.size()), -1);
        VERIFY_DONE(containers.remove(*id));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*id, label), QString(), 60'000);
    }

    void endsWithItsStream()
    {
        Diary diary(*m_engine);
        QVERIFY(diary.waitFor(u"connected"_s));
        Containers containers(*m_engine);
        const Result<QString> id = containers.create(ownName(u"end"_s), echoContainer(m_image, "end"));
        VERIFY_DONE(id);
        auto stream = containers.attach(*id, {});
        VERIFY_DONE(stream);
        VERIFY_DONE(containers.start(*id));
        QCOMPARE(echo(**stream, "up"), QByteArray("up"));
        QVERIFY(diary.waitFor(u"container start "_s + *id));
        stream->reset();
        QVERIFY(diary.waitFor(u"container die "_s + *id));
        QVERIFY(diary.waitFor(u"container destroy "_s + *id));
    }

    void refuses()
    {
        Containers containers(*m_engine);
        const Result<QString> noImage =
            containers.create(ownName(u"none"_s), echoContainer(u"codewar-never-made:1"_s, "x"));
        QVERIFY(!noImage);
        QCOMPARE(noImage.error().code, ErrorCode::NotFound);
        QVERIFY(noImage.error().message.contains(u"codewar-runner images build"_s));

        const Result<QString> first = containers.create(ownName(u"twice"_s), echoContainer(m_image, "x"));
        VERIFY_DONE(first);
        const Result<QString> second = containers.create(ownName(u"twice"_s), echoContainer(m_image, "x"));
        VERIFY_DONE(containers.remove(*first));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Refused);

        QCOMPARE(containers.create(u"bad name/!"_s, echoContainer(m_image, "x")).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(containers.start(u"nothing-of-that-name"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(containers.attach(u"nothing-of-that-name"_s, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(Images(*m_engine).inspect(u"codewar-never-made:1"_s).error().code, ErrorCode::NotFound);
        QVERIFY(!Images(*m_engine).pull(u"127.0.0.1:1/nothing:1"_s, {}));
    }

    void buildsAndMovesImages()
    {
        Images images(*m_engine);
        BuildOrder order;
        order.tag = ownName(u"built"_s) + u":1"_s;
        order.arguments[u"BASE"_s] = m_image;
        order.arguments[u"WORD"_s] = u"ünïcode & \"quotes\""_s;
        order.labels[ownName(u"label"_s)] = u"yes"_s;
        QStringList lines;
        const auto tell = [&](const QString &line) { lines += line; };
        const QByteArray dockerfile = "ARG BASE\nFROM $BASE\nARG WORD\nLABEL word=$WORD\nCOPY extra /extra\n";
        const QByteArray context = tarArchive(tarEntry("Dockerfile", dockerfile, 0644) +
                                              tarEntry("extra", QByteArray(3'000'000, 'x'), 0644));
        VERIFY_DONE(images.build(order, pieces(context), tell));
        QVERIFY2(lines.join(u'\n').contains(u"Successfully"_s), qPrintable(lines.join(u'\n')));

        const Result<ImageDetails> built = images.inspect(order.tag);
        VERIFY_DONE(built);
        QCOMPARE(built->tags, QStringList{order.tag});
        QCOMPARE(built->labels[u"word"_s], order.arguments[u"WORD"_s]);
        QVERIFY(built->bytes > 3'000'000);
        QVERIFY(built->created.startsWith(u"20"_s));

        const Result<QList<ImageDetails>> list = images.list(ownName(u"label"_s) + u"=yes"_s);
        VERIFY_DONE(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().id, built->id);
        QCOMPARE(list->first().labels[u"word"_s], order.arguments[u"WORD"_s]);

        const QString alias = ownName(u"alias"_s) + u":2"_s;
        VERIFY_DONE(images.tag(order.tag, alias));
        QByteArray archive;
        const auto keep = [&](const QByteArray &piece) -> Result<void> {
            archive += piece;
            return {};
        };
        VERIFY_DONE(images.save({order.tag, alias}, keep));
        QVERIFY(archive.size() > 3'000'000);
        VERIFY_DONE(images.remove(order.tag));
        VERIFY_DONE(images.remove(alias));
        QCOMPARE(images.inspect(order.tag).error().code, ErrorCode::NotFound);
        VERIFY_DONE(images.load(pieces(archive), tell));
        QCOMPARE(images.inspect(order.tag)->id, built->id);
        QCOMPARE(images.inspect(alias)->id, built->id);
        VERIFY_DONE(images.remove(order.tag));
        VERIFY_DONE(images.remove(alias));

        const Result<void> none = images.save({u"codewar-never-made:1"_s}, keep);
        QVERIFY(!none);
        QVERIFY(!images.load(pieces("this is no archive"), {}));
    }

    void failsToBuild()
    {
        BuildOrder order;
        order.tag = ownName(u"failed"_s);
        const QByteArray steps = "FROM " + m_image.toUtf8() + "\nRUN [\"/program\", \"fail\"]\n";
        QStringList lines;
        const Result<void> failed =
            Images(*m_engine).build(order, pieces(tarArchive(tarEntry("Dockerfile", steps, 0644))),
                                    [&](const QString &line) { lines += line; });
        QVERIFY(!failed);
        QVERIFY2(failed.error().message.contains(u"3."_s), qPrintable(failed.error().message));
        QVERIFY(lines.value(0).startsWith(u"Step 1/2"_s, Qt::CaseInsensitive));

        const QByteArray nonsense = tarArchive(tarEntry("Dockerfile", "NONSENSE\n", 0644));
        const Result<void> unknown = Images(*m_engine).build(order, pieces(nonsense), {});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(u"NONSENSE"_s));
    }

    void cleanupTestCase()
    {
        if (m_engine)
            VERIFY_DONE(Images(*m_engine).remove(m_image));
    }

private:
    class Diary
    {
    public:
        explicit Diary(Engine &engine)
            : m_listener(
                  engine,
                  [this](const EngineEvent &event) {
                      write(event.type + u' ' + event.action + u' ' + event.id);
                  },
                  [this](bool connected) { write(connected ? u"connected"_s : u"lost"_s); })
        {}
        bool waitFor(const QString &entry)
        {
            std::unique_lock lock(m_mutex);
            return m_changed.wait_for(lock, 60s, [&] { return m_entries.contains(entry); });
        }

    private:
        void write(const QString &entry)
        {
            const std::lock_guard lock(m_mutex);
            m_entries += entry;
            m_changed.notify_all();
        }

        std::mutex m_mutex;
        std::condition_variable m_changed;
        QStringList m_entries;
        EventListener m_listener;
    };

    QString stateOf(const QString &id, const QByteArray &label)
    {
        const Result<QList<ContainerSummary>> list =
            Containers(*m_engine).list(QString::fromUtf8(label) + u"=yes"_s);
        if (!list)
            return list.error().message;
        for (const ContainerSummary &container : *list) {
            if (container.id == id && container.createdSeconds > 1'600'000'000)
                return container.state;
        }
        return {};
    }

    qint64 memoryLimit(const QString &id)
    {
        const Result<QByteArray> answer = m_engine->call({.target = u"/containers/%1/json"_s.arg(id)});
        return answer ? QJsonDocument::fromJson(*answer)[u"HostConfig"_s][u"Memory"_s].toInteger() : -1;
    }

    std::unique_ptr<Engine> m_engine;
    QString m_image;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
