// SPDX-License-Identifier: GPL-3.0-or-later
// What crashed owners leave in the engine in DOCKER_HOST.
#include "runner/sandbox/docker/containerreaper.h"
#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/owner.h"
#include "tests/docker/testimage.h"

#include <QProcess>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'000'000;

/// As ownerOfThisProcess(), for a process that is no more.
QString deadOwner()
{
    QProcess process;
    process.start(u"sleep"_s, {u"60"_s});
    process.waitForStarted();
    const QString pid = QString::number(process.processId());
    process.kill();
    process.waitForFinished();
    return ownerOfThisProcess().section(u'/', 0, 1) + u'/' + pid + u"-1"_s;
}

QString ownerElsewhere()
{
    return u"other-boot/pid:[1]/77-88"_s;
}

} // namespace

class TestContainerReaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownersAreToldApart();
    void onlyWhatIsLeftOverGoes_data();
    void onlyWhatIsLeftOverGoes();
    void removesFromARealEngine();
};

void TestContainerReaper::ownersAreToldApart()
{
    QCOMPARE(stateOfOwner(ownerOfThisProcess()), OwnerState::Alive);
    QCOMPARE(stateOfOwner(deadOwner()), OwnerState::Dead);
    QCOMPARE(stateOfOwner(ownerElsewhere()), OwnerState::Unknown);
    QCOMPARE(stateOfOwner({}), OwnerState::Unknown);
}

void TestContainerReaper::onlyWhatIsLeftOverGoes_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("leftOver");
    const QString own = ownerOfThisProcess();
    QTest::newRow("own, running") << own << u"running"_s << qint64(9999) << false;
    QTest::newRow("own, about to start") << own << u"created"_s << qint64(200) << false;
    QTest::newRow("own, never started") << own << u"created"_s << qint64(9999) << true;
    QTest::newRow("dead, running") << deadOwner() << u"running"_s << qint64(0) << true;
    QTest::newRow("dead, not started") << deadOwner() << u"created"_s << qint64(0) << true;
    QTest::newRow("elsewhere, running") << ownerElsewhere() << u"running"_s << qint64(9999) << false;
    QTest::newRow("elsewhere, about to start") << ownerElsewhere() << u"created"_s << qint64(5) << false;
    QTest::newRow("elsewhere, never started") << ownerElsewhere() << u"created"_s << qint64(9999) << true;
    QTest::newRow("elsewhere, ended long ago") << ownerElsewhere() << u"exited"_s << qint64(9999) << true;
}

void TestContainerReaper::onlyWhatIsLeftOverGoes()
{
    QFETCH(QString, owner);
    QFETCH(QString, state);
    QFETCH(qint64, age);
    ContainerSummary container;
    container.state = state;
    container.createdSeconds = now - age;
    container.labels.insert(QString::fromLatin1(ownerLabel), owner);
    QTEST(isLeftOver(container, now), "leftOver");
}

void TestContainerReaper::removesFromARealEngine()
{
    QVERIFY2(qEnvironmentVariableIsSet("DOCKER_HOST"), "DOCKER_HOST names no engine: run this by make test.");
    const Result<Endpoint> endpoint = findEndpoint();
    QVERIFY(endpoint);
    Engine engine(*endpoint);
    Containers containers(engine);
    QStringList ids;
    for (const QString &owner : {deadOwner(), ownerOfThisProcess(), deadOwner(), ownerElsewhere()}) {
        const ContainerPlan plan{u"codewar/python"_s, u"python"_s, owner, 64 << 20, 10, 20'000, 1};
        const Result<QString> id = containers.create(ownName(QString::number(ids.size())),
                                                     containerSpecification(plan, "unconfined"));
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        ids += *id;
    }
    const QStringList leftOvers = findLeftOvers(engine);
    QVERIFY(leftOvers.contains(ids[0]) && leftOvers.contains(ids[2]));
    engine.giveUp(); // removing goes on
    QCOMPARE(removeLeftOvers(engine, leftOvers), leftOvers.size());
    Engine another(*endpoint);
    Containers remaining(another);
    const Result<QList<ContainerSummary>> left = remaining.list(QString::fromLatin1(ownerLabel));
    QVERIFY(left);
    QStringList leftIds;
    for (const ContainerSummary &container : *left)
        leftIds += container.id;
    QVERIFY(!leftIds.contains(ids[0]) && !leftIds.contains(ids[2]));
    QVERIFY(leftIds.contains(ids[1]) && leftIds.contains(ids[3]));
    for (const QString &id : std::as_const(ids))
        QVERIFY(remaining.remove(id));
}

QTEST_GUILESS_MAIN(TestContainerReaper)
#include "tst_containerreaper.moc"
