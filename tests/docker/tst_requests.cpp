// SPDX-License-Identifier: GPL-3.0-or-later
// How requests about containers and images are put, and how their answers are taken.
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/images.h"
#include "tests/docker/scriptedserver.h"

#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

BodySource oneByOne(QList<QByteArray> pieces)
{
    return [pieces]() mutable -> Result<QByteArray> {
        return pieces.isEmpty() ? QByteArray() : pieces.takeFirst();
    };
}

QByteArray requestLine(const QByteArray &request)
{
    return request.left(request.indexOf(" HTTP"));
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesWhatItAsksFor()
    {
        QByteArray asked;
        ScriptedServer server(ScriptedServer::engine([&](const QByteArray &request) {
            asked = requestLine(request);
            return ScriptedServer::answer(200, {});
        }));
        Engine engine(server.endpoint());
        Images images(engine);
        QVERIFY(bool(images.pull(u"lab:5000/a b/gcc"_s, {})));
        QCOMPARE(asked,
                 QByteArray("POST /v1.41/images/create?fromImage=lab%3A5000%2Fa%20b%2Fgcc&tag=latest"));
        QVERIFY(bool(images.pull(u"gcc@sha256:00"_s, {})));
        QCOMPARE(asked, QByteArray("POST /v1.41/images/create?fromImage=gcc%40sha256%3A00"));
        QVERIFY(bool(images.tag(u"codewar/cpp:1"_s, u"lab:5000/cpp:2"_s)));
        QCOMPARE(asked, QByteArray("POST /v1.41/images/codewar/cpp:1/tag?repo=lab%3A5000%2Fcpp&tag=2"));
        QVERIFY(bool(images.remove(u"a?b#c d"_s)));
        QCOMPARE(asked, QByteArray("DELETE /v1.41/images/a%3Fb%23c%20d"));
    }

    void failsOnAnErrorInTheProgress()
    {
        ScriptedServer server(ScriptedServer::engine([](const QByteArray &) {
            return ScriptedServer::answer(200, "{\"stream\":\"Step 1\\n\"}\n{\"error\":\"it broke\"}\n");
        }));
        Engine engine(server.endpoint());
        QStringList lines;
        BuildOrder order;
        order.tag = u"x"_s;
        const Result<void> done =
            Images(engine).build(order, oneByOne({"tar"}), [&](const QString &line) { lines += line; });
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"it broke"_s));
        QCOMPARE(lines, QStringList{u"Step 1"_s});
    }

    void isForAnotherProcessor()
    {
        ScriptedServer server(ScriptedServer::engine([](const QByteArray &) {
            return ScriptedServer::answer(200, R"({"Id":"sha256:1","Os":"linux","Architecture":"arm64"})");
        }));
        Engine engine(server.endpoint());
        const Result<ImageDetails> image = Images(engine).inspect(u"codewar/cpp:1"_s);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::Unavailable);
        QVERIFY(image.error().message.contains(
            u"is for linux/arm64, but the Docker engine runs on linux/amd64"_s));
    }

    void takesARemovalThatGoesOnForDone()
    {
        int asked = 0;
        ScriptedServer server(ScriptedServer::engine([&](const QByteArray &) {
            switch (++asked) {
            case 1:
                return ScriptedServer::answer(
                    409, R"({"message":"removal of container x is already in progress"})");
            case 2:
                return ScriptedServer::answer(404, R"({"message":"No such container: x"})");
            case 3:
                return ScriptedServer::answer(204, {});
            default:
                return ScriptedServer::answer(409, R"({"message":"it is in use"})");
            }
        }));
        Engine engine(server.endpoint());
        Containers containers(engine);
        for (int i = 0; i < 3; ++i)
            QVERIFY(bool(containers.remove(u"x"_s)));
        QCOMPARE(containers.remove(u"x"_s).error().code, ErrorCode::Refused);
    }
};

QTEST_APPLESS_MAIN(TestRequests)
#include "tst_requests.moc"
