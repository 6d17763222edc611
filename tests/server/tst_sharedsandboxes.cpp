// SPDX-License-Identifier: GPL-3.0-or-later
// Which clients of a real server meet which sandboxes. CODEWAR_TEST_SANDBOX names the kind of sandbox.
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/server/tokens.h"
#include "tests/support/privatefolders.h"
#include "tests/support/testedsandbox.h"

#include <QDateTime>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// Prints the name of its sandbox, which no other has, before or after.
const QString whereAmI = u"import os\n"
                         "with open('/proc/1/stat') as agent:\n"
                         "    print(os.readlink('/proc/self/ns/pid') + agent.read().split()[21])\n"_s;

QByteArray bearer(const QByteArray &key)
{
    return "Authorization: Bearer " + key + "\r\n";
}

} // namespace

class TestSharedSandboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoMeetsWhom_data();
    void whoMeetsWhom();

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folders.path() + u'/' + name);
        const bool done = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
                          out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return done ? out.fileName() : QString();
    }
    QByteArray createdKey(const QString &name) const;
    QByteArray tokenOf(const QByteArray &subject) const;

    PrivateFolders m_folders;
    QString m_keyFile = m_folders.path() + u"/keys.json"_s;
    QString m_jwtFile;
    const QByteArray m_secret = QByteArray(64, 's');
    QMap<QString, QByteArray> m_fields; ///< what each client sends with its requests
};

QByteArray TestSharedSandboxes::createdKey(const QString &name) const
{
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  {u"keys"_s, u"create"_s, u"--name"_s, name, u"--api-keys"_s, m_keyFile});
    process.waitForFinished(answerTimeoutMs);
    return process.readAllStandardOutput().trimmed();
}

/// Another one each time it is asked for, as a client's tokens are.
QByteArray TestSharedSandboxes::tokenOf(const QByteArray &subject) const
{
    static int made = 0;
    const qint64 end = QDateTime::currentSecsSinceEpoch() + 3600 + ++made;
    return hmacToken(R"({"alg":"HS256"})",
                     R"({"iss":"school","aud":"codewar","sub":")" + subject + R"(","exp":)" +
                         QByteArray::number(end) + '}',
                     m_secret);
}

void TestSharedSandboxes::initTestCase()
{
    m_jwtFile = written(u"jwt.json"_s, R"({"keys":[{"algorithm":"HS256","secret":"secret",
        "issuer":"school","audience":"codewar"}]})");
    QVERIFY(!written(u"secret"_s, m_secret).isEmpty());
    for (const QString &name : {u"ada"_s, u"bo"_s})
        m_fields[name] = bearer(createdKey(name));
}

void TestSharedSandboxes::whoMeetsWhom_data()
{
    QTest::addColumn<QStringList>("clients"); ///< "": who shows nothing
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QList<int>>("after"); ///< which earlier run was in the same sandbox last; -1: none
    const auto row = [](const char *name, const QStringList &clients, const QList<int> &after,
                        const QStringList &flags = {}) { QTest::newRow(name) << clients << flags << after; };
    row("one key", {u"ada"_s, u"ada"_s, u"ada"_s}, {-1, 0, 1});
    row("two keys", {u"ada"_s, u"bo"_s, u"ada"_s, u"bo"_s, u"bo"_s}, {-1, -1, 0, 1, 3});
    row("two people with tokens", {u"token cy"_s, u"token di"_s, u"token cy"_s, u"token di"_s},
        {-1, -1, 0, 1});
    row("a key's name as that of a token", {u"ada"_s, u"token ada"_s, u"ada"_s}, {-1, -1, 0});
    row("an address", {QString(), QString(), QString()}, {-1, -1, -1});
    row("an address beside a key", {QString(), u"ada"_s, QString(), u"ada"_s}, {-1, -1, -1, 1});
    row("never", {u"ada"_s, u"ada"_s}, {-1, -1}, {u"--recycle"_s, u"0"_s});
    row("twice", {u"ada"_s, u"ada"_s, u"ada"_s}, {-1, 0, -1}, {u"--recycle"_s, u"2"_s});
}

void TestSharedSandboxes::whoMeetsWhom()
{
    QFETCH(QStringList, clients);
    QFETCH(QStringList, flags);
    QFETCH(QList<int>, after);
    // One program at a time, so that each finds what the last one left.
    const ServeProcess server(QStringList{u"--sandbox"_s, testedSandboxName(), u"--concurrency"_s, u"1"_s,
                                          u"--open"_s, u"--rate-limit"_s, u"0"_s, u"--api-keys"_s, m_keyFile,
                                          u"--jwt-keys"_s, m_jwtFile} +
                              flags);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"language"_s, u"python"_s}, {u"code"_s, whereAmI}}).toJson();
    QStringList sandboxes;
    for (int i = 0; i < clients.size(); ++i) {
        const QString &client = clients[i];
        const QByteArray fields =
            client.startsWith("token "_L1) ? bearer(tokenOf(client.mid(6).toUtf8())) : m_fields.value(client);
        const HttpAnswer answer = ask(server.port(), "POST", "/run", body, fields);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const QString sandbox = answer.json()[u"output"_s].toString();
        QVERIFY(sandbox.startsWith("pid:["_L1));
        QVERIFY2(sandboxes.lastIndexOf(sandbox) == after[i], qPrintable(u"run %1"_s.arg(i)));
        sandboxes << sandbox;
    }
}

QTEST_GUILESS_MAIN(TestSharedSandboxes)
#include "tst_sharedsandboxes.moc"
