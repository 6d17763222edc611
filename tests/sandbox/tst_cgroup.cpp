// SPDX-License-Identifier: GPL-3.0-or-later
// Control groups: version 2 on a copy of its files, whichever this machine has for real.
#include "runner/sandbox/cgroup/cgroup.h"
#include "runner/sandbox/cgroup/cgrouptree.h"
#include "runner/sandbox/process/processidentity.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto unifiedMount =
    "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate,memory_recursiveprot\n";

} // namespace

class TestCgroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsOwnGroup_data();
    void findsItsOwnGroup();
    void version2NeedsMemoryAndPids();
    void theChildItMovedIntoIsNotItsOwnGroup();
    void groupsAroundMustHandOutMemoryAndPids();
    void whatCannotBeEnabledLeavesNoChild();
    void switchedOffMeansNone();
    void theRealOneOfThisMachine();
    void manyOfOneProcessLeaveItWhereItIs();
    void identitiesAreOfLivingProcessesOnly();
    void aGroupInUseIsLocked();
};

void TestCgroup::findsItsOwnGroup_data()
{
    QTest::addColumn<QByteArray>("mounts");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("version1");
    QTest::addColumn<QString>("version2");
    const QByteArray memoryMount = "35 30 0:31 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n";
    QTest::newRow("version 2") << QByteArray(unifiedMount) << QByteArray("0::/user.slice/app.scope\n")
                               << QString() << u"/sys/fs/cgroup/user.slice/app.scope"_s;
    QTest::newRow("version 1") << memoryMount << QByteArray("4:memory:/jobs\n")
                               << u"/sys/fs/cgroup/memory/jobs"_s << QString();
    QTest::newRow("both, version 2 without controllers")
        << memoryMount + "31 30 0:27 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n"
        << QByteArray("4:memory:/jobs\n0::/jobs\n") << u"/sys/fs/cgroup/memory/jobs"_s << QString();
    QTest::newRow("a container's part of version 1")
        << QByteArray("35 30 0:31 /docker/abc /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n")
        << QByteArray("4:memory:/docker/abc/inner\n") << u"/sys/fs/cgroup/memory/inner"_s << QString();
    QTest::newRow("names with colons")
        << QByteArray(unifiedMount) << QByteArray("0::/a:b\n") << QString() << u"/sys/fs/cgroup/a:b"_s;
    QTest::newRow("none") << QByteArray() << QByteArray() << QString() << QString();
}

void TestCgroup::findsItsOwnGroup()
{
    QFETCH(QByteArray, mounts);
    QFETCH(QByteArray, own);
    QFETCH(QString, version1);
    QFETCH(QString, version2);
    const QTemporaryDir root;
    write(root.path() + "/proc/self/mountinfo"_L1, mounts);
    write(root.path() + "/proc/self/cgroup"_L1, own);
    if (!version1.isEmpty())
        write(root.path() + version1 + "/memory.limit_in_bytes"_L1, "0");
    if (!version2.isEmpty())
        write(root.path() + version2 + "/cgroup.controllers"_L1, "cpuset cpu io memory pids\n");
    QCOMPARE(ownGroupOfVersion1(root.path(), u"memory"_s),
             version1.isEmpty() ? QString() : root.path() + version1);
    QCOMPARE(ownGroupOfVersion2(root.path()), version2.isEmpty() ? QString() : root.path() + version2);
}

void TestCgroup::version2NeedsMemoryAndPids()
{
    const QTemporaryDir root;
    write(root.path() + "/proc/self/mountinfo"_L1, unifiedMount);
    write(root.path() + "/proc/self/cgroup"_L1, "0::/mine\n");
    write(root.path() + "/sys/fs/cgroup/mine/cgroup.controllers"_L1, "cpu pids\n");
    QCOMPARE(ownGroupOfVersion2(root.path()), QString());

    write(root.path() + "/sys/fs/cgroup/mine/cgroup.controllers"_L1, "cpu pids memory\n");
    write(root.path() + "/sys/fs/cgroup/mine/cgroup.subtree_control"_L1, "");
    QVERIFY(enableVersion2Controllers(ownGroupOfVersion2(root.path())));
    // A real file would gather them; this one shows the last.
    QCOMPARE(read(root.path() + "/sys/fs/cgroup/mine/cgroup.subtree_control"_L1).left(4), QByteArray("+cpu"));
}

void TestCgroup::theChildItMovedIntoIsNotItsOwnGroup()
{
    const QTemporaryDir root;
    write(root.path() + "/proc/self/mountinfo"_L1, unifiedMount);
    write(root.path() + "/proc/self/cgroup"_L1, "0::/mine/codewar-owner/codewar-owner\n");
    write(root.path() + "/sys/fs/cgroup/mine/cgroup.controllers"_L1, "memory pids\n");
    QDir(root.path()).mkpath(u"sys/fs/cgroup/mine/codewar-owner/codewar-owner"_s);
    QCOMPARE(ownGroupOfVersion2(root.path()), root.path() + "/sys/fs/cgroup/mine"_L1);
}

void TestCgroup::groupsAroundMustHandOutMemoryAndPids()
{
    const QTemporaryDir root;
    const QString top = root.path() + "/sys/fs/cgroup"_L1;
    write(root.path() + "/proc/self/mountinfo"_L1, unifiedMount);
    write(root.path() + "/proc/self/cgroup"_L1, "0::/a/b/c\n");
    QDir(top).mkpath(u"a/b/c"_s);
    write(root.path() + "/cgroup.subtree_control"_L1, "memory pids\n"); // above the mount
    write(top + "/cgroup.subtree_control"_L1, "cpu memory pids\n");
    write(top + "/a/cgroup.subtree_control"_L1, "pids\n");
    write(top + "/a/b/cgroup.subtree_control"_L1, "memory pids\n");
    QCOMPARE(groupsAroundVersion2(root.path(), top + "/a/b/c"_L1), QStringList({top + "/a/b"_L1, top}));
    QCOMPARE(groupsAroundVersion2(root.path(), top), QStringList());
}

void TestCgroup::whatCannotBeEnabledLeavesNoChild()
{
    const QTemporaryDir group;
    QVERIFY(!enableVersion2Controllers(group.path()));
    QVERIFY(QDir(group.path()).isEmpty());
}

void TestCgroup::switchedOffMeansNone()
{
    const CgroupFactory factory(false);
    QVERIFY(!factory.works());
    QVERIFY(!factory.message().isEmpty());
}

void TestCgroup::theRealOneOfThisMachine()
{
    CgroupFactory factory;
    QVERIFY(!factory.message().isEmpty());
    // As root a group can be had wherever the kernel has the controllers mounted; else saying why is the
    // duty.
    if (!factory.works()) {
        QVERIFY2(::geteuid() != 0 || factory.message().contains(u"delegated"_s),
                 qPrintable(factory.message()));
        return;
    }
    QString folder;
    {
        const Result<std::unique_ptr<Cgroup>> group = factory.create(7);
        QVERIFY2(group, group ? "" : qPrintable(group.error().message));
        const CgroupFiles &files = (*group)->files();
        QCOMPARE(files.version, factory.version());
        QVERIFY(files.memoryLimit >= 0 && files.memoryEvents >= 0 && files.cpuUsage >= 0);
        QVERIFY(!(*group)->processFiles().isEmpty());
        folder = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(files.memoryLimit)).section(u'/', 0, -2);
        QVERIFY(QDir(folder).exists());
        const int processFile = (*group)->processFiles().last();
        const QString pids =
            QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(processFile)).section(u'/', 0, -2) +
            "/pids.max"_L1;
        QCOMPARE(read(pids).trimmed(), QByteArray("7"));
    }
    QVERIFY(!QDir(folder).exists());
}

void TestCgroup::manyOfOneProcessLeaveItWhereItIs()
{
    const CgroupFactory first;
    const QByteArray place = read(u"/proc/self/cgroup"_s);
    for (int i = 0; i < 3; ++i) {
        const CgroupFactory next;
        QCOMPARE(next.version(), first.version());
        QCOMPARE(next.boundsCpu(), first.boundsCpu());
        QCOMPARE(read(u"/proc/self/cgroup"_s), place);
    }
}

void TestCgroup::identitiesAreOfLivingProcessesOnly()
{
    QVERIFY(processIdentity(::getpid()).startsWith(QString::number(::getpid()) + u'-'));
    QCOMPARE(processIdentity(::getpid()), processIdentity(::getpid()));
    QVERIFY(processIdentity(0).isEmpty());
    QVERIFY(processIdentity(0x3fffffff).isEmpty());
}

void TestCgroup::aGroupInUseIsLocked()
{
    const QTemporaryDir group;
    const int mine = lockGroup(group.path());
    QVERIFY(mine >= 0);
    QCOMPARE(lockGroup(group.path()), -1);
    ::close(mine);
    const int again = lockGroup(group.path());
    QVERIFY(again >= 0);
    ::close(again);
    QCOMPARE(lockGroup(group.path() + "/none"_L1), -1);
}

QTEST_APPLESS_MAIN(TestCgroup)
#include "tst_cgroup.moc"
