// SPDX-License-Identifier: GPL-3.0-or-later
// codewar-runner of a build without the embedded sandbox.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto nothingEmbedded =
    "There is no embedded sandbox on this system; start Docker or connect to a server.";
constexpr int patience = 120'000;

struct Ended
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Ended run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestPortableRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doctorSaysThatThereIsNoSandbox();
    void bubblewrapCannotBeChosen();
    void withoutDockerNothingRuns_data();
    void withoutDockerNothingRuns();
};

void TestPortableRunner::doctorSaysThatThereIsNoSandbox()
{
    const Ended doctor = run({u"doctor"_s});
    QCOMPARE(doctor.status, 69);
    QVERIFY2(doctor.output.contains(nothingEmbedded), doctor.output.constData());
    QVERIFY2(!doctor.output.contains("in bubblewrap"), doctor.output.constData());
}

void TestPortableRunner::bubblewrapCannotBeChosen()
{
    const Ended asked =
        run({u"run"_s, u"--sandbox"_s, u"bubblewrap"_s, u"-l"_s, u"python"_s, u"-"_s}, "print(1)");
    QCOMPARE(asked.status, 69);
    QVERIFY2(asked.errors.contains(nothingEmbedded), asked.errors.constData());
}

void TestPortableRunner::withoutDockerNothingRuns_data()
{
    QTest::addColumn<QString>("sandbox");
    QTest::newRow("chosen") << u"docker"_s;
    QTest::newRow("found") << u"auto"_s;
}

void TestPortableRunner::withoutDockerNothingRuns()
{
    QFETCH(QString, sandbox);
    const Ended asked = run({u"run"_s, u"--sandbox"_s, sandbox, u"-l"_s, u"python"_s, u"-"_s}, "print(1)");
    QCOMPARE(asked.status, 69);
    QVERIFY(asked.output.isEmpty());
    QVERIFY2(asked.errors.contains("No Docker engine is running"), asked.errors.constData());
    QVERIFY2(asked.errors.contains(nothingEmbedded), asked.errors.constData());
}

QTEST_GUILESS_MAIN(TestPortableRunner)
#include "tst_portablerunner.moc"
