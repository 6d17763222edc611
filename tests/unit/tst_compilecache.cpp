// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/cacheentry.h"
#include "runner/sandbox/compilecache.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1LL << 20;

QByteArray keyOf(int number)
{
    return CompileCache::key(u"g++ 12.2.0"_s, {u"g++"_s}, {{u"main.cpp"_s, QByteArray::number(number)}});
}

CompiledProgram programOf(int number, qsizetype size = 1000)
{
    return {QByteArray(size, char('a' + number % 26)) + QByteArray::number(number),
            "warning " + QByteArray::number(number)};
}

bool same(const std::optional<CompiledProgram> &found, const CompiledProgram &stored)
{
    return found && found->executable == stored.executable && found->compilerOutput == stored.compilerOutput;
}

/// What a second process does to the cache: the same as this one.
int hammer(const QString &folder, qint64 maxBytes)
{
    CompileCache cache(folder, maxBytes);
    for (int round = 0; round < 300; ++round) {
        const int number = round % 20;
        cache.store(keyOf(number), programOf(number));
        const auto found = cache.find(keyOf(number));
        if (found && !same(found, programOf(number)))
            return 1;
    }
    return 0;
}

} // namespace

class tst_CompileCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsWhatWasStored_data();
    void findsWhatWasStored();
    void keysDiffer_data();
    void keysDiffer();
    void storingAgainReplaces();
    void brokenEntriesAreDropped_data();
    void brokenEntriesAreDropped();
    void everyFlippedByteIsNoticed();
    void anEntryUnderAnotherKeyIsDropped();
    void foreignEntriesAreDropped_data();
    void foreignEntriesAreDropped();
    void foldersOfOthersAreNotUsed_data();
    void foldersOfOthersAreNotUsed();
    void filesArePrivate();
    void wrongKeysAreNoPaths();
    void aLookMakesNoFolder();
    void theLeastRecentlyUsedGoesFirst();
    void theSizeIsBounded();
    void largeProgramsAreNotStored();
    void aCacheOfNothingStoresNothing();
    void abandonedTemporaryFilesGo();
    void twoProcessesAtOnce();
    void threadsAtOnce();
    void aStoppedProcessDoesNotHangOthers();

private:
    QString folder() const { return m_parent->filePath(u"new/cache"_s); }
    QString fileOf(int number) const { return folder() + u'/' + QString::fromLatin1(keyOf(number)); }
    QByteArray contentOf(int number) const;
    void overwrite(int number, const QByteArray &content) const;
    void setUsedAt(int number, time_t when) const;
    qint64 bytesInFolder() const;

    std::unique_ptr<QTemporaryDir> m_parent;
};

void tst_CompileCache::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    QVERIFY(m_parent->isValid());
}

QByteArray tst_CompileCache::contentOf(int number) const
{
    QFile file(fileOf(number));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CompileCache::overwrite(int number, const QByteArray &content) const
{
    QFile file(fileOf(number));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void tst_CompileCache::setUsedAt(int number, time_t when) const
{
    const struct timespec times[] = {{when, 0}, {when, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(fileOf(number)).constData(), times, 0), 0);
}

qint64 tst_CompileCache::bytesInFolder() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden))
        bytes += file.size();
    return bytes;
}

void tst_CompileCache::findsWhatWasStored_data()
{
    QTest::addColumn<QByteArray>("executable");
    QTest::addColumn<QByteArray>("compilerOutput");

    QTest::newRow("ordinary") << QByteArray("\x7f"
                                            "ELF")
                              << QByteArray("main.cpp:1:1: warning: w\n");
    QTest::newRow("silent compiler") << QByteArray("program") << QByteArray();
    QTest::newRow("empty program") << QByteArray() << QByteArray("text");
    QTest::newRow("both empty") << QByteArray() << QByteArray();
    QTest::newRow("every byte") << QByteArray("\0\xff\n\r\0", 5) << QByteArray("\0\xc3\x28", 3);
    QTest::newRow("as large as allowed") << QByteArray(2 * mebibyte, 'x') << QByteArray("y");
}

void tst_CompileCache::findsWhatWasStored()
{
    QFETCH(QByteArray, executable);
    QFETCH(QByteArray, compilerOutput);

    CompileCache(folder(), 16 * mebibyte).store(keyOf(1), {executable, compilerOutput});
    CompileCache another(folder(), 16 * mebibyte);
    QVERIFY(same(another.find(keyOf(1)), {executable, compilerOutput}));
    QVERIFY(!another.find(keyOf(2)));
}

void tst_CompileCache::keysDiffer_data()
{
    QTest::addColumn<QByteArray>("key");
    const QString tool = u"g++ 12"_s;
    const QStringList command{u"g++"_s, u"-O2"_s};

    QTest::newRow("other tool") << CompileCache::key(u"g++ 13"_s, command, {{u"a"_s, "b"}});
    QTest::newRow("other flag") << CompileCache::key(tool, {u"g++"_s, u"-O3"_s}, {{u"a"_s, "b"}});
    QTest::newRow("fields moved") << CompileCache::key(tool, {u"g++"_s, u"-O2"_s, u"a"_s}, {{u""_s, "b"}});
    QTest::newRow("one word") << CompileCache::key(tool, {u"g++-O2"_s}, {{u"a"_s, "b"}});
    QTest::newRow("other name") << CompileCache::key(tool, command, {{u"c"_s, "b"}});
    QTest::newRow("other text") << CompileCache::key(tool, command, {{u"a"_s, "c"}});
    QTest::newRow("name and text moved") << CompileCache::key(tool, command, {{u"ab"_s, ""}});
    QTest::newRow("one file more") << CompileCache::key(tool, command, {{u"a"_s, "b"}, {u""_s, ""}});
    QTest::newRow("of an owner") << CompileCache::key(tool, command, {{u"a"_s, "b"}}, "ada");
}

void tst_CompileCache::keysDiffer()
{
    QFETCH(QByteArray, key);

    const QByteArray ours = CompileCache::key(u"g++ 12"_s, {u"g++"_s, u"-O2"_s}, {{u"a"_s, "b"}});
    QCOMPARE(ours.size(), 64);
    QCOMPARE(key.size(), 64);
    QVERIFY(key != ours);
    QCOMPARE(ours, CompileCache::key(u"g++ 12"_s, {u"g++"_s, u"-O2"_s}, {{u"a"_s, "b"}}));
}

void tst_CompileCache::storingAgainReplaces()
{
    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    cache.store(keyOf(1), programOf(2));
    QVERIFY(same(cache.find(keyOf(1)), programOf(2)));
}

void tst_CompileCache::brokenEntriesAreDropped_data()
{
    QTest::addColumn<int>("keep"); // bytes of the entry that stay
    QTest::addColumn<QByteArray>("append");

    QTest::newRow("empty") << 0 << QByteArray();
    QTest::newRow("within the magic") << 4 << QByteArray();
    QTest::newRow("within the lengths") << 12 << QByteArray();
    QTest::newRow("within the checksum") << 40 << QByteArray();
    QTest::newRow("header alone") << 56 << QByteArray();
    QTest::newRow("last byte gone") << -1 << QByteArray();
    QTest::newRow("one byte more") << -2 << QByteArray("xyz");
    QTest::newRow("text instead") << 0 << QByteArray("#!/bin/sh\necho no\n");
    QTest::newRow("lengths that overflow") << 8 << QByteArray(100, '\xff');
    QTest::newRow("over the largest size") << 56 << QByteArray(mebibyte, 'x');
}

void tst_CompileCache::brokenEntriesAreDropped()
{
    QFETCH(int, keep);
    QFETCH(QByteArray, append);

    CompileCache cache(folder(), 2 * mebibyte);
    cache.store(keyOf(1), programOf(1));
    const QByteArray whole = contentOf(1);
    overwrite(1, whole.first(keep < 0 ? whole.size() + keep : keep) + append);

    QVERIFY(!cache.find(keyOf(1)));
    QVERIFY(!QFile::exists(fileOf(1)));
    cache.store(keyOf(1), programOf(1));
    QVERIFY(same(cache.find(keyOf(1)), programOf(1)));
}

void tst_CompileCache::everyFlippedByteIsNoticed()
{
    const QByteArray whole = encodeCacheEntry(keyOf(1), {"program", "text"});
    QVERIFY(decodeCacheEntry(keyOf(1), whole));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray broken = whole;
        broken[i] = char(broken[i] ^ 0x10);
        QVERIFY2(!decodeCacheEntry(keyOf(1), broken), qPrintable(QString::number(i)));
    }
}

void tst_CompileCache::anEntryUnderAnotherKeyIsDropped()
{
    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    QVERIFY(QFile::rename(fileOf(1), fileOf(2)));
    QVERIFY(!cache.find(keyOf(2)));
    QVERIFY(!QFile::exists(fileOf(2)));
}

void tst_CompileCache::foreignEntriesAreDropped_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"link", "dangling link", "world-writable", "group-writable", "pipe"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
    // Only root can give a file away.
    if (::geteuid() == 0)
        QTest::newRow("another owner") << u"another owner"_s;
}

void tst_CompileCache::foreignEntriesAreDropped()
{
    QFETCH(QString, kind);

    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    const QByteArray path = QFile::encodeName(fileOf(1));
    const QByteArray elsewhere = QFile::encodeName(m_parent->filePath(u"elsewhere"_s));
    if (kind == u"link" || kind == u"dangling link") {
        QCOMPARE(::rename(path.constData(), elsewhere.constData()), 0);
        QCOMPARE(::symlink(kind == u"link" ? elsewhere.constData() : "/nowhere", path.constData()), 0);
    } else if (kind == u"world-writable") {
        QCOMPARE(::chmod(path.constData(), 0602), 0);
    } else if (kind == u"group-writable") {
        QCOMPARE(::chmod(path.constData(), 0620), 0);
    } else if (kind == u"pipe") {
        QCOMPARE(::unlink(path.constData()), 0);
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    } else {
        QCOMPARE(::chown(path.constData(), 12345, 12345), 0);
    }

    QVERIFY(!cache.find(keyOf(1)));
    struct stat status;
    QVERIFY(::lstat(path.constData(), &status) != 0);
    if (kind.endsWith(u"link"))
        QVERIFY(QFile::exists(QFile::decodeName(elsewhere)));
}

void tst_CompileCache::foldersOfOthersAreNotUsed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"link", "world-writable", "file"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
    if (::geteuid() == 0)
        QTest::newRow("another owner") << u"another owner"_s;
}

void tst_CompileCache::foldersOfOthersAreNotUsed()
{
    QFETCH(QString, kind);

    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    const QByteArray path = QFile::encodeName(folder());
    const QByteArray elsewhere = QFile::encodeName(m_parent->filePath(u"elsewhere"_s));
    if (kind == u"link") {
        QCOMPARE(::rename(path.constData(), elsewhere.constData()), 0);
        QCOMPARE(::symlink(elsewhere.constData(), path.constData()), 0);
    } else if (kind == u"world-writable") {
        QCOMPARE(::chmod(path.constData(), 0777), 0);
    } else if (kind == u"file") {
        QCOMPARE(::rename(path.constData(), elsewhere.constData()), 0);
        QFile file(folder());
        QVERIFY(file.open(QFile::WriteOnly));
    } else {
        QCOMPARE(::chown(path.constData(), 12345, 12345), 0);
    }

    QVERIFY(!cache.find(keyOf(1)));
    cache.store(keyOf(2), programOf(2));
    QVERIFY(!cache.find(keyOf(2)));
}

void tst_CompileCache::filesArePrivate()
{
    const mode_t before = ::umask(0);
    CompileCache(folder(), mebibyte).store(keyOf(1), programOf(1));
    ::umask(before);

    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(folder()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));
    QCOMPARE(::stat(QFile::encodeName(fileOf(1)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void tst_CompileCache::wrongKeysAreNoPaths()
{
    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    for (const QByteArray &key :
         {QByteArray(), QByteArray("../escape"), QByteArray(".lock"), QByteArray(64, 'G'), keyOf(1).toUpper(),
          keyOf(1) + "0", keyOf(1).first(63) + '/'}) {
        cache.store(key, programOf(2));
        QVERIFY(!cache.find(key));
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{QString::fromLatin1(keyOf(1))});
    QCOMPARE(QDir(m_parent->path()).entryList(QDir::Files).size(), 0);
}

void tst_CompileCache::aLookMakesNoFolder()
{
    QVERIFY(!CompileCache(folder(), mebibyte).find(keyOf(1)));
    QVERIFY(!QFile::exists(folder()));
}

void tst_CompileCache::theLeastRecentlyUsedGoesFirst()
{
    CompileCache cache(folder(), 4 * 1100);
    for (int number = 1; number <= 4; ++number) {
        cache.store(keyOf(number), programOf(number));
        setUsedAt(number, 1'000'000 + number);
    }
    QVERIFY(cache.find(keyOf(1))); // so that number 2 is now the oldest
    cache.store(keyOf(5), programOf(5));

    QVERIFY(!QFile::exists(fileOf(2)));
    for (const int number : {1, 3, 4, 5})
        QVERIFY2(same(cache.find(keyOf(number)), programOf(number)), qPrintable(QString::number(number)));
}

void tst_CompileCache::theSizeIsBounded()
{
    CompileCache cache(folder(), 10'000);
    for (int number = 0; number < 100; ++number) {
        cache.store(keyOf(number), programOf(number));
        QVERIFY(bytesInFolder() <= 10'000);
    }
    QVERIFY(same(cache.find(keyOf(99)), programOf(99)));
    QVERIFY(bytesInFolder() > 8'000);
}

void tst_CompileCache::largeProgramsAreNotStored()
{
    CompileCache cache(folder(), 4000);
    cache.store(keyOf(1), programOf(1, 100));
    cache.store(keyOf(2), programOf(2, 1000));
    QVERIFY(!cache.find(keyOf(2)));
    QVERIFY(cache.find(keyOf(1)));
}

void tst_CompileCache::aCacheOfNothingStoresNothing()
{
    for (const qint64 maxBytes : {qint64(0), qint64(-1)}) {
        CompileCache cache(folder(), maxBytes);
        cache.store(keyOf(1), {});
        QVERIFY(!cache.find(keyOf(1)));
        QVERIFY(!QFile::exists(folder()));
    }
}

void tst_CompileCache::abandonedTemporaryFilesGo()
{
    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    const auto make = [this](const QString &name, const QDateTime &when) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.setFileTime(when, QFile::FileModificationTime));
    };
    const QDateTime now = QDateTime::currentDateTime();
    make(u".new-old"_s, now.addSecs(-3700));
    make(u".new-young"_s, now.addSecs(-3500));
    make(u"a file of somebody's"_s, now.addDays(-10));
    cache.store(keyOf(2), programOf(2));

    QVERIFY(!QFile::exists(folder() + u"/.new-old"_s));
    QVERIFY(QFile::exists(folder() + u"/.new-young"_s));
    QVERIFY(QFile::exists(folder() + u"/a file of somebody's"_s));
}

void tst_CompileCache::twoProcessesAtOnce()
{
    constexpr qint64 maxBytes = 12'000;
    // Not a QProcess: ThreadSanitizer takes its child for this process.
    const QString command =
        u"'%1' --hammer '%2' %3"_s.arg(QCoreApplication::applicationFilePath(), folder()).arg(maxBytes);
    FILE *const other = ::popen(QFile::encodeName(command).constData(), "r");
    QVERIFY(other);
    QCOMPARE(hammer(folder(), maxBytes), 0);
    QCOMPARE(::pclose(other), 0);

    QVERIFY(bytesInFolder() <= maxBytes);
    QVERIFY(QDir(folder()).entryList({u".new-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void tst_CompileCache::threadsAtOnce()
{
    constexpr qint64 maxBytes = 12'000;
    CompileCache cache(folder(), maxBytes);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int round = 0; round < 100; ++round) {
                const int number = (round * 7 + i) % 20;
                cache.store(keyOf(number), programOf(number));
                const auto found = cache.find(keyOf(number));
                if (found && !same(found, programOf(number)))
                    ++wrong;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(wrong.load(), 0);
    QVERIFY(bytesInFolder() <= maxBytes);
}

void tst_CompileCache::aStoppedProcessDoesNotHangOthers()
{
    CompileCache cache(folder(), mebibyte);
    cache.store(keyOf(1), programOf(1));
    const int held = ::open(QFile::encodeName(folder() + u"/.lock"_s).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(held, LOCK_EX), 0);
    cache.store(keyOf(2), programOf(2));
    ::close(held);

    QVERIFY(cache.find(keyOf(1)));
    QVERIFY(!cache.find(keyOf(2)));
    QVERIFY(QDir(folder()).entryList({u".new-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--hammer")
        return hammer(arguments[2], arguments[3].toLongLong());
    tst_CompileCache test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_compilecache.moc"
