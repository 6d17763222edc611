// SPDX-License-Identifier: GPL-3.0-or-later
// Sandboxes in real containers of the engine in DOCKER_HOST, with the images of this build.
#include "runner/run/languageregistry.h"
#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/dockersandbox.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/images.h"
#include "runner/sandbox/docker/owner.h"
#include "tests/docker/tararchive.h"
#include "tests/docker/testimage.h"
#include "tests/support/privatefolders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

class OutputKeeper final : public TaskObserver
{
public:
    void stageBegan(Stage) override {}
    void outputArrived(Run::Channel, const QByteArray &bytes) override { output += bytes; }
    bool wantsOutput() override { return true; }

    QByteArray output;
};

/// "a.b.c" of an object.
QJsonValue field(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(u'.'))
        value = value[name];
    return value;
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestDockerSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void containersAreHardened_data();
    void containersAreHardened();
    void aCompileHasMoreMemoryThanItsProgram_data();
    void aCompileHasMoreMemoryThanItsProgram();
    void everyRunHasAUserOfItsOwn();
    void aContainerGoesWithItsSession();
    void aLostContainerIsNoticed();
    void aNewImageMakesOldContainersUnfit();
    void aMissingImageSaysHowToMakeIt();
    void anImageWithoutItsToolSaysSo();
    void anImageThatIsNoneOfOursSaysSo();

private:
    Language language(const QString &id) const { return *m_registry.find(id); }
    std::unique_ptr<SandboxSession> open(const Language &language);
    QByteArray run(SandboxSession &session, const QString &file, const QByteArray &source);
    QList<ContainerSummary> ours();
    QJsonObject inspect(const QString &id);
    void build(const QString &tag, const QByteArray &dockerfile);

    PrivateFolders m_folders;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<DockerSandbox> m_sandbox;
};

void TestDockerSandbox::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DOCKER_HOST"), "DOCKER_HOST names no engine: run this by make test.");
    const Result<Endpoint> endpoint = findEndpoint();
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().message));
    m_sandbox = std::make_unique<DockerSandbox>(DockerOptions{*endpoint, m_folders.path()});
    const SandboxStatus status = m_sandbox->status();
    QVERIFY2(status.works, qPrintable(status.message));
}

void TestDockerSandbox::cleanup()
{
    QTRY_VERIFY_WITH_TIMEOUT(ours().isEmpty(), patience);
}

std::unique_ptr<SandboxSession> TestDockerSandbox::open(const Language &language)
{
    Result<std::unique_ptr<SandboxSession>> session = m_sandbox->open(language);
    [&] { QVERIFY2(session, session ? "" : qPrintable(session.error().message)); }();
    return session ? std::move(*session) : nullptr;
}

/// What the program printed.
QByteArray TestDockerSandbox::run(SandboxSession &session, const QString &file, const QByteArray &source)
{
    SandboxTask task;
    task.files = {{file, source}};
    OutputKeeper keeper;
    TaskControl control;
    control.closeInput();
    const Result<TaskReport> report = session.run(task, keeper, control);
    [&] { QVERIFY2(report, report ? "" : qPrintable(report.error().message)); }();
    return keeper.output;
}

/// The containers of this process.
QList<ContainerSummary> TestDockerSandbox::ours()
{
    const Result<QList<ContainerSummary>> list =
        Containers(m_sandbox->engine()).list(QString::fromLatin1(ownerLabel) + u'=' + ownerOfThisProcess());
    return list ? *list : QList<ContainerSummary>();
}

QJsonObject TestDockerSandbox::inspect(const QString &id)
{
    Request request;
    request.target = u"/containers/%1/json"_s.arg(id);
    const Result<QByteArray> answer = m_sandbox->engine().call(request);
    return answer ? QJsonDocument::fromJson(*answer).object() : QJsonObject();
}

void TestDockerSandbox::build(const QString &tag, const QByteArray &dockerfile)
{
    BuildOrder order;
    order.tag = tag;
    const Result<void> built = Images(m_sandbox->engine())
                                   .build(order, pieces(tarArchive(tarEntry("Dockerfile", dockerfile, 0644))),
                                          [](const QString &) {});
    QVERIFY2(built, built ? "" : qPrintable(built.error().message));
}

void TestDockerSandbox::containersAreHardened_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *path, const char *expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << '[' + QByteArray(expected) + ']';
    };
    row("HostConfig.ReadonlyRootfs", "true");
    row("HostConfig.NetworkMode", R"("none")");
    row("HostConfig.IpcMode", R"("private")");
    row("HostConfig.CapDrop", R"(["ALL"])");
    row("HostConfig.CapAdd", R"(["SETUID","SETGID","KILL"])");
    row("HostConfig.Privileged", "false");
    row("HostConfig.Binds", "null");
    row("HostConfig.Devices", "null");
    row("HostConfig.PidMode", R"("")");
    row("HostConfig.UsernsMode", R"("")");
    row("HostConfig.Memory", "268435456");
    row("HostConfig.MemorySwap", "268435456");
    row("HostConfig.NanoCpus", "1000000000");
    row("HostConfig.PidsLimit", "66");
    row("HostConfig.AutoRemove", "true");
    row("HostConfig.LogConfig.Type", R"("none")");
    row("Mounts", "[]");
    row("Config.User", R"("0:0")");
    row("Config.OpenStdin", "true");
    row("Config.StdinOnce", "true");
    row("Config.Tty", "false");
    row("Config.Volumes", "null");
    row("State.Running", "true");
}

void TestDockerSandbox::containersAreHardened()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    const auto session = open(language(u"python"_s));
    QVERIFY(session);
    QCOMPARE(ours().size(), 1);
    const QJsonObject container = inspect(ours().first().id);
    QCOMPARE(compact(field(container, path)), expected);
    const QJsonArray security = field(container, u"HostConfig.SecurityOpt"_s).toArray();
    QVERIFY(security.contains(u"no-new-privileges"_s));
    const QString filter = security.last().toString();
    QVERIFY2(filter.startsWith(u"seccomp={"_s) && filter.contains(u"SCMP_ACT_ERRNO"_s),
             qPrintable(filter.left(80)));
}

void TestDockerSandbox::aCompileHasMoreMemoryThanItsProgram_data()
{
    QTest::addColumn<QByteArray>("declarations");
    QTest::newRow("a small compile") << QByteArray();
    // Four million initialisers: some 600 MB of the compiler's memory.
    QTest::newRow("a large compile") << QByteArray("#define A 1,2,3,4,5,6,7,8,9,10,\n"
                                                   "#define B A A A A A A A A A A\n"
                                                   "#define C B B B B B B B B B B\n"
                                                   "#define D C C C C C C C C C C\n"
                                                   "#define E D D D D D D D D D D\n"
                                                   "#define F E E E E E E E E E E\n"
                                                   "char many[] = { F F F F };\n");
}

void TestDockerSandbox::aCompileHasMoreMemoryThanItsProgram()
{
    QFETCH(QByteArray, declarations);
    const auto session = open(language(u"cpp"_s));
    QVERIFY(session);
    const QString id = ours().first().id;
    const auto limit = [&] { return field(inspect(id), u"HostConfig.Memory"_s).toInteger(); };
    QCOMPARE(limit(), 256LL << 20);
    const QByteArray printLimit = "#include <fstream>\n#include <iostream>\n" + declarations +
                                  "int main(){ std::string s;\n"
                                  "std::ifstream v1(\"/sys/fs/cgroup/memory/memory.limit_in_bytes\"), "
                                  "v2(\"/sys/fs/cgroup/memory.max\");\n"
                                  "if (v1 >> s || v2 >> s) std::cout << s; }\n";
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(run(*session, u"main.cpp"_s, printLimit), "268435456"_ba);
        QVERIFY(session->settle());
        QCOMPARE(limit(), 256LL << 20);
        QCOMPARE(session->standingMemoryLimit(), 256LL << 20);
    }
}

void TestDockerSandbox::everyRunHasAUserOfItsOwn()
{
    const auto session = open(language(u"python"_s));
    QVERIFY(session);
    QSet<QByteArray> users;
    for (int i = 0; i < 5; ++i) {
        users +=
            run(*session, u"main.py"_s, "import os\nprint(os.getuid(), os.getgid(), os.stat('.').st_uid)\n");
        QVERIFY(session->settle());
        session->warmUp(Limits());
    }
    QCOMPARE(users.size(), 5);
}

void TestDockerSandbox::aContainerGoesWithItsSession()
{
    auto session = open(language(u"python"_s));
    QVERIFY(session);
    QCOMPARE(ours().size(), 1);
    session.reset();
    QTRY_VERIFY_WITH_TIMEOUT(ours().isEmpty(), patience);
}

void TestDockerSandbox::aLostContainerIsNoticed()
{
    const auto session = open(language(u"python"_s));
    QVERIFY(session);
    QVERIFY(session->alive());
    QVERIFY(Containers(m_sandbox->engine()).remove(ours().first().id));
    QTRY_VERIFY_WITH_TIMEOUT(!session->alive(), patience);
}

void TestDockerSandbox::aNewImageMakesOldContainersUnfit()
{
    Language language = this->language(u"python"_s);
    language.image = ownName(u"python"_s);
    build(language.image, "FROM codewar/python\nLABEL turn=1\n");
    auto session = open(language);
    QVERIFY(session);
    QVERIFY(session->alive());
    build(language.image, "FROM codewar/python\nLABEL turn=2\n");
    QTRY_VERIFY_WITH_TIMEOUT(!session->alive(), patience);
    auto next = open(language);
    QVERIFY(next);
    QVERIFY(next->alive());
    QVERIFY(next->identity().fingerprint != session->identity().fingerprint);
    next.reset();
    session.reset();
    QTRY_VERIFY_WITH_TIMEOUT(ours().isEmpty(), patience);
    QVERIFY(Images(m_sandbox->engine()).remove(language.image));
}

void TestDockerSandbox::aMissingImageSaysHowToMakeIt()
{
    Language language = this->language(u"cpp"_s);
    language.image = u"codewar/nothing"_s;
    const auto session = m_sandbox->open(language);
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::NotFound);
    QVERIFY2(session.error().message.contains(u"codewar-runner images build cpp"_s),
             qPrintable(session.error().message));
}

void TestDockerSandbox::anImageWithoutItsToolSaysSo()
{
    Language language = this->language(u"cpp"_s);
    language.image = u"codewar/python"_s;
    const auto session = m_sandbox->open(language);
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(u"no working g++"_s), qPrintable(session.error().message));
}

void TestDockerSandbox::anImageThatIsNoneOfOursSaysSo()
{
    Language language = this->language(u"python"_s);
    language.image = ownName(u"foreign"_s);
    const QByteArray archive = tarArchive(tarEntry("nothing", "nothing", 0644));
    QVERIFY(Images(m_sandbox->engine()).import(language.image, pieces(archive)));
    const auto session = m_sandbox->open(language);
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(u"codewar-runner images build python"_s),
             qPrintable(session.error().message));
    QVERIFY(Images(m_sandbox->engine()).remove(language.image));
}

QTEST_GUILESS_MAIN(TestDockerSandbox)
#include "tst_dockersandbox.moc"
