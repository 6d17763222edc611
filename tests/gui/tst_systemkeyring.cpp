// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's real keyring, as tests/gui/with-keyring gives it: open, locked, or none at all.
#include "app/places/connections.h"
#include "app/places/secrets.h"
#include "app/places/systemkeyring.h"
#include "tests/gui/fakeconnectionkind.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyringTimeoutMs = 60'000;
const auto secret = u"s3cret-φ-xyzzy"_s;

QString keyring()
{
    return qEnvironmentVariable("CODEWAR_KEYRING");
}

Connection lab(const QString &id)
{
    return {id, u"fakeserver"_s, u"Lab "_s + id, {{u"url"_s, u"https://lab"_s}}, {}};
}

QString homeFile(const QString &name)
{
    return qEnvironmentVariable("HOME") + u'/' + name;
}

bool anyFileOfHomeHas(const QByteArray &text)
{
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestSystemKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openKeyringKeepsSecrets();
    void openKeyringForgetsWhatIsDeleted();
    void lockedKeyringDoesNotHoldUpTheWindow();
    void withoutAKeyringNothingIsWritten();

private:
    std::unique_ptr<Connections> open()
    {
        m_secrets = std::make_unique<Secrets>(std::make_unique<SystemKeyring>());
        auto connections =
            std::make_unique<Connections>(ConnectionKinds{std::make_shared<FakeServerKind>(m_world)},
                                          ConnectionFile(homeFile(u"connections.json"_s)), *m_secrets);
        return connections;
    }

    FakeServerKind::World m_world;
    std::unique_ptr<Secrets> m_secrets;
};

void TestSystemKeyring::initTestCase()
{
    QVERIFY2(QStringList({u"open"_s, u"locked"_s, u"none"_s}).contains(keyring()),
             "run this through tests/gui/with-keyring");
}

void TestSystemKeyring::openKeyringKeepsSecrets()
{
    if (keyring() != u"open"_s)
        return;
    auto connections = open();
    QSignalSpy checked(m_secrets.get(), &Secrets::keyringChecked);
    m_secrets->checkKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, keyringTimeoutMs);
    QCOMPARE(checked.first().first().toString(), QString());

    QSignalSpy failed(connections.get(), &Connections::failed);
    connections->replaceAll({{lab(u"kept"_s), {{u"key"_s, secret}}}});
    bool written = false;
    m_secrets->write(u"after"_s, u"x"_s, [&written](const Result<void> &) { written = true; });
    QTRY_VERIFY_WITH_TIMEOUT(written, keyringTimeoutMs); // one after another
    QCOMPARE(failed.size(), 0);
    connections.reset();

    connections = open(); // nothing is known of the session before
    QVERIFY(connections->load());
    const auto runner = connections->connectTo(u"kept"_s);
    QVERIFY(runner);
    QTRY_VERIFY_WITH_TIMEOUT((*runner)->status().ready, keyringTimeoutMs);
    QCOMPARE(m_world.connected.value(u"key"_s), secret);
    QVERIFY(!anyFileOfHomeHas(secret.toUtf8()));
}

void TestSystemKeyring::openKeyringForgetsWhatIsDeleted()
{
    if (keyring() != u"open"_s)
        return;
    auto connections = open();
    QVERIFY(connections->load());
    connections->replaceAll(
        {{*connections->find(u"kept"_s), {}}, {lab(u"deleted"_s), {{u"key"_s, u"soon gone"_s}}}});
    QSignalSpy failed(connections.get(), &Connections::failed);
    connections->replaceAll({{*connections->find(u"kept"_s), {}}});
    std::optional<Result<QString>> answer;
    m_secrets->read(u"connection/deleted/key"_s, [&answer](const Result<QString> &read) { answer = read; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, keyringTimeoutMs);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::NotFound);
    QCOMPARE(failed.size(), 0);
}

void TestSystemKeyring::lockedKeyringDoesNotHoldUpTheWindow()
{
    if (keyring() != u"locked"_s)
        return;
    const auto connections = open();
    QVERIFY(connections->load());
    QCOMPARE(connections->all().size(), 1);
    const auto runner = connections->connectTo(u"kept"_s);
    QVERIFY(runner);
    const QString waiting = (*runner)->status().message;
    QVERIFY2(waiting.contains(u"keyring"_s), qPrintable(waiting));
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    turn.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(turns > 100, keyringTimeoutMs); // the event loop goes on
    QVERIFY(!(*runner)->status().ready);
    qInfo("%s", qPrintable((*runner)->status().message));
}

void TestSystemKeyring::withoutAKeyringNothingIsWritten()
{
    if (keyring() != u"none"_s)
        return;
    const auto connections = open();
    QSignalSpy checked(m_secrets.get(), &Secrets::keyringChecked);
    m_secrets->checkKeyring();
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, keyringTimeoutMs);
    QVERIFY(!checked.first().first().toString().isEmpty());
    qInfo("%s", qPrintable(checked.first().first().toString()));
    QSignalSpy failed(connections.get(), &Connections::failed);
    connections->replaceAll({{lab(u"session"_s), {{u"key"_s, secret}}}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, keyringTimeoutMs);
    const auto runner = connections->connectTo(u"session"_s);
    QTRY_VERIFY((*runner)->status().ready);
    QCOMPARE(m_world.connected.value(u"key"_s), secret);
    QVERIFY(!anyFileOfHomeHas(secret.toUtf8()));
}

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
