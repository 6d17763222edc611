// SPDX-License-Identifier: GPL-3.0-or-later
// Servers behind the proxy that the environment names.
#include "runner/remote/http/httprunner.h"
#include "tests/remote/scriptedproxy.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/servercertificates.h"
#include "tests/remote/servercommand.h"
#include "tests/remote/story.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

// Nothing looks this name up but the proxies.
const QString plainUrl = u"http://codewar.test:8000"_s;
const QString secureUrl = u"https://codewar.test:8443"_s;

/// The way in for "name:word".
ScriptedProxy::Decide wantsPassword()
{
    return [](QTcpSocket &socket, const ScriptedRequest &request) {
        if (request.head.contains("Proxy-Authorization: Basic " + QByteArray("name:word").toBase64()))
            return true;
        socket.write(ScriptedHttp::response(407, "", "Proxy-Authenticate: Basic realm=\"way out\"\r\n"));
        return false;
    };
}

ScriptedProxy::Decide answers(const QByteArray &response)
{
    return [response](QTcpSocket &socket, const ScriptedRequest &) {
        socket.write(response);
        return false;
    };
}

ScriptedHttp::Answer goodServer()
{
    return ScriptedHttp::original(ScriptedHttp::response(200, R"({"output":"there","executionTime":0})"));
}

} // namespace

class TestServerProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void programsGoThroughIt();
    void livePrograms_data();
    void livePrograms();
    void itsPasswordComesFromTheEnvironment_data();
    void itsPasswordComesFromTheEnvironment();
    void whatItRefusesIsTold_data();
    void whatItRefusesIsTold();
    void aProxyThatIsAwayIsTold();
    void aProgramLostBehindItIsSentOnce_data();
    void aProgramLostBehindItIsSentOnce();
    void someServersAreReachedWithoutIt();

private:
    std::unique_ptr<Runner> connectTo(const QString &url)
    {
        return std::move(*HttpRunner::make({url, u"s3cret"_s, m_authority}, m_registry, false));
    }

    PrivateFolders m_folders;
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    const QString m_authority = Certificates::shared().file(u"ca.pem"_s);
};

void TestServerProxy::initTestCase()
{
    for (const char *variable :
         {"no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(variable);
}

void TestServerProxy::cleanup()
{
    qunsetenv("no_proxy");
}

void TestServerProxy::programsGoThroughIt()
{
    ScriptedHttp server(goodServer());
    const ScriptedProxy proxy(server.serverPort());
    Story story(*connectTo(plainUrl), pythonRequest("pass"));
    QTRY_TRUE(story.result);
    QVERIFY2(story.result->verdict == Verdict::Ok, qPrintable(story.result->error));
    QCOMPARE(story.output, QByteArray("there"));
    QCOMPARE(proxy.requests.last().line, "POST " + plainUrl.toLatin1() + "/run");
    const Outcome outcome = runOn(plainUrl, {}, "pass");
    QVERIFY2(outcome.status == 0, outcome.errorOutput.constData());
    QCOMPARE(server.count("POST /run"), 2);
}

void TestServerProxy::livePrograms_data()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("hasPassword");
    QTest::newRow("http") << false << false;
    QTest::newRow("http, password") << false << true;
    QTest::newRow("https") << true << false;
    QTest::newRow("https, password") << true << true;
}

/// On a real server, with input and all.
void TestServerProxy::livePrograms()
{
    QFETCH(bool, isSecure);
    QFETCH(bool, hasPassword);
    QStringList options{u"--rate-limit"_s, u"0"_s, u"--hosts"_s, u"codewar.test"_s};
    if (isSecure) {
        const ServerCertificate own =
            makeServerCertificate({.name = u"behind"_s, .holders = "DNS:codewar.test"});
        options += {u"--tls-certificate"_s, own.file, u"--tls-key"_s, own.key};
    }
    const ServeProcess server(options);
    const ScriptedProxy proxy(server.port(), hasPassword ? wantsPassword() : nullptr,
                              hasPassword ? "name:word@" : "");
    RunRequest request = pythonRequest("print('name?', flush=True)\nprint('hello', input())\n");
    request.liveInput = true;
    Story story(*connectTo(isSecure ? secureUrl : plainUrl), request);
    story.said = [&] {
        if (story.output == "name?\n")
            story.run->writeInput("Ada\n");
    };
    QTRY_TRUE(story.result);
    QVERIFY2(story.result->verdict == Verdict::Ok, qPrintable(story.result->error));
    QCOMPARE(story.output, QByteArray("name?\nhello Ada\n"));
    QVERIFY(!proxy.requests.isEmpty());
    QCOMPARE(proxy.requests.first().line.startsWith("CONNECT codewar.test:8443"), isSecure);
    for (const ScriptedRequest &seen : proxy.requests)
        QVERIFY2(!isSecure || !seen.head.contains("s3cret"), seen.head.constData());
}

void TestServerProxy::itsPasswordComesFromTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << QByteArray("name:word@") << true;
    QTest::newRow("wrong") << QByteArray("name:w0rd@") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestServerProxy::itsPasswordComesFromTheEnvironment()
{
    QFETCH(QByteArray, credentials);
    QFETCH(bool, isRight);
    ScriptedHttp server(goodServer());
    const ScriptedProxy proxy(server.serverPort(), wantsPassword(), credentials);
    for (const QString &url : {plainUrl, secureUrl}) {
        Story story(*connectTo(url), pythonRequest("pass"));
        QTRY_TRUE(story.result);
        if (isRight && url == plainUrl) {
            QVERIFY2(story.result->verdict == Verdict::Ok, qPrintable(story.result->error));
            continue;
        }
        QVERIFY(story.result->unreachable);
        for (const QString &word : {proxy.name(), u"a valid name and password"_s, u"codewar.test"_s})
            QVERIFY2(isRight || story.result->error.contains(word), qPrintable(story.result->error));
        QVERIFY2(!story.result->error.contains(u"w0rd"), qPrintable(story.result->error));
    }
    QCOMPARE(server.count("POST /run"), isRight ? 1 : 0);
    QVERIFY(proxy.requests.size() < 20);
}

void TestServerProxy::whatItRefusesIsTold_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("words");
    for (const int status : {403, 502, 503, 504})
        QTest::addRow("no tunnel, %d", status)
            << secureUrl << ScriptedHttp::response(status, "<html>") << u"makes no connection to"_s;
    QTest::newRow("no tunnel, no such host")
        << secureUrl << ScriptedHttp::response(404, "<html>") << u"makes no connection to"_s;
    for (const int status : {502, 504})
        QTest::addRow("nothing passed on, %d", status)
            << plainUrl << ScriptedHttp::response(status, "<html>") << u"A proxy or gateway on the way"_s;
    QTest::newRow("nothing passed on, 403")
        << plainUrl << ScriptedHttp::response(403, "<html>") << u"does not let you in"_s;
    QTest::newRow("nothing passed on, 503")
        << plainUrl << ScriptedHttp::response(503, "<html>") << u"status 503"_s;
}

void TestServerProxy::whatItRefusesIsTold()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, response);
    QFETCH(QString, words);
    const ScriptedProxy proxy(1, answers(response));
    Story story(*connectTo(url), pythonRequest("pass"));
    QTRY_TRUE(story.result);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(words), qPrintable(story.result->error));
    QVERIFY2(story.result->error.contains(u"codewar.test"), qPrintable(story.result->error));
}

void TestServerProxy::aProxyThatIsAwayIsTold()
{
    ScriptedProxy proxy(1);
    const QString name = proxy.name();
    proxy.close();
    for (const QString &url : {plainUrl, secureUrl}) {
        Story story(*connectTo(url), pythonRequest("pass"));
        QTRY_TRUE(story.result);
        QVERIFY(story.result->unreachable);
        for (const QString &word : {u"The proxy "_s + name, u"codewar.test"_s, u"no_proxy"_s})
            QVERIFY2(story.result->error.contains(word), qPrintable(story.result->error));
    }
    const Outcome outcome = runOn(plainUrl, {}, "pass");
    QCOMPARE(outcome.status, 69);
    QVERIFY2(outcome.errorOutput.contains("does not answer"), outcome.errorOutput.constData());
}

void TestServerProxy::aProgramLostBehindItIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("response"); ///< of the proxy, once the server has died
    QTest::addColumn<bool>("hasPassword");
    for (const bool hasPassword : {false, true}) {
        const char *const also = hasPassword ? ", password" : "";
        QTest::addRow("closed%s", also) << QByteArray() << hasPassword;
        for (const int status : {502, 504})
            QTest::addRow("%d%s", status, also) << ScriptedHttp::response(status, "<html>") << hasPassword;
    }
}

void TestServerProxy::aProgramLostBehindItIsSentOnce()
{
    QFETCH(QByteArray, response);
    QFETCH(bool, hasPassword);
    int passedOn = 0;
    ScriptedHttp server(goodServer());
    const ScriptedProxy proxy(
        server.serverPort(),
        [&](QTcpSocket &socket, const ScriptedRequest &request) {
            if (hasPassword && !wantsPassword()(socket, request))
                return false;
            if (!request.line.startsWith("POST"))
                return true;
            ++passedOn;
            socket.write(response);
            socket.disconnectFromHost();
            return false;
        },
        hasPassword ? "name:word@" : "");
    const auto runner = connectTo(plainUrl);
    Story story(*runner, pythonRequest("pass"));
    QTRY_TRUE(story.result);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(u"may have run there"), qPrintable(story.result->error));
    QCOMPARE(passedOn, 1);
}

void TestServerProxy::someServersAreReachedWithoutIt()
{
    ScriptedHttp server(goodServer());
    const ScriptedProxy proxy(1);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        Story story(*connectTo(u"http://%1:%2"_s.arg(host).arg(server.serverPort())), pythonRequest("pass"));
        QTRY_TRUE(story.result);
        QVERIFY2(story.result->verdict == Verdict::Ok, qPrintable(story.result->error));
    }
    QVERIFY(proxy.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestServerProxy)
#include "tst_serverproxy.moc"
