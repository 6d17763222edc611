// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner keys`, and a real server that lets in who has one.
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/server/tokens.h"
#include "tests/support/privatefolders.h"

#include <QDateTime>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errorOutput;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

Outcome runRunner(const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CODEWAR_RUNNER), arguments);
    if (!process.waitForFinished(answerTimeoutMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray bearer(const QByteArray &key)
{
    return "Authorization: Bearer " + key + "\r\n";
}

const QByteArray greeting = R"-({"language":"python","code":"print('hello')"})-";

} // namespace

class TestKeysCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keysAreMadeShownOnceAndRevoked();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void theServerLetsInWhoHasAKey();
    void theServerLetsInWhoHasAToken();
    void theClientSaysThatAKeyIsWanted();
    void beyondLoopbackWantsKeys();

private:
    QString file() const { return m_folder->filePath(u"deeper/keys.json"_s); }
    Outcome keys(const QStringList &arguments) const
    {
        return runRunner(QStringList{u"keys"_s} + arguments + QStringList{u"--api-keys"_s, file()});
    }
    QByteArray created(const QStringList &more = {}) const
    {
        return keys(QStringList{u"create"_s, u"--name"_s, u"Ada"_s} + more).output.trimmed();
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder->filePath(name));
        const bool done = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
                          out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return done ? out.fileName() : QString();
    }

    PrivateFolders m_folders;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeysCommand::keysAreMadeShownOnceAndRevoked()
{
    const Outcome plain = keys({u"create"_s, u"--name"_s, u"Ada"_s});
    QVERIFY2(plain.status == 0, plain.errorOutput.constData());
    const QByteArray key = plain.output.trimmed();
    QVERIFY(key.startsWith("cw_") && key.size() == 59);
    QVERIFY(!plain.errorOutput.contains(key));
    const QJsonObject other = keys({u"create"_s, u"--name"_s, u"Bo"_s, u"--per-minute"_s, u"30"_s,
                                    u"--expires"_s, u"10d"_s, u"--json"_s})
                                  .json();
    QCOMPARE(other[u"perMinute"_s].toInt(), 30);
    QVERIFY(other[u"key"_s].toString().startsWith(u"cw_"_s + other[u"id"_s].toString()));
    const QDateTime expires = QDateTime::fromString(other[u"expires"_s].toString(), Qt::ISODate);
    QVERIFY(QDateTime::currentDateTimeUtc().daysTo(expires) >= 9);
    const Outcome list = keys({u"list"_s, u"--json"_s});
    QCOMPARE(list.output.count('\n'), 2);
    QVERIFY(list.output.contains("Ada") && list.output.contains("Bo") && !list.output.contains("cw_"));
    QVERIFY(keys({u"list"_s}).output.contains("never"));
    const QString id = QString::fromLatin1(key.mid(3, 12));
    QCOMPARE(keys({u"revoke"_s, id}).status, 0);
    QVERIFY(!keys({u"list"_s}).output.contains("Ada"));
    // Of several all are revoked, or none.
    QCOMPARE(keys({u"revoke"_s, other[u"id"_s].toString(), id}).status, 64);
    QVERIFY(keys({u"list"_s}).output.contains("Bo"));
    const QMap<QString, QString> named{{u"CODEWAR_API_KEYS"_s, file()}};
    QVERIFY(runRunner({u"keys"_s, u"list"_s}, named).output.contains("Bo"));
}

void TestKeysCommand::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const QStringList &arguments, const char *word) {
        QTest::newRow(name) << arguments << QByteArray(word);
    };
    row("no name", {u"create"_s}, "--name");
    row("empty name", {u"create"_s, u"--name"_s, u" "_s}, "printable");
    row("name of two lines", {u"create"_s, u"--name"_s, u"a\nb"_s}, "printable");
    row("no number", {u"create"_s, u"--name"_s, u"a"_s, u"--per-minute"_s, u"-1"_s}, "--per-minute");
    row("no time", {u"create"_s, u"--name"_s, u"a"_s, u"--expires"_s, u"soon"_s}, "30d");
    row("time past", {u"create"_s, u"--name"_s, u"a"_s, u"--expires"_s, u"2020-01-31"_s}, "2020-01-31");
    row("no such key", {u"revoke"_s, u"0123"_s}, "0123");
    row("no key", {u"revoke"_s}, "ID");
    row("nothing to do", {}, "list");
}

void TestKeysCommand::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Outcome outcome = arguments.isEmpty() ? runRunner({u"keys"_s, u"--help"_s}) : keys(arguments);
    QCOMPARE(outcome.status, arguments.isEmpty() ? 0 : 64);
    QVERIFY2((outcome.output + outcome.errorOutput).contains(word), outcome.errorOutput.constData());
}

void TestKeysCommand::theServerLetsInWhoHasAKey()
{
    const QByteArray key = created({u"--per-minute"_s, u"2"_s});
    const QByteArray other = created();
    const ServeProcess server({u"--api-keys"_s, file()});
    const auto status = [&](const QByteArray &fields) {
        return ask(server.port(), "POST", "/run", "{}", fields).status;
    };
    const HttpAnswer nobody = ask(server.port(), "POST", "/run", greeting);
    QCOMPARE(nobody.status, 401);
    QVERIFY(nobody.error().contains(u"API key"_s));
    QVERIFY(nobody.headers.value("www-authenticate").startsWith("Bearer"));
    QCOMPARE(status(bearer("cw_0123")), 401);
    for (const QByteArray path : {"/metrics", "/v1/runs/none", "/v1/runs/none/events"})
        QCOMPARE(ask(server.port(), "GET", path).status, 401);
    for (const QByteArray path : {"/health", "/languages", "/openapi.json"})
        QVERIFY(ask(server.port(), "GET", path).status != 401);
    const HttpAnswer mine = ask(server.port(), "POST", "/run", greeting, bearer(key));
    QVERIFY2(mine.status == 200, mine.body.constData());
    QCOMPARE(mine.json()[u"output"_s].toString(), u"hello\n"_s);
    QCOMPARE(mine.headers.value("ratelimit-limit"), QByteArray("2"));
    // Each key is a client of its own, at one address.
    QCOMPARE(status("X-API-Key: " + key + "\r\n"), 400);
    QCOMPARE(status(bearer(key)), 429);
    QCOMPARE(status(bearer(other)), 400);
    const QByteArray run =
        ask(server.port(), "POST", "/v1/runs", greeting, bearer(other)).headers.value("location");
    QVERIFY(!run.isEmpty());
    QCOMPARE(ask(server.port(), "GET", run, {}, bearer(key)).status, 404);
    QCOMPARE(ask(server.port(), "GET", run, {}, bearer(other)).status, 200);
    // Without a new start: one that is made, and one that is revoked.
    const QByteArray late = created();
    QTRY_COMPARE_WITH_TIMEOUT(status(bearer(late)), 400, answerTimeoutMs);
    QCOMPARE(keys({u"revoke"_s, QString::fromLatin1(late.mid(3, 12))}).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(status(bearer(late)), 401, answerTimeoutMs);
    QVERIFY(QFile::remove(file()));
    QTRY_COMPARE_WITH_TIMEOUT(status(bearer(other)), 401, answerTimeoutMs);
    QCOMPARE(status({}), 401);
}

void TestKeysCommand::theServerLetsInWhoHasAToken()
{
    const RsaKey signer;
    written(u"school.pem"_s, signer.publicPem());
    const QString settings = written(u"jwt.json"_s, R"({"keys":[{"algorithm":"RS256","publicKey":"school.pem",
        "issuer":"school","audience":"codewar","perMinute":2}]})");
    const ServeProcess server({u"--jwt-keys"_s, settings});
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto token = [&](const QByteArray &subject, qint64 end) {
        return signer.token(R"({"alg":"RS256"})", R"({"iss":"school","aud":"codewar","sub":")" + subject +
                                                      R"(","exp":)" + QByteArray::number(end) + '}');
    };
    const auto status = [&](const QByteArray &text) {
        return ask(server.port(), "POST", "/run", "{}", bearer(text)).status;
    };
    QCOMPARE(status(token("ada", now + 3600)), 400);
    // A subject is one client, whichever of its tokens it shows.
    QCOMPARE(status(token("ada", now + 3601)), 400);
    QCOMPARE(status(token("ada", now + 3602)), 429);
    QCOMPARE(status(token("bo", now + 3600)), 400);
    QCOMPARE(status(token("bo", now - 3600)), 401);
    const QByteArray forged = hmacToken(R"({"alg":"HS256"})",
                                        R"({"iss":"school","aud":"codewar","sub":"ada","exp":)" +
                                            QByteArray::number(now + 3600) + '}',
                                        signer.publicPem());
    QCOMPARE(status(forged), 401);
    QCOMPARE(ask(server.port(), "POST", "/run", "{}").status, 401);
}

void TestKeysCommand::theClientSaysThatAKeyIsWanted()
{
    const QByteArray key = created();
    const ServeProcess server({u"--api-keys"_s, file()});
    const QString program = written(u"main.py"_s, "print('hello')\n");
    const auto run = [&](const QByteArray &shown) {
        return runRunner({u"run"_s, u"--server"_s, server.url(), program},
                         {{u"CODEWAR_API_KEY"_s, QString::fromLatin1(shown)}});
    };
    for (const QByteArray &wrong : {QByteArray(), QByteArray("cw_0123")}) {
        const Outcome refused = run(wrong);
        QCOMPARE(refused.status, 69);
        QVERIFY2(refused.errorOutput.contains("wants an API key"), refused.errorOutput.constData());
    }
    const Outcome let = run(key);
    QVERIFY2(let.status == 0 && let.output == "hello\n", let.errorOutput.constData());
}

void TestKeysCommand::beyondLoopbackWantsKeys()
{
    // Where it may listen it ends at its certificate, which is none, before anybody reaches it.
    const auto serve = [&](const QStringList &flags) {
        return runRunner(QStringList{u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s, u"--tls-certificate"_s,
                                     u"/nonexistent/certificate.pem"_s, u"--tls-key"_s,
                                     u"/nonexistent/key.pem"_s} +
                             flags,
                         {{u"CODEWAR_API_KEYS"_s, QString()}})
            .errorOutput;
    };
    QVERIFY(serve({}).contains("keys create"));
    QVERIFY(serve({u"--api-keys"_s, file()}).contains("There is no file"));
    const QByteArray key = created();
    const QByteArray let = serve({u"--api-keys"_s, file()});
    QVERIFY2(let.contains("certificate.pem"), let.constData());
    QCOMPARE(keys({u"revoke"_s, QString::fromLatin1(key.mid(3, 12))}).status, 0);
    QVERIFY(serve({u"--api-keys"_s, file()}).contains("keys create"));
    QVERIFY(serve({u"--open"_s}).contains("certificate.pem"));
}

QTEST_GUILESS_MAIN(TestKeysCommand)
#include "tst_keyscommand.moc"
