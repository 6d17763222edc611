// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/requestparser.h"

#include <QTest>

using namespace codewar::http;

using State = RequestParser::State;

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequestsGetTheirStatus_data();
    void badRequestsGetTheirStatus();
    void takesARequestCutAnywhere_data();
    void takesARequestCutAnywhere();
    void leavesWhatComesBehind();
};

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.headerBytes = 2000;
    limits.targetBytes = 500;
    limits.bodyBytes = 100;
    return limits;
}

/// As a connection does it: what is not taken comes again.
void feedAll(RequestParser &parser, std::string bytes, std::size_t step)
{
    std::string pending;
    for (std::size_t i = 0; i < bytes.size() && parser.state() != State::Failed; i += step) {
        pending += bytes.substr(i, step);
        pending.erase(0, parser.feed(pending));
    }
}

} // namespace

void TestRequestParser::badRequestsGetTheirStatus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray start = "POST /run HTTP/1.1\r\nHost: a\r\n";
    row("no HTTP", "hello\r\n\r\n", 400);
    row("binary", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\r\n\r\n", 400);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("version 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("space in the address", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 505);
    row("field without colon", "GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n", 400);
    row("space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("long address", "GET /" + QByteArray(600, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    row("address without end", "GET /" + QByteArray(10'000, 'a'), 414);
    row("large header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(3000, 'a') + "\r\n\r\n", 431);
    row("header without end", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(10'000, 'a'), 431);
    row("many fields", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("a: b\r\n").repeated(150) + "\r\n", 431);
    row("large body", start + "Content-Length: 101\r\n\r\n", 413);
    row("large chunks",
        start + "Transfer-Encoding: chunked\r\n\r\n65\r\n" + QByteArray(101, 'a') + "\r\n0\r\n\r\n", 413);
    row("negative length", start + "Content-Length: -1\r\n\r\n", 400);
    row("two lengths", start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunks", start + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("unknown coding", start + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("wrong chunk size", start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
    row("chunk line without end", start + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(10'000, 'a'),
        400);
    row("unknown expectation", start + "Expect: a miracle\r\nContent-Length: 1\r\n\r\n", 417);
}

void TestRequestParser::badRequestsGetTheirStatus()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const std::size_t step : {std::size_t(1), std::size_t(7), std::size_t(bytes.size())}) {
        RequestParser parser(smallLimits());
        feedAll(parser, bytes.toStdString(), step);
        QCOMPARE(int(parser.state()), int(State::Failed));
        QCOMPARE(parser.failure().status, status);
        QVERIFY(!parser.failure().sentence.empty());
    }
}

void TestRequestParser::takesARequestCutAnywhere_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("some") << QByteArray("5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: z\r\n\r\n")
                          << QByteArray("hello world");
    QTest::newRow("none") << QByteArray("0\r\n\r\n") << QByteArray();
    QTest::newRow("only a trailer") << QByteArray("0;x\r\nTrailer: z\r\n\r\n") << QByteArray();
}

void TestRequestParser::takesARequestCutAnywhere()
{
    QFETCH(QByteArray, chunks);
    const std::string bytes =
        "\r\nPOST /a/b?c=d HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks.toStdString();
    for (std::size_t step = 1; step <= bytes.size(); ++step) {
        RequestParser parser(smallLimits());
        feedAll(parser, bytes, step);
        QCOMPARE(int(parser.state()), int(State::Done));
        QVERIFY(parser.keepsAlive());
        const Request request = parser.take();
        QCOMPARE(request.method, std::string("POST"));
        QCOMPARE(request.path, std::string("/a/b"));
        QCOMPARE(request.query, std::string("c=d"));
        QTEST(QByteArray::fromStdString(request.body), "body");
        QCOMPARE(request.headers.value("hOST"), std::string_view("x"));
    }
}

void TestRequestParser::leavesWhatComesBehind()
{
    const std::string first = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab";
    RequestParser parser(smallLimits());
    QCOMPARE(parser.feed(first + "GET / HTTP/1.1\r\n"), first.size());
    QCOMPARE(int(parser.state()), int(State::Done));
    QCOMPARE(parser.take().body, std::string("ab"));
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
