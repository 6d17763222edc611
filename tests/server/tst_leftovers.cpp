// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of `codewar-runner serve` in the middle of things: after the next start nothing of it is left.
#include "runner/sandbox/cgroup/cgroup.h"
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/support/privatefolders.h"

#include <QDirIterator>
#include <QSet>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray body(const QString &language, const QString &code)
{
    return QJsonDocument(QJsonObject{{u"language"_s, language},
                                     {u"code"_s, code},
                                     {u"limits"_s, QJsonObject{{u"runTimeMs"_s, 600'000}}}})
        .toJson(QJsonDocument::Compact);
}

/// The control groups that a process made for its sandboxes.
QStringList groupsOf(qint64 owner)
{
    QStringList groups;
    QDirIterator folders(u"/sys/fs/cgroup"_s, {u"codewar"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        const QDir base(folders.next());
        for (const QString &name : base.entryList({u"%1-*"_s.arg(owner)}, QDir::Dirs))
            groups += base.filePath(name);
    }
    return groups;
}

QSet<QString> filesBelow(const QString &folder)
{
    QSet<QString> files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    return files;
}

qsizetype processesNamed(const QString &mark)
{
    QProcess pgrep;
    pgrep.start(u"pgrep"_s, {u"-f"_s, u"^"_s + mark});
    pgrep.waitForFinished(answerTimeoutMs);
    return pgrep.readAllStandardOutput().count('\n');
}

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeftOfAProgram();
    void nothingIsLeftOfAStart();

private:
    static QStringList options() { return {u"--rate-limit"_s, u"0"_s, u"--max-run-time"_s, u"600000"_s}; }
    static bool isReady(const ServeProcess &server)
    {
        return ask(server.port(), "GET", "/health").status == 200;
    }
    static int statusOf(const ServeProcess &server, const QString &language, const QString &code)
    {
        return ask(server.port(), "POST", "/run", body(language, code)).status;
    }
    /// Folders in which headers are being compiled, or were.
    static QStringList headerBuilds(const QString &folder)
    {
        return QDir(folder + u"/headers"_s).entryList({u"*-??????"_s}, QDir::Dirs);
    }
    static bool hasHeaders(const QString &folder)
    {
        const QStringList files = filesBelow(folder).values();
        return !files.filter(u"/manifest"_s).isEmpty() && headerBuilds(folder).isEmpty();
    }

    PrivateFolders m_folders;
    bool m_hasGroups = false;
};

void TestLeftovers::initTestCase()
{
    m_hasGroups = CgroupFactory().works();
}

void TestLeftovers::nothingIsLeftOfAProgram()
{
    // What a server keeps that ends well.
    QSet<QString> usual;
    {
        ServeProcess server(options());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(server), answerTimeoutMs);
        QCOMPARE(statusOf(server, u"python"_s, u"print('x' * 3_000_000)"_s), 200);
        QTRY_VERIFY_WITH_TIMEOUT(hasHeaders(m_folders.path()), answerTimeoutMs);
        QCOMPARE(server.stop(), 0);
        usual = filesBelow(m_folders.path());
    }
    ServeProcess server(options());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(server), answerTimeoutMs);
    const QString mark = u"codewar-left-%1"_s.arg(QCoreApplication::applicationPid());
    const HttpAnswer taken = ask(server.port(), "POST", "/v1/runs",
                                 body(u"python"_s, u"import os\n"
                                                   "open('left.txt', 'w').write('x' * 1_000_000)\n"
                                                   "print('x' * 3_000_000, flush=True)\n"
                                                   "for i in range(3):\n"
                                                   "    if os.fork() == 0: os.setsid()\n"
                                                   "os.execvp('sleep', ['%1', '600'])\n"_s.arg(mark)));
    QVERIFY2(taken.status == 202, taken.body.constData());
    QTRY_COMPARE_WITH_TIMEOUT(processesNamed(mark), 8, answerTimeoutMs);
    const qint64 killed = server.pid();
    QCOMPARE(!groupsOf(killed).isEmpty(), m_hasGroups);
    server.restart();
    QVERIFY(server.pid() != killed);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(server), answerTimeoutMs);
    QCOMPARE(statusOf(server, u"python"_s, u"print(1)"_s), 200);
    QTRY_COMPARE_WITH_TIMEOUT(processesNamed(mark), 0, answerTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(groupsOf(killed), QStringList(), answerTimeoutMs);
    QCOMPARE(server.stop(), 0);
    const QStringList left = (filesBelow(m_folders.path()) - usual).values();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

/// At its first start it compiles headers, which takes a while.
void TestLeftovers::nothingIsLeftOfAStart()
{
    const QString folder = m_folders.path() + u"/first"_s;
    const QStringList first = options() + QStringList{u"--tmp-dir"_s, folder};
    ServeProcess server(first);
    QTRY_VERIFY_WITH_TIMEOUT(!headerBuilds(folder).isEmpty(), answerTimeoutMs);
    server.kill();
    QVERIFY(!headerBuilds(folder).isEmpty());
    server.restart();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(server), answerTimeoutMs);
    QTRY_VERIFY_WITH_TIMEOUT(hasHeaders(folder), 5 * answerTimeoutMs);
    QCOMPARE(statusOf(server, u"cpp"_s, u"#include <iostream>\nint main() { std::cout << 1; }"_s), 200);
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
