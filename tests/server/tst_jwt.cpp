// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/jwt.h"
#include "tests/server/tokens.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000;
const QByteArray secret = "an HMAC's secret of 32 bytes or more";
const QByteArray hs = R"({"alg":"HS256","typ":"JWT"})";
const QByteArray rs = R"({"alg":"RS256","typ":"JWT"})";
const QByteArray good = R"({"iss":"school","aud":"codewar","sub":"ada","exp":1800000100})";
/// Of the other key, for the one test of each.
const QByteArray fromLab = R"({"iss":"lab","aud":"codewar","sub":"ada","exp":1800000100})";

const RsaKey &signer()
{
    static const RsaKey key;
    return key;
}

/// HS256 of "school", RS256 of "lab".
JwtRules rules()
{
    return {{{"h1", JwtKey::Algorithm::HS256, secret.toStdString(), "school", "codewar", 30},
             {"r1", JwtKey::Algorithm::RS256, signer().publicPem().toStdString(), "lab", "codewar"}}};
}

/// Who it is, or the sentence behind "refused: ".
QString checked(const QByteArray &token, const JwtRules &by = rules())
{
    const auto answer = checkJwt(token.toStdString(), by, now);
    if (const auto *user = std::get_if<JwtUser>(&answer))
        return QString::fromStdString(user->issuer + '/' + user->subject);
    return u"refused: "_s + QString::fromStdString(std::get<std::string>(answer));
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_signed_well_is_let_in();
    void nothing_else_is_data();
    void nothing_else_is();
    void no_changed_byte_is_overlooked();
    void clocks_may_differ_a_little();
    void keys_are_read();
    void weak_and_wrong_keys_are_refused_data();
    void weak_and_wrong_keys_are_refused();
    void files_of_others_are_refused();

private:
    /// The name of a file that only this user may write.
    QString written(const QString &name, const QByteArray &bytes,
                    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const
    {
        QFile file(m_folder.filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                          file.setPermissions(permissions);
        return done ? file.fileName() : QString();
    }

    const QTemporaryDir m_folder;
};

void TestJwt::who_signed_well_is_let_in()
{
    QCOMPARE(checked(hmacToken(hs, good, secret)), u"school/ada"_s);
    QCOMPARE(checked(signer().token(rs, fromLab)), u"lab/ada"_s);
    QCOMPARE(checked(signer().token(R"({"alg":"RS256","kid":"r1"})", fromLab)), u"lab/ada"_s);
    const auto user = checkJwt(hmacToken(hs, good, secret).toStdString(), rules(), now);
    QCOMPARE(std::get<JwtUser>(user).perMinute, std::optional(30));
    const QByteArray several =
        R"({"iss":"lab","aud":["x","codewar"],"sub":"ada","exp":1800000100.5,"nbf":1})";
    QCOMPARE(checked(signer().token(rs, several)), u"lab/ada"_s);
    // While a key is changed there are two of an issuer.
    JwtRules both = rules();
    both.keys.insert(both.keys.begin(), both.keys.back());
    both.keys.front().key = RsaKey().publicPem().toStdString();
    QCOMPARE(checked(signer().token(R"({"alg":"RS256"})", fromLab), both), u"lab/ada"_s);
}

void TestJwt::nothing_else_is_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &token, const QString &why) {
        QTest::newRow(name) << token << why;
    };
    const auto claims = [&](const char *name, const QByteArray &json, const QString &why) {
        row(name, hmacToken(hs, json, secret), why);
    };
    const QByteArray payload = base64Url(good);
    row("none", base64Url(R"({"alg":"none"})") + '.' + payload + '.', u"algorithm"_s);
    row("None", base64Url(R"({"alg":"None"})") + '.' + payload + '.', u"algorithm"_s);
    row("none with a signature", hmacToken(R"({"alg":"none"})", good, secret), u"algorithm"_s);
    row("no algorithm", hmacToken(R"({"typ":"JWT"})", good, secret), u"no JSON Web Token"_s);
    row("algorithm in small letters", hmacToken(R"({"alg":"hs256"})", good, secret), u"algorithm"_s);
    row("algorithm that nobody configured", hmacToken(R"({"alg":"HS512"})", good, secret), u"algorithm"_s);
    row("algorithm that is unknown", hmacToken(R"({"alg":"XX1"})", good, secret), u"no JSON Web Token"_s);
    row("algorithm that is a number", hmacToken(R"({"alg":256})", good, secret), u"no JSON Web Token"_s);
    row("public key as a secret", hmacToken(hs, fromLab, signer().publicPem()), u"signature"_s);
    row("public key as a secret, by the key's name",
        hmacToken(R"({"alg":"HS256","kid":"r1"})", fromLab, signer().publicPem()), u"algorithm or a key"_s);
    row("HMAC said to be RSA", hmacToken(rs, fromLab, signer().publicPem()), u"signature"_s);
    row("RSA said to be HMAC", signer().token(hs, good), u"signature"_s);
    row("wrong secret", hmacToken(hs, good, "another secret, of many more than 32 bytes"), u"signature"_s);
    row("empty secret", hmacToken(hs, good, {}), u"signature"_s);
    row("wrong RSA key", RsaKey().token(rs, fromLab), u"signature"_s);
    row("key of another name", signer().token(R"({"alg":"RS256","kid":"old"})", fromLab),
        u"algorithm or a key"_s);
    row("extension", signer().token(R"({"alg":"RS256","crit":["b64"],"b64":false})", fromLab), u"crit"_s);
    row("one key's token of another's issuer", signer().token(rs, good), u"issuer"_s);
    claims("expired", R"({"iss":"school","aud":"codewar","sub":"ada","exp":1799999000})", u"expired"_s);
    claims("without end", R"({"iss":"school","aud":"codewar","sub":"ada"})", u"exp"_s);
    claims("end no number", R"({"iss":"school","aud":"codewar","sub":"ada","exp":"1800000100"})", u"exp"_s);
    claims("end out of reason", R"({"iss":"school","aud":"codewar","sub":"ada","exp":1e300})", u"exp"_s);
    claims("not yet", R"({"iss":"school","aud":"codewar","sub":"ada","exp":1800009999,"nbf":1800000100})",
           u"nbf"_s);
    claims("begin no number", R"({"iss":"school","aud":"codewar","sub":"ada","exp":1800009999,"nbf":"1"})",
           u"nbf"_s);
    claims("wrong issuer", R"({"iss":"School","aud":"codewar","sub":"ada","exp":1800000100})", u"issuer"_s);
    claims("no issuer", R"({"aud":"codewar","sub":"ada","exp":1800000100})", u"issuer"_s);
    claims("wrong audience", R"({"iss":"school","aud":"codewars","sub":"ada","exp":1800000100})", u"aud"_s);
    claims("wrong audiences", R"({"iss":"school","aud":["a"],"sub":"ada","exp":1800000100})", u"aud"_s);
    claims("audience no text", R"({"iss":"school","aud":{"codewar":1},"sub":"ada","exp":1800000100})",
           u"aud"_s);
    claims("no audience", R"({"iss":"school","sub":"ada","exp":1800000100})", u"aud"_s);
    claims("no subject", R"({"iss":"school","aud":"codewar","exp":1800000100})", u"sub"_s);
    claims("subject of two lines", R"({"iss":"school","aud":"codewar","sub":"a\nb","exp":1800000100})",
           u"sub"_s);
    claims("endless subject",
           R"({"iss":"school","aud":"codewar","exp":1800000100,"sub":")" + QByteArray(256, 'a') + "\"}",
           u"sub"_s);
    claims("claims no object", "[1]", u"issuer"_s);
    claims("claims no JSON", "{", u"no JSON Web Token"_s);
    row("header no JSON", hmacToken("{", good, secret), u"no JSON Web Token"_s);
    row("empty parts", "..", u"no JSON Web Token"_s);
    row("two parts", base64Url(hs) + '.' + payload, u"no JSON Web Token"_s);
    row("four parts", hmacToken(hs, good, secret) + ".x", u"no JSON Web Token"_s);
    row("no base64url", hmacToken(hs, good, secret) + "=", u"no JSON Web Token"_s);
    row("base64 of the other alphabet", "e+/." + payload + ".e+/", u"no JSON Web Token"_s);
    row("no signature", base64Url(hs) + '.' + payload + '.', u"signature"_s);
    row("NUL", hmacToken(hs, good, secret) + QByteArray("\0x", 2), u"no JSON Web Token"_s);
    row("deep", hmacToken(hs, QByteArray(3000, '['), secret), u"no JSON Web Token"_s);
    row("oversized", hmacToken(hs, QByteArray(9000, ' ') + good, secret), u"8192"_s);
}

void TestJwt::nothing_else_is()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, why);
    const QString answer = checked(token);
    QVERIFY2(answer.startsWith(u"refused: "_s) && answer.contains(why), qPrintable(answer));
}

void TestJwt::no_changed_byte_is_overlooked()
{
    for (const QByteArray &token : {hmacToken(hs, good, secret), signer().token(rs, fromLab)}) {
        const qsizetype signature = token.lastIndexOf('.') + 1;
        for (qsizetype at = 0; at < token.size(); at += at < signature ? 1 : 7) {
            QByteArray changed = token;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY2(checked(changed).startsWith(u"refused: "_s), changed.constData());
        }
    }
}

void TestJwt::clocks_may_differ_a_little()
{
    const auto at = [](qint64 end, qint64 begin) {
        return checked(hmacToken(hs,
                                 R"({"iss":"school","aud":"codewar","sub":"ada","exp":)" +
                                     QByteArray::number(end) + R"(,"nbf":)" + QByteArray::number(begin) + '}',
                                 secret));
    };
    QCOMPARE(at(now - 29, now - 100), u"school/ada"_s);
    QVERIFY(at(now - 30, now - 100).contains(u"expired"_s));
    QCOMPARE(at(now + 100, now + 30), u"school/ada"_s);
    QVERIFY(at(now + 100, now + 31).contains(u"nbf"_s));
}

void TestJwt::keys_are_read()
{
    written(u"school.secret"_s, secret + '\n');
    written(u"lab.pem"_s, signer().publicPem(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const QString file = written(u"keys.json"_s, R"({"keys": [
        {"algorithm": "HS256", "secret": "school.secret", "issuer": "school", "audience": "codewar"},
        {"algorithm": "RS256", "publicKey": "lab.pem", "issuer": "lab", "audience": "codewar", "id": "r1",
         "perMinute": 0}]})");
    const Result<std::vector<JwtKey>> keys = readJwtKeys(file);
    QVERIFY2(keys, keys ? "" : qPrintable(keys.error().message));
    QCOMPARE(keys->size(), std::size_t(2));
    QCOMPARE(keys->back().perMinute, std::optional(0));
    QCOMPARE(checked(hmacToken(hs, good, secret), {*keys}), u"school/ada"_s);
    QCOMPARE(checked(signer().token(rs, fromLab), {*keys}), u"lab/ada"_s);
}

void TestJwt::weak_and_wrong_keys_are_refused_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &entry, const QString &why) {
        QTest::newRow(name) << entry << why;
    };
    const QByteArray rest = R"("issuer":"i","audience":"a")";
    row("none", R"({"algorithm":"none","secret":"secret",)" + rest + '}', u"algorithm"_s);
    row("no algorithm", R"({"secret":"secret",)" + rest + '}', u"algorithm"_s);
    row("no issuer", R"({"algorithm":"HS256","secret":"secret","audience":"a"})", u"issuer"_s);
    row("no audience", R"({"algorithm":"HS256","secret":"secret","issuer":"i"})", u"audience"_s);
    row("misspelt", R"({"algorithm":"HS256","secret":"secret","kid":"1",)" + rest + '}', u"kid"_s);
    row("short secret", R"({"algorithm":"HS256","secret":"short",)" + rest + '}', u"guessed"_s);
    row("public key as a secret", R"({"algorithm":"HS256","secret":"good.pem",)" + rest + '}', u"PEM"_s);
    row("secret as a public key", R"({"algorithm":"RS256","publicKey":"secret",)" + rest + '}', u"RSA"_s);
    row("secret of RS256", R"({"algorithm":"RS256","secret":"secret",)" + rest + '}', u"another kind"_s);
    row("weak RSA", R"({"algorithm":"RS256","publicKey":"weak.pem",)" + rest + '}', u"2048"_s);
    row("no such file", R"({"algorithm":"RS256","publicKey":"nowhere.pem",)" + rest + '}', u"nowhere.pem"_s);
    row("limit no number", R"({"algorithm":"HS256","secret":"secret","perMinute":-1,)" + rest + '}',
        u"perMinute"_s);
    row("no object", "7", u"no object"_s);
}

void TestJwt::weak_and_wrong_keys_are_refused()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, why);
    static const QByteArray weak = RsaKey(1024).publicPem();
    written(u"secret"_s, secret);
    written(u"short"_s, "0123456789012345678901234567890\n");
    written(u"good.pem"_s, signer().publicPem());
    written(u"weak.pem"_s, weak);
    const Result<std::vector<JwtKey>> keys =
        readJwtKeys(written(u"keys.json"_s, R"({"keys":[)" + entry + "]}"));
    QVERIFY(!keys);
    QVERIFY2(keys.error().message.contains(why), qPrintable(keys.error().message));
}

void TestJwt::files_of_others_are_refused()
{
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    const QByteArray entry =
        R"({"keys":[{"algorithm":"HS256","secret":"secret","issuer":"i","audience":"a"}]})";
    written(u"secret"_s, secret);
    QVERIFY(readJwtKeys(written(u"keys.json"_s, entry)));
    QVERIFY(!readJwtKeys(written(u"keys.json"_s, entry, mine | QFile::WriteGroup)));
    written(u"keys.json"_s, entry, mine);
    written(u"secret"_s, secret, mine | QFile::ReadOther);
    const Result<std::vector<JwtKey>> keys = readJwtKeys(m_folder.filePath(u"keys.json"_s));
    QVERIFY(!keys && keys.error().message.contains(u"chmod o-r"_s));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray(R"({"keys":[]})")})
        QVERIFY(!readJwtKeys(written(u"keys.json"_s, bytes)));
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
