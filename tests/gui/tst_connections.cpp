// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connections.h"
#include "app/places/secrets.h"
#include "tests/gui/fakeconnectionkind.h"
#include "tests/gui/fakekeyring.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

const auto secret = u"s3cret-φ-xyzzy"_s;

Connection lab(const QString &id = u"1"_s)
{
    return {id, u"fakeserver"_s, u"Lab "_s + id, {{u"url"_s, u"https://lab"_s}}, {}};
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectionsSurviveInTheirOrder();
    void brokenFilesAreMovedAside_data();
    void brokenFilesAreMovedAside();
    void unwritableFileIsToldAndNothingIsLost();
    void unknownKindsAreKeptButNotRunOn();
    void secretsGoToTheKeyringAndIntoNoFile();
    void withoutAKeyringASecretLastsForTheSession();
    void removedConnectionTakesItsSecretAlong();
    void forgottenSecretIsDeleted();
    void lockedKeyringMakesTheRunnerWait();
    void runnerDroppedWhileWaitingIsForgotten();
    void lostSecretIsToldByTheRunner();
    void alteredIsToldOnlyForWhatIsOther();
    void keyringIsChecked();

private:
    QString file() const { return m_folder->path() + "/connections.json"_L1; }
    std::unique_ptr<Connections> open()
    {
        auto connections = std::make_unique<Connections>(
            ConnectionKinds{std::make_shared<FakeServerKind>(m_world)}, ConnectionFile(file()), *m_secrets);
        return connections;
    }
    bool anyFileHas(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeServerKind::World m_world;
    FakeKeyring::Contents m_keyring;
    std::unique_ptr<Secrets> m_secrets;
};

void TestConnections::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keyring = {};
    m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_keyring));
}

/// In plain text or one of the encodings that a careless hand might use.
bool TestConnections::anyFileHas(const QString &text) const
{
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return true;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : {text.toUtf8(), text.toUtf8().toBase64(), text.toUtf8().toHex()}) {
            if (bytes.contains(form))
                return true;
        }
    }
    return false;
}

void TestConnections::connectionsSurviveInTheirOrder()
{
    QList<Connection> expected{lab(u"2"_s), lab(u"1"_s), lab(u"3"_s)};
    {
        const auto connections = open();
        QVERIFY(connections->load());
        QVERIFY(connections->all().isEmpty());
        connections->replaceAll({{expected[0], {}}, {expected[1], {}}, {expected[2], {}}});
        QCOMPARE(connections->all(), expected);
    }
    const auto connections = open();
    QVERIFY(connections->load());
    QCOMPARE(connections->all(), expected);
    QVERIFY(connections->find(u"3"_s));
    QVERIFY(!connections->find(u"4"_s));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestConnections::brokenFilesAreMovedAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("connections");
    QTest::newRow("half") << QByteArray("{\"connections\": [{\"id\": ");
    QTest::newRow("no list") << QByteArray("{\"connections\": 3}");
    QTest::newRow("no id") << QByteArray(R"({"connections": [{"kind": "x"}]})");
    QTest::newRow("twice the same id")
        << QByteArray(R"({"connections": [{"id": "a", "kind": "x"}, {"id": "a", "kind": "x"}]})");
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ');
}

void TestConnections::brokenFilesAreMovedAside()
{
    QFETCH(QByteArray, content);
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(content) == content.size());
    broken.close();
    const auto connections = open();
    const Result<void> loaded = connections->load();
    QVERIFY(!loaded);
    QVERIFY(connections->all().isEmpty());
    const QStringList kept = QDir(m_folder->path()).entryList({u"connections.json.broken-*"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(loaded.error().message.contains(kept.first()), qPrintable(loaded.error().message));
    QFile aside(m_folder->filePath(kept.first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void TestConnections::unwritableFileIsToldAndNothingIsLost()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"connections.json"_s)); // a folder is in the way
    const auto connections = open();
    QSignalSpy failed(connections.get(), &Connections::failed);
    connections->replaceAll({{lab(), {}}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"connections.json"_s));
    QCOMPARE(connections->all().size(), 1);
}

void TestConnections::unknownKindsAreKeptButNotRunOn()
{
    Connection foreign = lab();
    foreign.kind = u"telepathy"_s;
    foreign.values[u"who"_s] = u"me"_s;
    {
        const auto connections = open();
        connections->replaceAll({{foreign, {}}});
        const auto runner = connections->connectTo(foreign.id);
        QVERIFY(!runner);
        QVERIFY(runner.error().message.contains(foreign.name));
    }
    const auto connections = open();
    QVERIFY(connections->load());
    QCOMPARE(connections->all(), QList<Connection>{foreign});
}

void TestConnections::secretsGoToTheKeyringAndIntoNoFile()
{
    {
        const auto connections = open();
        connections->replaceAll({{lab(), {{u"key"_s, secret}}}});
        QCOMPARE(connections->all().first().secrets, QStringList{u"key"_s});
        QTRY_COMPARE(m_keyring.secrets.values(), QStringList{secret});
    }
    QVERIFY(QFile::exists(file()));
    QVERIFY(!anyFileHas(secret));
    // As after a new start.
    m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_keyring));
    const auto connections = open();
    QVERIFY(connections->load());
    const auto runner = connections->connectTo(u"1"_s);
    QVERIFY(runner);
    QTRY_VERIFY((*runner)->status().ready);
    QCOMPARE(m_world.connected.value(u"key"_s), secret);
    QCOMPARE(m_world.connected.value(u"url"_s), u"https://lab"_s);
}

void TestConnections::withoutAKeyringASecretLastsForTheSession()
{
    m_keyring.broken = u"There is no keyring."_s;
    {
        const auto connections = open();
        QSignalSpy failed(connections.get(), &Connections::failed);
        connections->replaceAll({{lab(), {{u"key"_s, secret}}}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"There is no keyring."_s));
        QVERIFY(!failed.first().first().toString().contains(secret));
        const auto runner = connections->connectTo(u"1"_s);
        QTRY_VERIFY((*runner)->status().ready);
        QCOMPARE(m_world.connected.value(u"key"_s), secret);
        connections->replaceAll(
            {{connections->all().first(), {}}}); // what the keyring never had, it need not delete
    }
    QVERIFY(!anyFileHas(secret));
    m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_keyring));
    const auto connections = open();
    QVERIFY(connections->load());
    const auto runner = connections->connectTo(u"1"_s);
    QVERIFY(runner);
    QTRY_VERIFY((*runner)->status().message.contains(u"type the secret again"_s));
    QVERIFY(!(*runner)->status().ready);
}

void TestConnections::removedConnectionTakesItsSecretAlong()
{
    const auto connections = open();
    connections->replaceAll({{lab(u"1"_s), {{u"key"_s, secret}}}, {lab(u"2"_s), {{u"key"_s, u"other"_s}}}});
    QTRY_COMPARE(m_keyring.secrets.size(), 2);
    connections->replaceAll({{*connections->find(u"2"_s), {}}});
    QTRY_COMPARE(m_keyring.secrets.values(), QStringList{u"other"_s});
    QVERIFY(!connections->connectTo(u"1"_s));
}

void TestConnections::forgottenSecretIsDeleted()
{
    const auto connections = open();
    connections->replaceAll({{lab(), {{u"key"_s, secret}}}});
    QTRY_COMPARE(m_keyring.secrets.size(), 1);
    QSignalSpy altered(connections.get(), &Connections::altered);
    connections->replaceAll({{lab(), {}}});
    QTRY_VERIFY(m_keyring.secrets.isEmpty());
    QCOMPARE(altered.size(), 1);
    QVERIFY((*connections->connectTo(u"1"_s))->status().ready);
    QVERIFY(!m_world.connected.contains(u"key"_s));
}

void TestConnections::lockedKeyringMakesTheRunnerWait()
{
    m_keyring.secrets[u"connection/1/key"_s] = secret;
    m_keyring.locked = true;
    Connection connection = lab();
    connection.secrets = {u"key"_s};
    const auto connections = open();
    connections->replaceAll({{connection, {}}});
    const auto runner = connections->connectTo(u"1"_s);
    QVERIFY(runner);
    (*runner)->prepare(u"cpp"_s);
    QVERIFY(!(*runner)->status().ready);
    QVERIFY((*runner)->status().message.contains(u"keyring"_s));
    const auto refused = (*runner)->start({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    FakeKeyring::unlock(m_keyring);
    QVERIFY((*runner)->status().ready);
    QCOMPARE(m_world.runner->prepared, u"cpp"_s);
    RunRequest request;
    request.language = u"cpp"_s;
    QVERIFY((*runner)->start(request));
}

void TestConnections::runnerDroppedWhileWaitingIsForgotten()
{
    m_keyring.secrets[u"connection/1/key"_s] = secret;
    m_keyring.locked = true;
    Connection connection = lab();
    connection.secrets = {u"key"_s};
    auto connections = open();
    connections->replaceAll({{connection, {}}});
    {
        const auto runner = connections->connectTo(u"1"_s);
        QVERIFY(runner);
    }
    FakeKeyring::unlock(m_keyring);
    m_keyring.locked = true;
    m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_keyring));
    connections = open();
    QVERIFY(connections->load());
    const auto runner = connections->connectTo(u"1"_s);
    connections.reset(); // before the keyring answers
    FakeKeyring::unlock(m_keyring);
    QVERIFY(!(*runner)->status().ready);
}

void TestConnections::lostSecretIsToldByTheRunner()
{
    Connection connection = lab();
    connection.secrets = {u"key"_s};
    const auto connections = open();
    connections->replaceAll({{connection, {}}});
    const auto runner = connections->connectTo(u"1"_s);
    QTRY_VERIFY((*runner)->status().message.contains(u"It is not there."_s));
    QVERIFY((*runner)->status().message.contains(connection.name));
}

void TestConnections::alteredIsToldOnlyForWhatIsOther()
{
    const auto connections = open();
    connections->replaceAll({{lab(u"1"_s), {}}, {lab(u"2"_s), {}}});
    QSignalSpy altered(connections.get(), &Connections::altered);
    Connection renamed = lab(u"1"_s);
    renamed.name = u"Another name"_s;
    connections->replaceAll({{lab(u"2"_s), {}}, {renamed, {}}});
    QCOMPARE(altered.size(), 0);
    renamed.values[u"url"_s] = u"https://elsewhere"_s;
    connections->replaceAll({{lab(u"2"_s), {}}, {renamed, {}}});
    QCOMPARE(altered.size(), 1);
    QCOMPARE(altered.first().first().toString(), u"1"_s);
}

void TestConnections::keyringIsChecked()
{
    QSignalSpy checked(m_secrets.get(), &Secrets::keyringChecked);
    m_secrets->checkKeyring();
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(checked.takeFirst().first().toString().isEmpty());
    m_keyring.broken = u"There is no keyring."_s;
    m_secrets->checkKeyring();
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.first().first().toString(), u"There is no keyring."_s);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
