// SPDX-License-Identifier: GPL-3.0-or-later
// API keys, their file, and who is let in with them.
#include "runner/server/auth/apikeyfile.h"
#include "runner/server/auth/credentialwatch.h"
#include "runner/server/auth/keyauthenticator.h"
#include "runner/server/auth/presentedcredential.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>

using namespace codewar;
using namespace codewar::server;
using namespace Qt::StringLiterals;

namespace {

http::Request requestWith(const http::Headers &headers)
{
    http::Request request;
    request.headers = headers;
    return request;
}

/// The client's key; "401" where it is refused.
std::string identified(KeyAuthenticator &authenticator, const http::Headers &headers, bool open = false)
{
    const auto who = authenticator.identify(requestWith(headers), "10.0.0.7", open);
    if (const auto *refused = std::get_if<http::Response>(&who))
        return refused->headers.has("WWW-Authenticate") ? std::to_string(refused->status) : "no challenge";
    return std::get<Identity>(who).key;
}

} // namespace

class TestApiKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keys_are_their_own();
    void what_is_shown_is_found_data();
    void what_is_shown_is_found();
    void only_the_owner_reads_the_file();
    void changes_at_once_are_all_kept();
    void wrong_files_are_refused_and_stay_data();
    void wrong_files_are_refused_and_stay();
    void who_has_a_key_is_let_in();
    void revoking_is_noticed_and_opens_nothing();

private:
    QString path() const { return m_folder->filePath(u"keys.json"_s); }
    /// In the file.
    std::string added(const std::optional<qint64> &expires = {}) const
    {
        NewApiKey key = makeApiKey();
        key.kept.name = "ada";
        key.kept.perMinute = 30;
        key.kept.expires = expires;
        const Result<void> changed = ApiKeyFile(path()).change([&](ApiKeys &keys) -> Result<void> {
            keys.push_back(key.kept);
            return {};
        });
        return changed ? key.text : std::string();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApiKeys::keys_are_their_own()
{
    std::set<std::string> texts;
    for (int i = 0; i < 100; ++i) {
        const NewApiKey key = makeApiKey();
        QVERIFY(texts.insert(key.text).second);
        QCOMPARE(apiKeyId(key.text), std::string_view(key.kept.id));
        QVERIFY(fits(key.kept, key.text));
        QVERIFY(key.kept.hash.find(key.text.substr(20)) == std::string::npos);
        for (std::size_t at = 0; at < key.text.size(); ++at) {
            std::string wrong = key.text;
            wrong[at] = wrong[at] == 'a' ? 'b' : 'a';
            QVERIFY(!fits(key.kept, wrong));
        }
        QVERIFY(!fits(key.kept, key.text + 'a') && !fits(key.kept, {}));
    }
    QVERIFY(apiKeyId("cw_0123").empty() && apiKeyId("").empty());
    QVERIFY(!fits(ApiKey{}, {}));
}

void TestApiKeys::what_is_shown_is_found_data()
{
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("token"); // "none", or "wrong"
    const auto row = [](const char *name, const Fields &fields, const QByteArray &token) {
        QTest::newRow(name) << fields << token;
    };
    row("nothing", {}, "none");
    row("bearer", {{"Authorization", "Bearer abc"}}, "abc");
    row("in other letters", {{"authorization", "BEARER   abc  "}}, "abc");
    row("key field", {{"x-api-key", " abc "}}, "abc");
    row("both the same", {{"X-API-Key", "abc"}, {"Authorization", "Bearer abc"}}, "abc");
    row("both differ", {{"X-API-Key", "abc"}, {"Authorization", "Bearer abd"}}, "wrong");
    row("two", {{"Authorization", "Bearer abc"}, {"Authorization", "Bearer abd"}}, "wrong");
    row("for a proxy", {{"Authorization", "Basic YTpi"}}, "none");
    row("other word", {{"Authorization", "Bearers abc"}}, "none");
    row("bearer of nothing", {{"Authorization", "Bearer"}}, "wrong");
    row("empty key", {{"X-API-Key", ""}}, "wrong");
    row("two words", {{"Authorization", "Bearer abc def"}}, "wrong");
    row("odd bytes", {{"Authorization", "Bearer \xc3\xa4"}}, "wrong");
}

void TestApiKeys::what_is_shown_is_found()
{
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(Fields, fields);
    QFETCH(QByteArray, token);
    http::Headers headers;
    for (const auto &[name, value] : fields)
        headers.add(name.toStdString(), value.toStdString());
    const auto shown = presentedCredential(headers);
    if (const auto *credential = std::get_if<PresentedCredential>(&shown))
        QCOMPARE(credential->token, token.toStdString());
    else
        QCOMPARE(std::holds_alternative<std::string>(shown), token == "wrong");
}

void TestApiKeys::only_the_owner_reads_the_file()
{
    const std::string key = added();
    QVERIFY(!key.empty());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                                      QFile::WriteOther | QFile::ExeOwner | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("ada"));
    QVERIFY(!bytes.contains(QByteArray::fromStdString(key.substr(16))));
    const Result<ApiKeys> keys = ApiKeyFile(path()).read();
    QVERIFY(keys);
    QCOMPARE(keys->size(), std::size_t(1));
    QCOMPARE(keys->front().perMinute, std::optional(30));
    QVERIFY(fits(keys->front(), key));
    file.close();
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    const Result<ApiKeys> refused = ApiKeyFile(path()).read();
    QVERIFY(!refused && refused.error().message.contains(u"chmod go-w"_s));
}

void TestApiKeys::changes_at_once_are_all_kept()
{
    constexpr int each = 5;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([this] {
                for (int n = 0; n < each; ++n)
                    (void)added();
            });
    }
    const Result<ApiKeys> keys = ApiKeyFile(path()).read();
    QVERIFY(keys);
    QCOMPARE(keys->size(), std::size_t(4 * each));
    // What fails changes nothing.
    const Result<void> failed = ApiKeyFile(path()).change([](ApiKeys &all) -> Result<void> {
        all.clear();
        return Error{ErrorCode::InvalidInput, u"No."_s, {}};
    });
    QVERIFY(!failed);
    QCOMPARE(ApiKeyFile(path()).read()->size(), std::size_t(4 * each));
}

void TestApiKeys::wrong_files_are_refused_and_stay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no list") << QByteArray(R"({"keys":{}})");
    QTest::newRow("no object") << QByteArray(R"({"keys":[1]})");
    QTest::newRow("no hash") << QByteArray(R"({"keys":[{"id":"a","name":"b"}]})");
    QTest::newRow("limit no number") << QByteArray(
        R"({"keys":[{"id":"a","name":"b","blake2b":"c","perMinute":"7"}]})");
    QTest::newRow("limit too large") << QByteArray(
        R"({"keys":[{"id":"a","name":"b","blake2b":"c","perMinute":99999999999}]})");
    QTest::newRow("same id twice") << QByteArray(
        R"({"keys":[{"id":"a","name":"b","blake2b":"c"},{"id":"a","name":"b","blake2b":"c"}]})");
    QTest::newRow("deep") << QByteArray(200'000, '[');
}

void TestApiKeys::wrong_files_are_refused_and_stay()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!ApiKeyFile(path()).read());
    QVERIFY(added().empty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestApiKeys::who_has_a_key_is_let_in()
{
    const std::string key = added();
    const std::string old = added(1000);
    const std::string unknown = makeApiKey().text;
    qint64 now = 999;
    KeyAuthenticator authenticator([&now] { return now; });
    const auto by = [](const std::string &text) {
        return http::Headers{{"Authorization", "Bearer " + text}};
    };
    // Without keys everybody may, whatever is shown.
    QCOMPARE(identified(authenticator, by(unknown)), std::string("address 10.0.0.7"));
    const Result<SharedCredentials> credentials = readCredentials({path()});
    QVERIFY(credentials);
    authenticator.setCredentials(*credentials, false);
    const std::string mine = "key " + std::string(apiKeyId(key));
    QCOMPARE(identified(authenticator, by(key)), mine);
    QCOMPARE(identified(authenticator, {{"X-API-Key", key}}), mine);
    QCOMPARE(identified(authenticator, {}), std::string("401"));
    QCOMPARE(identified(authenticator, by(unknown)), std::string("401"));
    QCOMPARE(identified(authenticator, by(key.substr(0, key.size() - 1) + '-')), std::string("401"));
    QCOMPARE(identified(authenticator, by("a.b.c")), std::string("401"));
    QCOMPARE(identified(authenticator, {}, true), std::string("address 10.0.0.7"));
    QCOMPARE(identified(authenticator, by(unknown), true), std::string("401"));
    QVERIFY(identified(authenticator, by(old)).starts_with("key "));
    now = 1000;
    QCOMPARE(identified(authenticator, by(old)), std::string("401"));
    authenticator.setCredentials(*credentials, true);
    QCOMPARE(identified(authenticator, {}), std::string("address 10.0.0.7"));
    QCOMPARE(identified(authenticator, by(unknown)), std::string("401"));
}

void TestApiKeys::revoking_is_noticed_and_opens_nothing()
{
    CredentialWatch watch;
    const CredentialSettings settings{path()};
    QVERIFY(!watch.read(settings).value()->exist);
    QVERIFY(!watch.poll());
    const std::string key = added();
    const auto came = watch.poll();
    QVERIFY(came && *came && (**came)->exist && (**came)->apiKeys.size() == 1);
    QVERIFY(!watch.poll());
    QVERIFY(ApiKeyFile(path()).change([](ApiKeys &keys) -> Result<void> {
        keys.clear();
        return {};
    }));
    const auto revoked = watch.poll();
    QVERIFY(revoked && *revoked && (**revoked)->exist && !(**revoked)->letAnybodyIn());
    QVERIFY(QFile::remove(path()));
    const auto gone = watch.poll();
    QVERIFY(gone && *gone && (**gone)->exist && !(**gone)->letAnybodyIn());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    const auto broken = watch.poll();
    QVERIFY(broken && !*broken);
    QVERIFY(!watch.poll()); // said once
}

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_apikeys.moc"
