// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every program of tests/corpus through `codewar-runner run`, as this user and, where this user is root
// and the sandbox bubblewrap, as an ordinary one too. After each, the host must be as it was.
// CODEWAR_TEST_SANDBOX names the kind of sandbox.
#include "corpushost.h"
#include "corpusprogram.h"
#include "corpusrunner.h"
#include "hosttraces.h"
#include "tests/support/testedsandbox.h"

#include <QFuture>
#include <QStorageInfo>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace codewar;

namespace {

constexpr int ordinaryUserId = 12345; // nobody's, so it owns and may reach nothing of the host
constexpr qint64 diskTolerance = 64LL << 20;

QSet<QString> programsDifferingWithoutCgroup()
{
    QFile list(QStringLiteral(CODEWAR_WITHOUT_CGROUP));
    QSet<QString> ids;
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : list.readAll().split('\n'))
            ids << QString::fromUtf8(line.left(line.indexOf('#'))).trimmed();
    }
    return ids;
}

} // namespace

/// One program as one user.
struct Row
{
    CorpusRunner *runner = nullptr;
    CorpusProgram program;
    QFuture<QStringList> complaints; ///< where it was started already
};

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void program_data();
    void program();
    void cleanupTestCase();

private:
    void prepareRunners();
    void startAhead(int row);
    QStringList runAll(CorpusRunner &runner, const CorpusProgram &program);
    QStringList runOnce(CorpusRunner &runner, const CorpusProgram &program);
    QStringList runWatchingDisk(CorpusRunner &runner, const CorpusProgram &program);
    QStringList containersLeft();

    const bool m_inDocker = test::testedSandbox() == Target::Sandbox::Docker;
    QTemporaryDir m_expanded;
    Canaries m_canaries;
    MountWatch m_mounts;
    ContainerWatch m_containers;
    ProcessNursery m_nursery;
    std::vector<std::unique_ptr<CorpusRunner>> m_runners;
    QHash<QString, CorpusProgram> m_programs;
    std::vector<Row> m_rows;
    QSet<QString> m_differing;
    QThreadPool m_pool;
};

void TestCorpus::initTestCase()
{
    QString error;
    QFile::setPermissions(m_expanded.path(), QFile::Permissions(0x7755));
    const QList<CorpusProgram> programs =
        loadCorpus(QStringLiteral(CODEWAR_CORPUS), m_expanded.path(), &error);
    QVERIFY2(!programs.isEmpty(), qPrintable(error));
    error = m_canaries.layOut();
    QVERIFY2(error.isEmpty(), qPrintable(error));
    m_differing = programsDifferingWithoutCgroup();
    m_pool.setMaxThreadCount(2);
    prepareRunners();
    for (const CorpusProgram &program : programs)
        m_programs.insert(program.id, program);
    // What must run alone comes last, when nothing is left that runs beside it.
    for (bool alone : {false, true}) {
        for (const auto &runner : m_runners) {
            for (const CorpusProgram &program : programs) {
                if (program.alone == alone)
                    m_rows.push_back({runner.get(), program, {}});
            }
        }
    }
}

void TestCorpus::prepareRunners()
{
    const bool root = ::geteuid() == 0;
    m_runners.push_back(std::make_unique<CorpusRunner>(root ? u"root"_s : u"user"_s, -1, m_nursery));
    if (root && !m_inDocker)
        m_runners.push_back(std::make_unique<CorpusRunner>(u"user"_s, ordinaryUserId, m_nursery));
    for (const auto &runner : m_runners) {
        const QString error = runner->prepare(QStringLiteral(CODEWAR_BINARIES));
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
}

void TestCorpus::program_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString name = u"%1: %2"_s.arg(m_rows[i].runner->name(), m_rows[i].program.id);
        QTest::newRow(qPrintable(name)) << int(i);
    }
}

void TestCorpus::program()
{
    QFETCH(int, row);
    startAhead(row);
    Row &current = m_rows[static_cast<std::size_t>(row)];
    const QStringList complaints =
        current.program.alone ? runAll(*current.runner, current.program) : current.complaints.result();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"; "_s)));
}

void TestCorpus::cleanupTestCase()
{
    m_pool.waitForDone();
    const QStringList containers = containersLeft();
    QVERIFY2(containers.isEmpty(), qPrintable(containers.join(u"; "_s)));
}

/// Starts this row and the few after it, so that two programs run at a time.
void TestCorpus::startAhead(int row)
{
    const auto end = std::min(m_rows.size(), static_cast<std::size_t>(row) + 4);
    for (auto i = static_cast<std::size_t>(row); i < end; ++i) {
        Row &next = m_rows[i];
        if (!next.program.alone && !next.complaints.isValid())
            next.complaints =
                QtConcurrent::run(&m_pool, [this, &next] { return runAll(*next.runner, next.program); });
    }
    if (m_rows[static_cast<std::size_t>(row)].program.alone)
        m_pool.waitForDone();
}

QStringList TestCorpus::runAll(CorpusRunner &runner, const CorpusProgram &program)
{
    QStringList complaints;
    for (int i = 0; i < program.repeat; ++i) {
        complaints << (program.keepsDisk ? runWatchingDisk(runner, program) : runOnce(runner, program));
        if (!program.nextRun.isEmpty()) {
            for (const QString &complaint : runOnce(runner, m_programs[program.nextRun]))
                complaints << u"next run: "_s + complaint;
        }
    }
    return complaints;
}

QStringList TestCorpus::runOnce(CorpusRunner &runner, const CorpusProgram &program)
{
    QStringList left;
    const CorpusOutcome outcome = runner.run(program, &left);
    const bool strict = m_inDocker || !(runner.isOrdinaryUser() && m_differing.contains(program.id));
    QStringList complaints = judge(program, outcome, strict);
    for (const QString &name : left)
        complaints << u"left the file "_s + name;
    for (const QString &trace : m_nursery.leftOver())
        complaints << u"left behind (by this or the program beside it): "_s + trace;
    for (const QString &place : m_mounts.appeared())
        complaints << u"left a mount at "_s + place;
    for (const QString &container : containersLeft())
        complaints << u"left behind (by this or an earlier program): "_s + container;
    return complaints + m_canaries.touched();
}

QStringList TestCorpus::containersLeft()
{
    return m_inDocker ? m_containers.leftBy(m_nursery.finished()) : QStringList();
}

/// A second try where the disk has shrunk, as other work on the machine may have filled it.
QStringList TestCorpus::runWatchingDisk(CorpusRunner &runner, const CorpusProgram &program)
{
    QStringList complaints;
    for (int i = 0; i < 2; ++i) {
        const qint64 before = QStorageInfo(m_expanded.path()).bytesAvailable();
        complaints = runOnce(runner, program);
        const qint64 lost = before - QStorageInfo(m_expanded.path()).bytesAvailable();
        if (lost <= diskTolerance)
            return complaints;
        complaints << u"%1 MiB of the host's disk are gone"_s.arg(lost >> 20);
    }
    return complaints;
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
