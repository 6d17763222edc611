// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that die, are slow, or send on: what is sent, how often, and what a person hears.
#include "runner/remote/http/httpclient.h"
#include "runner/remote/http/httpexchange.h"
#include "tests/remote/scriptedhttp.h"
#include "tests/support/patience.h"

#include <QTimer>

#include <sys/socket.h>

#include <optional>

using namespace codewar;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray body = R"({"code":"pass","language":"python"})";

enum class Death { Closes, Resets, GoesAway, InHead, InBody };

void dieBy(Death death, ScriptedHttp &server, QTcpSocket &socket)
{
    switch (death) {
    case Death::Closes:
        break;
    case Death::Resets: {
        const linger now{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        return socket.abort();
    }
    case Death::GoesAway:
        server.close();
        break;
    case Death::InHead:
        socket.write("HTTP/1.1 200 OK\r\nContent-Le");
        break;
    case Death::InBody:
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"output\":");
        break;
    }
    socket.disconnectFromHost();
}

/// One exchange, and its answer.
struct Asked
{
    Asked(HttpClient &client, HttpOrder order) : exchange(client, std::move(order), nullptr)
    {
        QObject::connect(&exchange, &HttpExchange::answered, &exchange,
                         [this](const Result<HttpAnswer> &given) { answer = given; });
    }
    QString sentence() const { return answer && !*answer ? answer->error().message : QString(); }

    HttpExchange exchange;
    std::optional<Result<HttpAnswer>> answer;
};

HttpOrder program(std::chrono::milliseconds patience = 60s)
{
    return {.verb = "POST", .path = u"/run"_s, .body = body, .patience = patience, .hasProgram = true};
}

} // namespace

Q_DECLARE_METATYPE(Death)

class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramIsSentOnce_data();
    void aProgramIsSentOnce();
    void anEarlyRefusalIsHeard();
    void slowServersAreLeft_data();
    void slowServersAreLeft();
    void redirects_data();
    void redirects();
    void redirectsWithoutEndOrAimAreTold();

private:
    static std::unique_ptr<HttpClient> clientOf(const ScriptedHttp &server)
    {
        return std::move(*HttpClient::make({server.url(), u"s3cret"_s, {}}));
    }
};

void TestHttpExchange::aProgramIsSentOnce_data()
{
    QTest::addColumn<Death>("death");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("reused");
    const std::pair<const char *, Death> deaths[] = {{"closes", Death::Closes},
                                                     {"resets", Death::Resets},
                                                     {"goes away", Death::GoesAway},
                                                     {"in the head", Death::InHead},
                                                     {"in the body", Death::InBody}};
    for (const auto &[name, death] : deaths) {
        for (const QByteArray path : {"/run", "/v1/runs"}) {
            for (const bool reused : {false, true})
                QTest::addRow("%s, %s%s", name, path.constData(), reused ? ", after another answer" : "")
                    << death << path << reused;
        }
    }
}

void TestHttpExchange::aProgramIsSentOnce()
{
    QFETCH(Death, death);
    QFETCH(QByteArray, path);
    QFETCH(bool, reused);
    ScriptedHttp *self = nullptr;
    int good = reused ? 2 : 0;
    ScriptedHttp server([&](QTcpSocket &socket, const ScriptedRequest &) {
        if (good-- > 0)
            socket.write(ScriptedHttp::response(200, "{}"));
        else
            dieBy(death, *self, socket);
    });
    self = &server;
    const auto client = clientOf(server);
    HttpOrder order = program();
    order.path = QString::fromLatin1(path);
    if (reused) {
        Asked get(*client, {.path = u"/health"_s});
        QTRY_TRUE(get.answer);
        Asked before(*client, order);
        QTRY_TRUE(before.answer);
        QVERIFY(*before.answer);
    }
    const qsizetype earlier = server.count("POST " + path);
    Asked asked(*client, order);
    QTRY_TRUE(asked.answer);
    // Once more would have come before this.
    if (death != Death::GoesAway) {
        good = 1;
        Asked after(*client, {.path = u"/health"_s});
        QTRY_TRUE(after.answer);
    }
    QCOMPARE(server.count("POST " + path), earlier + 1);
    QCOMPARE(server.requests.at(server.requests.size() - (death == Death::GoesAway ? 1 : 2)).body, body);
    QVERIFY2(asked.sentence().contains(u"may have run there"), qPrintable(asked.sentence()));
    QCOMPARE(int(asked.answer->error().code), int(ErrorCode::Unavailable));
}

/// It reads the head only, and closes.
void TestHttpExchange::anEarlyRefusalIsHeard()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (!socket->read(64).contains("HTTP/1.1"))
                return;
            socket->disconnect();
            socket->write(ScriptedHttp::response(413, R"({"error":"Too large."})", "Connection: close\r\n"));
            socket->disconnectFromHost();
        });
    });
    const auto client =
        std::move(*HttpClient::make({u"http://127.0.0.1:%1"_s.arg(server.serverPort()), {}, {}}));
    HttpOrder order = program();
    order.body = QByteArray(900'000, ' ') + body;
    Asked asked(*client, order);
    QTRY_TRUE(asked.answer);
    // Where the rest of the body broke the connection first, nothing can be read any more.
    if (*asked.answer)
        QCOMPARE((*asked.answer)->status, 413);
    else
        QVERIFY2(asked.sentence().contains(u"was lost"), qPrintable(asked.sentence()));
}

void TestHttpExchange::slowServersAreLeft_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drop"); ///< said again and again
    QTest::addColumn<bool>("hasProgram");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    QTest::newRow("silent") << QByteArray() << QByteArray() << false;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << QByteArray() << false;
    QTest::newRow("head without end")
        << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n") << false;
    QTest::newRow("half a body") << head + "{" << QByteArray() << false;
    QTest::newRow("body by drops") << head << QByteArray(" ") << false;
    QTest::newRow("silent with a program") << QByteArray() << QByteArray() << true;
    QTest::newRow("half a head with a program") << QByteArray("HTTP/1.1 200 O") << QByteArray() << true;
    QTest::newRow("head without end with a program")
        << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n") << true;
    QTest::newRow("half a body with a program") << head + "{" << QByteArray() << true;
}

void TestHttpExchange::slowServersAreLeft()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drop);
    QFETCH(bool, hasProgram);
    ScriptedHttp server([&](QTcpSocket &socket, const ScriptedRequest &) {
        socket.write(start);
        auto *const dropping = new QTimer(&socket);
        connect(dropping, &QTimer::timeout, &socket, [&socket, drop] { socket.write(drop); });
        dropping->start(20ms);
    });
    const auto client = clientOf(server);
    Asked asked(*client, hasProgram ? program(500ms) : HttpOrder{.path = u"/health"_s, .patience = 500ms});
    QTRY_TRUE(asked.answer);
    QVERIFY2(asked.sentence().contains(hasProgram ? u"may still run there" : u"does not answer"),
             qPrintable(asked.sentence()));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpExchange::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("target"); ///< %1: our port, %2: the port of another
    QTest::addColumn<bool>("followed");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray verb : {"GET", "POST"}) {
            // 303 says that the work is done, and that something else is to be asked for.
            const bool may = verb == "GET" || status != 303;
            QTest::addRow("%d, %s, a path", status, verb.constData()) << status << verb << u"/new"_s << may;
            QTest::addRow("%d, %s, the same server", status, verb.constData())
                << status << verb << u"http://127.0.0.1:%1/new"_s << may;
            QTest::addRow("%d, %s, another host", status, verb.constData())
                << status << verb << u"http://localhost:%2/new?token=abc"_s << false;
            QTest::addRow("%d, %s, another port", status, verb.constData())
                << status << verb << u"http://127.0.0.1:%2/new"_s << false;
            QTest::addRow("%d, %s, with a password", status, verb.constData())
                << status << verb << u"http://a:b@127.0.0.1:%1/new"_s << false;
            QTest::addRow("%d, %s, another scheme", status, verb.constData())
                << status << verb << u"file:///etc/passwd"_s << false;
        }
    }
}

void TestHttpExchange::redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    QFETCH(QString, target);
    QFETCH(bool, followed);
    ScriptedHttp other(ScriptedHttp::original(ScriptedHttp::response(200, "{}")));
    QByteArray location;
    ScriptedHttp server([&](QTcpSocket &socket, const ScriptedRequest &request) {
        if (request.line.endsWith("/new"))
            socket.write(ScriptedHttp::response(200, R"({"there":1})"));
        else
            socket.write(ScriptedHttp::response(status, "", "Location: " + location + "\r\n"));
    });
    location = (target.contains(u'%') ? target.replace(u"%1"_s, QString::number(server.serverPort()))
                                            .replace(u"%2"_s, QString::number(other.serverPort()))
                                      : target)
                   .toLatin1();
    const auto client = clientOf(server);
    Asked asked(*client, verb == "GET" ? HttpOrder{.path = u"/run"_s} : program());
    QTRY_TRUE(asked.answer);
    QVERIFY(other.requests.isEmpty());
    if (!followed) {
        QCOMPARE(server.requests.size(), 1);
        QVERIFY2(asked.sentence().contains(u"sends on to"), qPrintable(asked.sentence()));
        for (const auto &secret : {u"token"_s, u"a:b"_s, u"s3cret"_s})
            QVERIFY2(!asked.sentence().contains(secret), qPrintable(asked.sentence()));
        return;
    }
    QVERIFY2(*asked.answer, qPrintable(asked.sentence()));
    QCOMPARE((*asked.answer)->body, QByteArray(R"({"there":1})"));
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.requests.last().line, verb + " /new");
    QCOMPARE(server.requests.last().body, verb == "GET" ? QByteArray() : body);
    QVERIFY(server.requests.last().head.contains("Bearer s3cret"));
}

void TestHttpExchange::redirectsWithoutEndOrAimAreTold()
{
    ScriptedHttp endless([](QTcpSocket &socket, const ScriptedRequest &) {
        socket.write(ScriptedHttp::response(307, "", "Location: /again\r\n"));
    });
    const auto client = clientOf(endless);
    Asked lost(*client, program());
    QTRY_TRUE(lost.answer);
    QVERIFY2(lost.sentence().contains(u"without end"), qPrintable(lost.sentence()));
    QVERIFY(endless.requests.size() > 2 && endless.requests.size() < 20);

    ScriptedHttp aimless(ScriptedHttp::original(ScriptedHttp::response(302, "")));
    const auto second = clientOf(aimless);
    Asked given(*second, program());
    QTRY_TRUE(given.answer);
    QVERIFY(*given.answer);
    QCOMPARE((*given.answer)->status, 302);
    QCOMPARE(aimless.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
