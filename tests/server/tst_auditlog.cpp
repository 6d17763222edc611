// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log by itself: what it writes, how it rotates, and disks that fail.
#include "runner/server/audit/auditlog.h"
#include "tests/server/auditrows.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// What files of this process may have at most; beyond it the kernel fails the write.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

std::shared_ptr<ServedRun> makeRun(int number, const QByteArray &code = "print(1)")
{
    RunOrder order;
    order.request.id = u"job-%1"_s.arg(number);
    order.request.language = u"python"_s;
    order.request.files = {{u"main.py"_s, code}};
    order.client = {"address 10.0.0.7", "10.0.0.7"};
    order.requestId = "request-" + std::to_string(number);
    return std::make_shared<ServedRun>(std::move(order));
}

RunResult resultOf(Verdict verdict)
{
    RunResult result;
    result.verdict = verdict;
    result.timing = {1, 2, 3, 4, 5, 6};
    result.peakMemoryBytes = 7;
    return result;
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::signal(SIGXFSZ, SIG_IGN); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void recordsWhoRanWhat();
    void aRunUnderWayIsThereWithoutItsEnd();
    void aNewFileBeginsBySize();
    void aNewFileBeginsByAge();
    void aDiskThatFailsIsSaidOnceAndLosesNothing();
    void whatHasNoRoomIsCounted();
    void aDamagedFileIsMovedAside();
    void twoServersDoNotShareAFile();

private:
    AuditSettings settings() const { return {m_folder->filePath(u"log/audit.sqlite"_s)}; }
    AuditLog::Tell tell()
    {
        return [this](bool works, const QString &sentence) {
            const std::lock_guard lock(m_mutex);
            m_told << (works ? u"good: "_s : u"bad: "_s) + sentence;
        };
    }
    QStringList told()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_told, {});
    }
    static void record(AuditLog &log, int first, int count)
    {
        for (int i = first; i < first + count; ++i) {
            const auto run = makeRun(i);
            log.runOrdered(*run);
            log.runFinished(*run, resultOf(Verdict::Ok));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::mutex m_mutex;
    QStringList m_told;
};

void TestAuditLog::recordsWhoRanWhat()
{
    {
        AuditLog log(settings(), tell());
        const auto run = makeRun(1, "print('näh')");
        log.runOrdered(*run);
        log.runFinished(*run, resultOf(Verdict::TimeLimit));
    }
    const QList<AuditRow> rows = auditRows(settings().file);
    QCOMPARE(rows.size(), 1);
    const AuditRow row = rows.first();
    QCOMPARE(row[u"client"_s].toString(), u"address 10.0.0.7"_s);
    QCOMPARE(row[u"client_name"_s].toString(), u"10.0.0.7"_s);
    QCOMPARE(row[u"request_id"_s].toString(), u"request-1"_s);
    QCOMPARE(row[u"job_id"_s].toString(), u"job-1"_s);
    QCOMPARE(row[u"language"_s].toString(), u"python"_s);
    QCOMPARE(row[u"verdict"_s].toString(), u"time_limit"_s);
    const QByteArray hash = QCryptographicHash::hash("print('näh')", QCryptographicHash::Sha256).toHex();
    QCOMPARE(row[u"code_sha256"_s].toByteArray(), hash);
    QCOMPARE(row[u"run_ms"_s].toDouble(), 4.0);
    QCOMPARE(row[u"total_ms"_s].toDouble(), 6.0);
    QCOMPARE(row[u"peak_memory"_s].toInt(), 7);
    const auto time = [&row](const QString &column) {
        return QDateTime::fromString(row[column].toString(), Qt::ISODateWithMs);
    };
    QVERIFY(time(u"started"_s).isValid() && time(u"started"_s) <= time(u"ended"_s));
    QCOMPARE(QFile::permissions(settings().file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!readFile(settings().file).contains("print("));
    QCOMPARE(told(), QStringList());
}

void TestAuditLog::aRunUnderWayIsThereWithoutItsEnd()
{
    AuditLog log(settings(), tell());
    const auto run = makeRun(1);
    log.runOrdered(*run);
    QTRY_COMPARE_WITH_TIMEOUT(auditRows(settings().file).size(), 1, timeoutMs);
    QVERIFY(auditRows(settings().file).first()[u"verdict"_s].isNull());
    log.runFinished(*run, resultOf(Verdict::Ok));
    QTRY_COMPARE_WITH_TIMEOUT(auditRows(settings().file).first()[u"verdict"_s].toString(), u"ok"_s,
                              timeoutMs);
    QCOMPARE(auditRows(settings().file).size(), 1);
}

void TestAuditLog::aNewFileBeginsBySize()
{
    AuditSettings small = settings();
    small.maxBytes = 64 << 10;
    small.keep = 2;
    {
        AuditLog log(small, tell());
        const auto under = makeRun(0);
        log.runOrdered(*under);
        QTRY_COMPARE_WITH_TIMEOUT(auditRows(small.file).size(), 1, timeoutMs);
        int next = 1;
        const auto older = [&] { return auditFiles(small.file).size(); };
        QVERIFY(QTest::qWaitFor(
            [&] {
                record(log, next, 100);
                next += 100;
                return older() >= 2;
            },
            timeoutMs));
        log.runFinished(*under, resultOf(Verdict::Ok));
    }
    const QStringList older = auditFiles(small.file);
    QCOMPARE(older.size(), 2);
    for (const QString &file : older)
        QVERIFY(QFileInfo(file).size() > 0 && !QFile::exists(file + u"-wal"_s));
    // Its end is in a later file than its beginning, with all the rest.
    QList<AuditRow> rows = auditRows(small.file);
    for (const QString &file : older)
        rows += auditRows(file);
    const auto found = std::find_if(rows.begin(), rows.end(), [](const AuditRow &row) {
        return row[u"job_id"_s].toString() == "job-0"_L1 && !row[u"verdict"_s].isNull();
    });
    QVERIFY(found != rows.end());
    QVERIFY(!(*found)[u"code_sha256"_s].isNull());
    QCOMPARE(told(), QStringList());
}

void TestAuditLog::aNewFileBeginsByAge()
{
    {
        AuditLog log(settings(), tell());
        record(log, 1, 3);
    }
    QCOMPARE(auditRows(settings().file).size(), 3);
    changeAudit(settings().file, u"UPDATE runs SET started = '2020-01-01T00:00:00.000Z'"_s);
    {
        AuditLog log(settings(), tell());
        record(log, 4, 1);
    }
    QCOMPARE(auditFiles(settings().file).size(), 1);
    QCOMPARE(auditRows(auditFiles(settings().file).first()).size(), 4);
}

void TestAuditLog::aDiskThatFailsIsSaidOnceAndLosesNothing()
{
    {
        AuditLog log(settings(), tell());
        record(log, 0, 10);
        QTRY_COMPARE_WITH_TIMEOUT(auditRows(settings().file).size(), 10, timeoutMs);
        {
            const FileLimit full(rlim_t(QFileInfo(settings().file).size()));
            record(log, 10, 2000);
            QTRY_VERIFY_WITH_TIMEOUT(!log.works(), timeoutMs);
            record(log, 2010, 10);
        }
        QTRY_VERIFY_WITH_TIMEOUT(log.works(), timeoutMs);
        QCOMPARE(log.lost(), 0ULL);
    }
    const QStringList said = told();
    QCOMPARE(said.size(), 2);
    QVERIFY2(said[0].startsWith("bad: "_L1) && said[0].contains(settings().file), qPrintable(said[0]));
    QVERIFY(said[1].startsWith("good: "_L1));
    const QList<AuditRow> rows = auditRows(settings().file);
    QCOMPARE(rows.size(), 2020);
    for (const AuditRow &row : rows)
        QCOMPARE(row[u"verdict"_s].toString(), u"ok"_s);
}

void TestAuditLog::whatHasNoRoomIsCounted()
{
    writeFile(m_folder->filePath(u"log"_s), "no folder");
    const int tooMany = 3;
    {
        AuditLog log(settings(), tell());
        QTRY_VERIFY_WITH_TIMEOUT(!log.works(), timeoutMs);
        for (int i = 0; i < int(AuditLog::mostWaiting) + tooMany; ++i)
            log.runOrdered(*makeRun(i));
        QCOMPARE(log.lost(), quint64(tooMany));
        QVERIFY(QFile::remove(m_folder->filePath(u"log"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(log.works(), timeoutMs);
    }
    QCOMPARE(auditRows(settings().file).size(), qsizetype(AuditLog::mostWaiting));
    QCOMPARE(auditRows(settings().file, u"gaps"_s).first()[u"lost"_s].toInt(), tooMany);
    QCOMPARE(told().size(), 2);
}

void TestAuditLog::aDamagedFileIsMovedAside()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"log"_s)));
    writeFile(settings().file, QByteArray(100'000, 'x'));
    {
        AuditLog log(settings(), tell());
        record(log, 1, 1);
    }
    QCOMPARE(auditRows(settings().file).size(), 1);
    QCOMPARE(auditFiles(settings().file, u"broken"_s).size(), 1);
}

void TestAuditLog::twoServersDoNotShareAFile()
{
    AuditLog first(settings(), tell());
    record(first, 1, 1);
    QTRY_COMPARE_WITH_TIMEOUT(auditRows(settings().file).size(), 1, timeoutMs);
    AuditLog second(settings(), tell());
    QTRY_VERIFY_WITH_TIMEOUT(!second.works(), timeoutMs);
    QVERIFY(told().value(0).contains("another server"_L1));
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
