// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autosave.h"
#include "app/window/sessionstore.h"
#include "tests/support/files.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int startTimeoutMs = 30'000;

/// While it is there, this process can add nothing to any file.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN); // so that writing fails, as on a full disk
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit full = m_before;
        full.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

Document sampleDocument(const QString &text)
{
    Document document;
    document.id = Document::newId();
    document.language = u"cpp"_s;
    document.text = text;
    document.file = u"/tmp/x.cpp"_s;
    document.modified = true;
    document.line = 3;
    document.input = u"1 2\n3"_s;
    document.attachments.insert(u"tests"_s, QJsonArray{1, 2});
    return document;
}

Session sampleSession()
{
    Session session;
    session.documents = {sampleDocument(u"int main() { /* ü 😀 \0 */ }"_s), sampleDocument(u"second"_s)};
    session.closed = {sampleDocument(u"closed"_s)};
    session.current = session.documents.at(1).id;
    session.place = u"docker"_s;
    session.runningLanguage = u"C++"_s;
    session.runningSince = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7));
    session.geometry = QByteArray("\x01\xff\x00g", 4);
    session.columns = "c";
    session.rows = "r";
    session.ended = true;
    return session;
}

QList<Document> allOf(const Session &session)
{
    return session.documents + session.closed;
}

/// With every text loaded.
std::optional<Session> loadAll(SessionStore &store)
{
    std::optional<Session> session = store.load().session;
    if (!session)
        return {};
    for (auto *list : {&session->documents, &session->closed}) {
        for (Document &document : *list) {
            if (!document.loaded && !store.loadDocument(document))
                return {};
        }
    }
    return session;
}

} // namespace

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session_survives_json();
    void session_without_tabs_is_carried_over();
    void only_changed_texts_are_written();
    void text_of_a_forgotten_tab_goes();
    void texts_outlive_a_broken_session();
    void broken_text_is_moved_aside();
    void broken_json_is_an_error_data();
    void broken_json_is_an_error();
    void only_the_owner_may_read_the_file();
    void broken_file_is_moved_aside();
    void two_at_once_never_share_a_slot();
    void slot_of_a_dead_window_is_taken_again();
    void folder_that_cannot_be_written_is_told();
    void change_is_written_within_a_second();
    void full_disk_is_told_and_tried_again();
    void what_a_killed_window_was_writing_goes();
};

void TestSessionStore::session_survives_json()
{
    const Session session = sampleSession();
    const Result<Session> back = Session::fromJson(session.toJson());
    QVERIFY(back);
    QVERIFY(!back->documents.at(0).loaded);
    QVERIFY(back->toJson() == session.toJson());
}

void TestSessionStore::session_without_tabs_is_carried_over()
{
    const QTemporaryDir folder;
    QFile old(folder.filePath(u"session-1.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(R"({"version": 1, "language": "python", "input": "5", "keepInputOpen": true, "place": "docker",
        "documents": {"cpp": {"text": "int x;", "file": "", "modified": true, "line": 1, "column": 2},
                      "python": {"text": "pass", "file": "/tmp/a.py", "modified": false}}})");
    old.close();
    SessionStore store(folder.path());
    const std::optional<Session> session = store.load().session;
    QVERIFY(session);
    QCOMPARE(session->documents.size(), 2);
    QCOMPARE(session->documents.at(0).text, u"int x;"_s);
    QCOMPARE(session->documents.at(0).column, 2);
    const Document &shown = session->documents.at(1);
    QCOMPARE(session->current, shown.id);
    QCOMPARE(shown.file, u"/tmp/a.py"_s);
    QCOMPARE(shown.input, u"5"_s);
    QVERIFY(shown.keepInputOpen && shown.loaded);
    QVERIFY(store.save(*session, allOf(*session)));
    const std::optional<Session> again = loadAll(store);
    QVERIFY(again);
    QCOMPARE(again->documents, session->documents);
}

void TestSessionStore::only_changed_texts_are_written()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    const auto modified = [&](const Document &document) {
        return QFileInfo(folder.filePath(u"session-1/%1.json"_s.arg(document.id))).lastModified();
    };
    const QDateTime before = modified(session.documents.at(0));
    QTRY_VERIFY(QDateTime::currentDateTime() > before.addMSecs(20));
    session.documents[1].text = u"changed"_s;
    QVERIFY(store.save(session, {session.documents.at(1)}));
    QCOMPARE(modified(session.documents.at(0)), before);
    QVERIFY(modified(session.documents.at(1)) > before);
    QVERIFY(loadAll(store) == session);
}

void TestSessionStore::text_of_a_forgotten_tab_goes()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    session.documents.removeFirst();
    QVERIFY(store.save(session, {}));
    QCOMPARE(QDir(folder.filePath(u"session-1"_s)).entryList(QDir::Files).size(), 2);
    QVERIFY(loadAll(store) == session);
}

void TestSessionStore::texts_outlive_a_broken_session()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    QFile file(store.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{");
    file.close();
    const SessionStore::Loaded loaded = store.load();
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY(loaded.session);
    QStringList texts;
    for (const Document &document : loaded.session->documents)
        texts.append(document.text);
    for (const Document &document : allOf(session))
        QVERIFY(texts.contains(document.text));
}

void TestSessionStore::broken_text_is_moved_aside()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    QFile file(folder.filePath(u"session-1/%1.json"_s.arg(session.documents.at(0).id)));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"te");
    file.close();
    Document document = store.load().session->documents.at(0);
    const Result<void> loaded = store.loadDocument(document);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.contains(u"broken-"_s), qPrintable(loaded.error().message));
    QVERIFY(document.loaded);
    QCOMPARE(QDir(folder.filePath(u"session-1"_s)).entryList({u"*.broken-*"_s}).size(), 1);
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
    const Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(store.fileName()) & others));
    const QString texts = folder.filePath(u"session-1"_s);
    QVERIFY(!(QFile::permissions(texts) & others));
    QVERIFY(!(QFile::permissions(u"%1/%2.json"_s.arg(texts, session.current)) & others));
}

void TestSessionStore::broken_file_is_moved_aside()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    QFile file(store.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    const SessionStore::Loaded loaded = store.load();
    QVERIFY(!loaded.session);
    QVERIFY(loaded.problems.value(0).contains(u"broken"_s));
    QVERIFY(!QFile::exists(store.fileName()));
    QCOMPARE(QDir(folder.path()).entryList({u"*.broken-*"_s}).size(), 1);
    const Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    QVERIFY(loadAll(store) == session);
}

void TestSessionStore::two_at_once_never_share_a_slot()
{
    const QTemporaryDir folder;
    SessionStore first(folder.path());
    SessionStore second(folder.path());
    QVERIFY(first.fileName() != second.fileName());
    const Session session = sampleSession();
    const Session other = sampleSession();
    QVERIFY(first.save(session, allOf(session)));
    QVERIFY(second.save(other, allOf(other)));
    QVERIFY(loadAll(first) == session);
    QVERIFY(loadAll(second) == other);
}

void TestSessionStore::slot_of_a_dead_window_is_taken_again()
{
    const QTemporaryDir folder;
    QString fileName;
    {
        SessionStore store(folder.path());
        QVERIFY(store.save(sampleSession(), {}));
        fileName = store.fileName();
    }
    SessionStore store(folder.path());
    QCOMPARE(store.fileName(), fileName);
    QVERIFY(store.load().session);
}

void TestSessionStore::folder_that_cannot_be_written_is_told()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    SessionStore store(blocked);
    const Result<void> saved = store.save(sampleSession(), {});
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"Save your program"_s));
    QVERIFY(store.load().problems.isEmpty());
}

void TestSessionStore::change_is_written_within_a_second()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const Session session = sampleSession();
    Autosave autosave(store, [&] { return Autosave::Snapshot{session, allOf(session)}; });
    QSignalSpy saved(&autosave, &Autosave::saved);
    autosave.schedule();
    autosave.schedule();
    QVERIFY(saved.wait(1000));
    QVERIFY(loadAll(store) == session);
}

void TestSessionStore::full_disk_is_told_and_tried_again()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    Session session = sampleSession();
    QVERIFY(store.save(session, allOf(session)));
    const Session before = session;
    session.documents[0].text = QString(100'000, u'x');
    Autosave autosave(store, [&] { return Autosave::Snapshot{session, {session.documents.at(0)}}; });
    QSignalSpy saved(&autosave, &Autosave::saved);
    QSignalSpy failed(&autosave, &Autosave::failed);
    {
        const FullDisk full;
        autosave.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, startTimeoutMs);
        QVERIFY(failed.at(0).at(0).toString().contains(u"Make room"_s));
    }
    QVERIFY(loadAll(store) == before);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, startTimeoutMs); // nobody asked again
    QVERIFY(loadAll(store) == session);
    QCOMPARE(failed.count(), 1);
}

void TestSessionStore::what_a_killed_window_was_writing_goes()
{
    const QTemporaryDir folder;
    const Session session = sampleSession();
    QVERIFY(SessionStore(folder.path()).save(session, allOf(session)));
    const QStringList halves{u"session-1.json.aB3xYz"_s, u"session-1/%1.json.Qq1234"_s.arg(session.current)};
    for (const QString &name : halves)
        codewar::test::writeFile(folder.filePath(name), "{");
    codewar::test::writeFile(folder.filePath(u"session-2.json.aB3xYz"_s), "{"); // of another window
    SessionStore store(folder.path());
    QVERIFY(loadAll(store) == session);
    for (const QString &name : halves)
        QVERIFY(!QFile::exists(folder.filePath(name)));
    QVERIFY(QFile::exists(folder.filePath(u"session-2.json.aB3xYz"_s)));
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
