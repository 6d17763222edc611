// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of a real `codewar-runner serve` that no client should take, and what a person hears of them.
#include "runner/remote/http/httprunner.h"
#include "tests/remote/scriptedhttp.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/servercertificates.h"
#include "tests/remote/servercommand.h"
#include "tests/remote/story.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace codewar;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Signer = ServerCertificate::Signer;

namespace {

QStringList secured(const ServerCertificate &certificate)
{
    return {u"--rate-limit"_s, u"0"_s,         u"--tls-certificate"_s,
            certificate.file,  u"--tls-key"_s, certificate.key};
}

} // namespace

class TestServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCertificatesAreExplained_data();
    void wrongCertificatesAreExplained();
    void oneThatSignedItselfIsTakenWhereItsFileIsGiven();
    void theWrongSchemeIsTold();
    void redirectToTlsIsFollowed();
    void redirectAwayFromTlsIsNot();

private:
    std::unique_ptr<Runner> connectTo(const QString &url, const QString &authorities = {})
    {
        return std::move(*HttpRunner::make({url, {}, authorities}, m_registry, false));
    }

    PrivateFolders m_folders;
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    const QString m_authority = Certificates::shared().file(u"ca.pem"_s);
};

void TestServerTls::wrongCertificatesAreExplained_data()
{
    QTest::addColumn<ServerCertificateWish>("wish");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, ServerCertificateWish wish, bool knows, const QStringList &words) {
        wish.name = QString::fromLatin1(name).replace(u' ', u'-');
        QTest::newRow(name) << wish << knows << words;
    };
    const QStringList distrust{u"cannot be trusted"_s, u"give the file"_s};
    row("unknown authority", {}, false, distrust);
    row("self-signed", {.signer = Signer::Itself}, true, distrust);
    row("self-signed and expired", {.until = -1h, .signer = Signer::Itself}, true, distrust);
    row("expired", {.from = -48h, .until = -1h}, true, {u"has expired"_s, u"clock"_s});
    row("not yet valid", {.from = 1h}, true, {u"is not valid yet"_s, u"clock"_s});
    row("other name", {.holders = "DNS:elsewhere.example,IP:192.0.2.7"}, true,
        {u"is one for "_s, u"elsewhere.example"_s, u"Use the name"_s});
}

void TestServerTls::wrongCertificatesAreExplained()
{
    QFETCH(ServerCertificateWish, wish);
    QFETCH(bool, knowsAuthority);
    QFETCH(QStringList, words);
    const ServeProcess server(secured(makeServerCertificate(wish)));
    const QString url = server.url(u"https"_s);
    Story story(*connectTo(url, knowsAuthority ? m_authority : QString()), pythonRequest("print(1)"));
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::InternalError);
    QVERIFY(story.result->unreachable);
    words += {u"so nothing was sent"_s, u"127.0.0.1:%1"_s.arg(server.port())};
    for (const QString &word : words)
        QVERIFY2(story.result->error.contains(word), qPrintable(story.result->error));

    const Outcome outcome =
        runOn(url, knowsAuthority ? QStringList{u"--ca-file"_s, m_authority} : QStringList(), "print(1)");
    QCOMPARE(outcome.status, 69);
    QVERIFY2(outcome.errorOutput.contains(words.first().toUtf8()), outcome.errorOutput.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestServerTls::oneThatSignedItselfIsTakenWhereItsFileIsGiven()
{
    const ServerCertificate own = makeServerCertificate({.name = u"own"_s, .signer = Signer::Itself});
    const ServeProcess server(secured(own));
    Story story(*connectTo(server.url(u"https"_s), own.file), pythonRequest("print(1)"));
    QTRY_TRUE(story.result);
    QVERIFY2(story.result->verdict == Verdict::Ok, qPrintable(story.result->error));
    QCOMPARE(story.output, QByteArray("1\n"));
}

void TestServerTls::theWrongSchemeIsTold()
{
    const ServeProcess secure(secured(makeServerCertificate({.name = u"scheme"_s})));
    const ServeProcess plain({u"--rate-limit"_s, u"0"_s});
    for (const QString &url : {secure.url(u"http"_s), plain.url(u"https"_s)}) {
        Story story(*connectTo(url, m_authority), pythonRequest("print(1)"));
        QTRY_TRUE(story.result);
        QVERIFY(story.result->unreachable);
        QVERIFY2(story.result->error.contains(u"begins with http:// or https://"),
                 qPrintable(story.result->error));
    }
}

void TestServerTls::redirectToTlsIsFollowed()
{
    const ServeProcess secure(secured(makeServerCertificate({.name = u"redirect"_s})));
    ScriptedHttp plain([&](QTcpSocket &socket, const ScriptedRequest &request) {
        const QByteArray path = request.line.split(' ').last();
        socket.write(ScriptedHttp::response(
            308, "", "Location: " + secure.url(u"https"_s).toLatin1() + path + "\r\n"));
    });
    const auto runner = connectTo(plain.url(), m_authority);
    Story story(*runner, pythonRequest("print(input())", "Ada\n"));
    QTRY_TRUE(story.result);
    QVERIFY2(story.result->verdict == Verdict::Ok, qPrintable(story.result->error));
    QCOMPARE(story.output, QByteArray("Ada\n"));
    // What follows goes there at once; nobody on the way reads the program.
    QCOMPARE(plain.requests.size(), 1);
    QVERIFY(!plain.requests.first().line.startsWith("POST"));
}

void TestServerTls::redirectAwayFromTlsIsNot()
{
    ScriptedHttp plain(ScriptedHttp::original(ScriptedHttp::response(200, "{}")));
    const ServerCertificate certificate = makeServerCertificate({.name = u"away"_s});
    QSslServer secure;
    QSslConfiguration configuration = secure.sslConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate.file));
    QFile key(certificate.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    secure.setSslConfiguration(configuration);
    QVERIFY(secure.listen(QHostAddress::LocalHost));
    connect(&secure, &QTcpServer::pendingConnectionAvailable, &secure, [&] {
        QTcpSocket *const socket = secure.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            if (socket->readAll().contains("\r\n\r\n"))
                socket->write(
                    ScriptedHttp::response(302, "", "Location: " + plain.url().toLatin1() + "/run\r\n"));
        });
    });
    Story story(*connectTo(u"https://127.0.0.1:%1"_s.arg(secure.serverPort()), m_authority),
                pythonRequest("print(1)"));
    QTRY_TRUE(story.result);
    QVERIFY2(story.result->error.contains("sends on to "_L1 + plain.url()), qPrintable(story.result->error));
    QVERIFY(plain.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestServerTls)
#include "tst_servertls.moc"
