// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autosave.h"
#include "app/window/sessionstore.h"
#include "tests/gui/guitest.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr auto typistArgument = "--type-into"_L1;
constexpr int startTimeoutMs = 30'000;

Session sampleSession()
{
    Session session;
    session.language = u"cpp"_s;
    session.documents.insert(u"cpp"_s, {u"int main() { /* ü 😀 \0 */ }"_s, u"/tmp/x.cpp"_s, true, 3, 4});
    session.documents.insert(u"python"_s, {u"print()\n"_s, {}, false, 1, 1});
    session.input = u"1 2\n3"_s;
    session.keepInputOpen = true;
    session.place = u"docker"_s;
    session.runningLanguage = u"C++"_s;
    session.runningSince = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7));
    session.geometry = QByteArray("\x01\xff\x00g", 4);
    session.columns = "c";
    session.rows = "r";
    return session;
}

} // namespace

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session_survives_json();
    void broken_json_is_an_error_data();
    void broken_json_is_an_error();
    void only_the_owner_may_read_the_file();
    void broken_file_is_moved_aside();
    void two_at_once_never_share_a_slot();
    void slot_of_a_dead_window_is_taken_again();
    void folder_that_cannot_be_written_is_told();
    void change_is_written_within_a_second();
    void kill_loses_no_text_older_than_a_second();
};

void TestSessionStore::session_survives_json()
{
    const Result<Session> back = Session::fromJson(sampleSession().toJson());
    QVERIFY(back);
    QVERIFY(*back == sampleSession());
}

void TestSessionStore::broken_json_is_an_error_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = sampleSession().toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("other version") << QByteArray(R"({"version": 99, "documents": {}})");
    QTest::newRow("no documents") << QByteArray(R"({"version": 1})");
    QTest::newRow("binary") << QByteArray(1000, '\xff');
}

void TestSessionStore::broken_json_is_an_error()
{
    QFETCH(QByteArray, json);
    const Result<Session> session = Session::fromJson(json);
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::Corrupt);
}

void TestSessionStore::only_the_owner_may_read_the_file()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    QVERIFY(store.save(sampleSession()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(store.fileName()) & others));
}

void TestSessionStore::broken_file_is_moved_aside()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    QFile file(store.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(u"broken"_s));
    QVERIFY(!QFile::exists(store.fileName()));
    QCOMPARE(QDir(folder.path()).entryList({u"*.broken-*"_s}).size(), 1);
    QVERIFY(store.save(sampleSession()));
    const auto again = store.load();
    QVERIFY(again && *again && **again == sampleSession());
}

void TestSessionStore::two_at_once_never_share_a_slot()
{
    const QTemporaryDir folder;
    SessionStore first(folder.path());
    SessionStore second(folder.path());
    QVERIFY(first.fileName() != second.fileName());
    Session other = sampleSession();
    other.input = u"other"_s;
    QVERIFY(first.save(sampleSession()));
    QVERIFY(second.save(other));
    const auto firstLoaded = first.load();
    const auto secondLoaded = second.load();
    QVERIFY(firstLoaded && **firstLoaded == sampleSession());
    QVERIFY(secondLoaded && **secondLoaded == other);
}

void TestSessionStore::slot_of_a_dead_window_is_taken_again()
{
    const QTemporaryDir folder;
    QString fileName;
    {
        SessionStore store(folder.path());
        QVERIFY(store.save(sampleSession()));
        fileName = store.fileName();
    }
    SessionStore store(folder.path());
    QCOMPARE(store.fileName(), fileName);
    const auto loaded = store.load();
    QVERIFY(loaded && *loaded);
}

void TestSessionStore::folder_that_cannot_be_written_is_told()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    SessionStore store(blocked);
    const Result<void> saved = store.save(sampleSession());
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"Save your program"_s));
    QVERIFY(store.load());
}

void TestSessionStore::change_is_written_within_a_second()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    Autosave autosave(store, sampleSession);
    QSignalSpy saved(&autosave, &Autosave::saved);
    autosave.schedule();
    autosave.schedule();
    QVERIFY(saved.wait(1000));
    const auto loaded = store.load();
    QVERIFY(loaded && *loaded && **loaded == sampleSession());
}

void TestSessionStore::kill_loses_no_text_older_than_a_second()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 3; ++round) {
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {typistArgument, folder.path()});
        const int lines = 40 + static_cast<int>(QRandomGenerator::global()->bounded(60));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += typist.readAllStandardOutput()).count('\n') >= lines,
                                 startTimeoutMs);
        typist.kill();
        const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(typist.waitForFinished());
        said += typist.readAllStandardOutput();

        SessionStore store(folder.path());
        const auto loaded = store.load();
        QVERIFY(loaded && *loaded);
        const QString text = (*loaded)->documents.value(u"cpp"_s).text;
        int checked = 0;
        for (const QByteArray &line : said.split('\n')) {
            const QList<QByteArray> parts = line.split(' '); // what was typed, and when
            if (parts.size() != 2 || parts.at(1).toLongLong() > killedAt - 1000)
                continue;
            QVERIFY2(text.contains(QString::fromLatin1(parts.at(0))), line.constData());
            ++checked;
        }
        QVERIFY(checked > 0);
    }
}

namespace {

/// The child: a real window that is typed into, saying what was typed and when.
int typeForever(const QString &folder)
{
    TestWindow test({}, folder);
    QTimer typing;
    int number = 0;
    QObject::connect(&typing, &QTimer::timeout, [&] {
        const QByteArray word = "word" + QByteArray::number(QCoreApplication::applicationPid()) + "x" +
                                QByteArray::number(++number) + ";";
        for (const char character : word)
            QTest::keyClick(&test.editor(), character);
        std::printf("%s %lld\n", word.constData(),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    typing.start(25);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == typistArgument)
        return typeForever(arguments.value(2));
    TestSessionStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionstore.moc"
