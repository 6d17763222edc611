// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner images` as a person uses it, with the images that the tests' own engine has.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 300'000;

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errorOutput;
};

Outcome outcomeOf(QProcess &process)
{
    if (!process.waitForFinished(timeoutMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome images(const QStringList &arguments, const QString &engine = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!engine.isEmpty())
        environment.insert(u"DOCKER_HOST"_s, engine);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CODEWAR_RUNNER), QStringList{u"images"_s} + arguments);
    return outcomeOf(process);
}

} // namespace

class TestImagesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void missingEngineIsExplained_data();
    void missingEngineIsExplained();
    void listShowsWhatIsBuilt();
    void upToDateImagesAreNotBuiltAgain();
    void languagesCanBeNamedByAlias();
    void saveAndLoadOfOneLanguage();
    void foreignFileIsRefused();
    void fullDiskIsReported();
    void interruptLeavesNothing();
};

void TestImagesCommand::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DOCKER_HOST"),
             "This test needs the engine of tests/engine/with-engine, as scripts/test starts it.");
}

void TestImagesCommand::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList{} << QByteArray("subcommand");
    QTest::newRow("unknown action") << QStringList{u"paint"_s} << QByteArray("subcommand");
    QTest::newRow("unknown language")
        << QStringList{u"build"_s, u"cobol"_s}
        << QByteArray("no image for \"cobol\"; there are images for c, cpp, python");
    QTest::newRow("save nowhere") << QStringList{u"save"_s} << QByteArray("file");
    QTest::newRow("load nothing") << QStringList{u"load"_s} << QByteArray("file");
    QTest::newRow("load a missing file") << QStringList{u"load"_s, u"/nonexistent/class.img"_s}
                                         << QByteArray("no file /nonexistent/class.img");
    QTest::newRow("load a folder") << QStringList{u"load"_s, QDir::tempPath()} << QByteArray("no file");
}

void TestImagesCommand::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome outcome = images(arguments);
    QCOMPARE(outcome.status, 64);
    QVERIFY2((outcome.errorOutput + outcome.output).contains(says), outcome.errorOutput);
}

void TestImagesCommand::missingEngineIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *action : {"build", "list", "remove"})
        QTest::newRow(action) << QStringList{QString::fromLatin1(action)};
    for (const char *action : {"save", "load"})
        QTest::newRow(action) << QStringList{QString::fromLatin1(action), u"class.img"_s};
}

void TestImagesCommand::missingEngineIsExplained()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = images(arguments, u"unix:///nonexistent/docker.sock"_s);
    QCOMPARE(outcome.status, 69);
    QVERIFY2(outcome.errorOutput.contains("No Docker engine is running at unix:///nonexistent/docker.sock"),
             outcome.errorOutput);
    QVERIFY(!QFile::exists(u"class.img"_s));
}

void TestImagesCommand::listShowsWhatIsBuilt()
{
    const Outcome outcome = images({u"list"_s});
    QCOMPARE(outcome.status, 0);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const char *language : {"c", "cpp", "python"}) {
        const auto row = std::find_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.startsWith(QByteArray(language) + ' ');
        });
        QVERIFY2(row != lines.end(), outcome.output);
        QVERIFY2(row->contains("codewar/" + QByteArray(language) + ":latest"), *row);
        QVERIFY2(row->endsWith("up to date"), *row);
    }
}

void TestImagesCommand::upToDateImagesAreNotBuiltAgain()
{
    const Outcome before = images({u"list"_s});
    const Outcome outcome = images({u"build"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count("is up to date"), 3);
    QCOMPARE(images({u"list"_s}).output, before.output);
}

void TestImagesCommand::languagesCanBeNamedByAlias()
{
    const Outcome outcome = images({u"build"_s, u"py"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.startsWith("python: codewar/python is up to date"), outcome.output);
}

void TestImagesCommand::saveAndLoadOfOneLanguage()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"class.img"_s);
    const Outcome before = images({u"list"_s});
    const Outcome saved = images({u"save"_s, file, u"python"_s});
    QVERIFY2(saved.status == 0, saved.errorOutput);
    QVERIFY2(saved.output.contains("holds the images of python"), saved.output);
    const Outcome loaded = images({u"load"_s, file});
    QVERIFY2(loaded.status == 0, loaded.errorOutput);
    QVERIFY2(loaded.output.contains("the images of python are ready"), loaded.output);
    QCOMPARE(images({u"list"_s}).output, before.output);
}

void TestImagesCommand::foreignFileIsRefused()
{
    const Outcome outcome = images({u"load"_s, QStringLiteral(CODEWAR_RUNNER)});
    QCOMPARE(outcome.status, 65);
    QVERIFY2(outcome.errorOutput.contains("was not loaded: it is no file of images"), outcome.errorOutput);
}

void TestImagesCommand::fullDiskIsReported()
{
    const QTemporaryDir folder;
    QProcess process;
    // A disk of four megabytes, in mounts that end with the command.
    process.start(u"unshare"_s,
                  {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
                   u"mount -t tmpfs -o size=4m tmpfs \"$1\" || exit 1\n"
                   "\"$2\" images save \"$1/class.img\" python; status=$?; ls -A \"$1\"; exit $status"_s,
                   u"sh"_s, folder.path(), QStringLiteral(CODEWAR_RUNNER)});
    const Outcome outcome = outcomeOf(process);
    QVERIFY2(outcome.status == 69, outcome.errorOutput);
    QVERIFY2(outcome.errorOutput.contains("No space left on device"), outcome.errorOutput);
    QCOMPARE(outcome.output.trimmed().split('\n').size(), 1); // the step, and no file
}

void TestImagesCommand::interruptLeavesNothing()
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  {u"images"_s, u"save"_s, folder.filePath(u"class.img"_s), u"cpp"_s});
    QVERIFY(process.waitForReadyRead(timeoutMs));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Outcome outcome = outcomeOf(process);
    QCOMPARE(outcome.status, 130);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(TestImagesCommand)
#include "tst_imagescommand.moc"
