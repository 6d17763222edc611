// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine says while it builds, pulls and loads, in any pieces.
#include "runner/sandbox/docker/engine/progresslines.h"

#include <QStringList>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QStringList lines;
    Result<void> result;
};

Told tell(const QByteArray &bytes, qsizetype pieceSize)
{
    Told told;
    ProgressLines progress([&](const QString &line) { told.lines += line; });
    for (qsizetype at = 0; at < bytes.size() && told.result; at += pieceSize)
        told.result = progress.feed(bytes.mid(at, pieceSize));
    if (told.result)
        told.result = progress.end();
    return told;
}

} // namespace

class TestProgressLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("build") << QByteArray(
                                      "{\"stream\":\"Step 1/2 : FROM scratch\"}\r\n"
                                      "{\"stream\":\"\\n\"}\r\n{\"stream\":\" ---\\u003e abc\\n\"}\r\n")
                               << QStringList{u"Step 1/2 : FROM scratch"_s, u" ---> abc"_s};
        QTest::newRow("lines in one piece")
            << QByteArray("{\"stream\":\"a\\nb\\nc\"}\n") << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("pull") << QByteArray(R"({"status":"Pulling from gcc","id":"13"}
{"status":"Downloading","progressDetail":{"current":1},"progress":"[=>] 1MB/2MB","id":"f1a"}
{"status":"Digest: sha256:00"}
)") << QStringList{u"13: Pulling from gcc"_s, u"f1a: Downloading [=>] 1MB/2MB"_s, u"Digest: sha256:00"_s};
        QTest::newRow("no end of line") << QByteArray(R"({"status":"done"})") << QStringList{u"done"_s};
        QTest::newRow("empty lines") << QByteArray("\r\n\r\n{\"status\":\"a\"}\r\n\r\n")
                                     << QStringList{u"a"_s};
        QTest::newRow("auxiliary") << QByteArray("{\"aux\":{\"ID\":\"sha256:1\"}}\n") << QStringList();
        QTest::newRow("other types") << QByteArray("{\"stream\":17,\"status\":[]}\n")
                                     << QStringList{QString()};
    }

    void becomesText()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, lines);

        for (const qsizetype pieceSize : {1, 2, 5, 64, 100'000}) {
            const Told told = tell(bytes, pieceSize);
            QVERIFY2(bool(told.result), told.result ? "" : qPrintable(told.result.error().message));
            QCOMPARE(told.lines, lines);
        }
    }

    void fails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");

        const QByteArray start = "{\"status\":\"a\"}\n";
        QTest::newRow("error") << start + R"({"error":"it broke","errorDetail":{"message":"it broke"}})" +
                                      "\n"
                               << ErrorCode::Unavailable << u"it broke"_s;
        QTest::newRow("error without detail")
            << QByteArray(R"({"error":"oops"})") << ErrorCode::Unavailable << u"oops"_s;
        QTest::newRow("detail alone") << QByteArray(R"({"errorDetail":{"code":1,"message":"returned 1"}})")
                                      << ErrorCode::Unavailable << u"returned 1"_s;
        QTest::newRow("disk full") << QByteArray(R"({"error":"write /x: no space left on device"})")
                                   << ErrorCode::Unavailable << u"docker system prune"_s;
        QTest::newRow("missing") << QByteArray(R"({"error":"manifest for x not found"})")
                                 << ErrorCode::NotFound << u"manifest for x not found"_s;
        QTest::newRow("architecture") << QByteArray(R"({"error":"exec /bin/sh: exec format error"})")
                                      << ErrorCode::Unavailable << u"kind of processor"_s;
        QTest::newRow("garbage") << start + "<html>\n" << ErrorCode::Corrupt << u"not a JSON object"_s;
        QTest::newRow("cut") << start + "{\"status\":\"b" << ErrorCode::Corrupt << u"not a JSON object"_s;
        QTest::newRow("list") << QByteArray("[1]\n") << ErrorCode::Corrupt << u"not a JSON object"_s;
        QTest::newRow("endless line")
            << QByteArray(BoundedLines::longestLine + 1, 'x') << ErrorCode::Corrupt << u"longer than 1 MiB"_s;
    }

    void fails()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, says);

        for (const qsizetype pieceSize : {7, 4096, 10'000'000}) {
            const Told told = tell(bytes, pieceSize);
            QVERIFY(!told.result);
            QCOMPARE(told.result.error().code, code);
            QCOMPARE(told.result.error().origin, u"docker"_s);
            QVERIFY2(told.result.error().message.contains(says), qPrintable(told.result.error().message));
        }
    }

    void longestLinePasses()
    {
        const QByteArray text(BoundedLines::longestLine - 14, 'x');
        const Told told = tell("{\"status\":\"" + text + "\"}\n", 60'000);
        QVERIFY(bool(told.result));
        QCOMPARE(told.lines.value(0).size(), text.size());
    }

    void keepsLittleOfALineWithoutEnd()
    {
        QString told;
        qsizetype longest = 0;
        ProgressLines progress([&](const QString &line) {
            told += line;
            longest = std::max(longest, line.size());
        });
        const QByteArray piece = "{\"stream\":\"" + QByteArray(10'000, 'y') + "\"}\n";
        for (int i = 0; i < 100; ++i)
            QVERIFY(bool(progress.feed(piece)));
        QVERIFY(bool(progress.end()));
        QCOMPARE(told.size(), 1'000'000);
        QVERIFY(longest <= 100'000);
    }
};

QTEST_APPLESS_MAIN(TestProgressLines)
#include "tst_progresslines.moc"
