// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/errors.h"
#include "runner/redis/replyreader.h"

#include <QTest>

using namespace codewar;
using namespace codewar::redis;
using namespace Qt::StringLiterals;

namespace {

constexpr ReplyLimits smallLimits{.bytes = 256 * 1024, .elements = 1000};

/// As a person would write it: "text", 'status', !error, (elements).
QByteArray shown(const Reply &reply)
{
    switch (reply.type()) {
    case Reply::Type::Nil:
        return "nil";
    case Reply::Type::Integer:
        return QByteArray::number(reply.toInteger().value());
    case Reply::Type::Text:
        return '"' + reply.text() + '"';
    case Reply::Type::Status:
        return '\'' + reply.text() + '\'';
    case Reply::Type::Error:
        return '!' + reply.text();
    case Reply::Type::Array:
        break;
    }
    QByteArrayList elements;
    for (const Reply &element : reply.elements())
        elements += shown(element);
    return '(' + elements.join(' ') + ')';
}

struct Read
{
    QByteArrayList replies;
    QString problem;
};

Read read(const QByteArray &bytes, qsizetype pieceSize, const ReplyLimits &limits = smallLimits)
{
    ReplyReader reader(limits);
    Read result;
    for (qsizetype at = 0; at < bytes.size() && reader.problem().isEmpty(); at += pieceSize) {
        std::string_view piece(bytes.constData() + at, std::size_t(std::min(pieceSize, bytes.size() - at)));
        while (const std::optional<Reply> reply = reader.next(piece))
            result.replies += shown(*reply);
    }
    result.problem = reader.problem();
    return result;
}

QByteArray nested(int depth)
{
    return QByteArray("*1\r\n").repeated(depth) + ":1\r\n";
}

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("replies");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &replies) {
            QTest::newRow(name) << bytes << replies;
        };
        row("status", "+OK\r\n", {"'OK'"});
        row("error", "-ERR no\r\n", {"!ERR no"});
        row("integers", ":0\r\n:-12\r\n:9223372036854775807\r\n", {"0", "-12", "9223372036854775807"});
        row("text", "$5\r\na\r\nb\n\r\n", {"\"a\r\nb\n\""});
        row("text with zeros", QByteArray("$3\r\n\0\0\0\r\n", 9), {QByteArray("\"\0\0\0\"", 5)});
        row("empty text", "$0\r\n\r\n", {"\"\""});
        row("nil", "$-1\r\n*-1\r\n", {"nil", "nil"});
        row("array", "*3\r\n:1\r\n$1\r\nx\r\n$-1\r\n", {"(1 \"x\" nil)"});
        row("empty array", "*0\r\n", {"()"});
        row("error within", "*2\r\n-ERR a\r\n+b\r\n", {"(!ERR a 'b')"});
        row("nested", "*2\r\n*2\r\n:1\r\n*0\r\n*1\r\n*1\r\n:2\r\n", {"((1 ()) ((2)))"});
        row("deepest", nested(8), {QByteArray(8, '(') + "1" + QByteArray(8, ')')});
        row("one after another", "+a\r\n*1\r\n:1\r\n$1\r\nb\r\n", {"'a'", "(1)", "\"b\""});
        row("unfinished", "+a\r\n*2\r\n:1\r\n", {"'a'"});
    }

    void reads()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArrayList, replies);
        for (const qsizetype pieceSize : {qsizetype(1), qsizetype(3), bytes.size()}) {
            const Read result = read(bytes, pieceSize);
            QCOMPARE(result.replies, replies);
            QCOMPARE(result.problem, QString());
        }
    }

    void readsWhatIsLarge()
    {
        const QByteArray text(smallLimits.bytes - 100, 'x');
        const QByteArray wire = '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
        // Limits are for each reply, not for all that come.
        const Read result = read(wire.repeated(5), 7000);
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.replies, QByteArrayList(5, '"' + text + '"'));

        const QByteArray array = "*1000\r\n" + QByteArray(":1\r\n").repeated(1000);
        QCOMPARE(read(array.repeated(3), 5000).replies.size(), 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &says = {}) {
            QTest::newRow(name) << bytes << says;
        };
        row("no reply at all", "HTTP/1.1 400 Bad Request\r\n\r\n", u"reply type"_s);
        row("TLS", QByteArray("\x15\x03\x01\0\x02\x02", 6), u"reply type"_s);
        row("RESP 3", "%1\r\n+a\r\n:1\r\n", u"reply type"_s);
        row("integer that is none", ":12a\r\n");
        row("integer too large", ":9223372036854775808\r\n");
        row("length that is none", "$x\r\n");
        row("negative length", "$-2\r\n");
        row("negative size", "*-2\r\n");
        row("size too large for an int", "*4294967297\r\n");
        row("garbage within", "*2\r\n:1\r\nx\r\n");
        row("too deep", nested(9), u"nested"_s);
        row("very deep", nested(100'000), u"nested"_s);
        row("too many elements", "*1001\r\n", u"1000 elements"_s);
        row("very many elements", "*2147483647\r\n", u"1000 elements"_s);
        row("too many elements together", "*2\r\n*600\r\n" + QByteArray("$-1\r\n").repeated(600) + "*600\r\n",
            u"1000 elements"_s);
        row("too many arrays", "*900\r\n" + QByteArray("*900\r\n"), u"1000 elements"_s);
        row("too long a text", "$9223372036854775807\r\n" + QByteArray(300 * 1024, 'x'), u"262144 bytes"_s);
        row("texts too long together",
            "*30\r\n" + ("$10000\r\n" + QByteArray(10'000, 'x') + "\r\n").repeated(30), u"262144 bytes"_s);
        row("a status without an end", '+' + QByteArray(20 * 1024, 'x'), u"without an end"_s);
        row("an error without an end", "*1\r\n-" + QByteArray(20 * 1024, 'x'), u"without an end"_s);
        row("a length without an end", '$' + QByteArray(1000, '1'), u"without an end"_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        for (const qsizetype pieceSize : {qsizetype(1), qsizetype(1000), bytes.size()}) {
            const Read result = read("+before\r\n" + bytes, pieceSize);
            QVERIFY(!result.problem.isEmpty());
            QVERIFY2(result.problem.contains(says), qPrintable(result.problem));
            QCOMPARE(result.replies, QByteArrayList{"'before'"});
        }
    }

    void readsNothingAfterARefusal()
    {
        ReplyReader reader;
        std::string_view bytes = "x\r\n";
        QVERIFY(!reader.next(bytes));
        const QString problem = reader.problem();
        bytes = "+OK\r\n";
        QVERIFY(!reader.next(bytes));
        QCOMPARE(reader.problem(), problem);
    }

    void givesSomethingWhateverItIs()
    {
        const Reply nil;
        QVERIFY(nil.isNil() && !nil.toInteger() && nil.text().isEmpty() && nil.elements().empty());
        QVERIFY(nil.at(3).isNil());
        const Reply text(Reply::Type::Text, "-17");
        QCOMPARE(text.toInteger(), -17);
        QVERIFY(!Reply(Reply::Type::Text, "1x").toInteger());
        QVERIFY(Reply(qint64(1)).text().isEmpty());
    }

    void meansSomething_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *reply, ErrorCode code, const QString &says) {
            QTest::newRow(reply) << QByteArray(reply) << int(code) << says;
        };
        row("NOSCRIPT No matching script. Please use EVAL.", ErrorCode::NotFound, u"NOSCRIPT"_s);
        row("LOADING Redis is loading the dataset in memory", ErrorCode::Unavailable, u"in a moment"_s);
        row("BUSY Redis is busy running a script.", ErrorCode::Unavailable, u"script"_s);
        row("BUSYGROUP Consumer Group name already exists", ErrorCode::Internal, u"BUSYGROUP"_s);
        row("READONLY You can't write against a read only replica.", ErrorCode::Unavailable, u"main one"_s);
        row("MASTERDOWN Link with MASTER is down", ErrorCode::Unavailable, u"main one"_s);
        row("MOVED 3999 127.0.0.1:6381", ErrorCode::InvalidInput, u"cluster"_s);
        row("CLUSTERDOWN Hash slot not served", ErrorCode::Unavailable, u"cluster"_s);
        row("OOM command not allowed when used memory > 'maxmemory'.", ErrorCode::Refused, u"full"_s);
        row("MISCONF Redis is configured to save RDB snapshots", ErrorCode::Refused, u"full"_s);
        row("NOAUTH Authentication required.", ErrorCode::InvalidInput, u"wants a password"_s);
        row("NOPERM this user has no permissions", ErrorCode::InvalidInput, u"more rights"_s);
        row("WRONGPASS invalid username-password pair", ErrorCode::InvalidInput, u"password"_s);
        row("ERR max number of clients reached", ErrorCode::Refused, u"maxclients"_s);
        row("WRONGTYPE Operation against a key", ErrorCode::Internal, u"WRONGTYPE"_s);
        row("", ErrorCode::Internal, u"Redis"_s);
    }

    void meansSomething()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const Error error = errorFromReply(reply);
        QCOMPARE(int(error.code), code);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY2(!error.message.contains(u".."_s), qPrintable(error.message));
        QCOMPARE(error.origin, u"redis"_s);
    }

    void quotesLittle()
    {
        const Error error = errorFromReply("ERR " + QByteArray(60'000, 'x') + "\x1b[31m\n");
        QVERIFY(error.message.size() < 500);
        QVERIFY(!error.message.contains(u'\x1b'));
    }
};

QTEST_APPLESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
