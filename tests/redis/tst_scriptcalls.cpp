// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/scriptcalls.h"
#include "tests/redis/redisserver.h"
#include "tests/redis/redistest.h"

using namespace codewar;
using namespace codewar::redis;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes down each call, how many came with it, and what they have in common.
const Script noteAll(R"(
local answers = {}
for index = 2, #ARGV do
    redis.call('RPUSH', KEYS[1], ARGV[index])
    answers[#answers + 1] = ARGV[index] == 'bad' and redis.error_reply('ERR bad') or
        { ARGV[1], ARGV[index], #ARGV - 1 }
end
return answers)");

} // namespace

class TestScriptCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_connection = std::make_unique<Connection>(quickly(m_server.address()));
        m_calls = std::make_unique<ScriptCalls>(*m_connection, noteAll, "notes");
        m_connection->open();
        QVERIFY(ask(*m_connection, {"FLUSHALL"}));
        m_said.clear();
    }

    void thoseOfOneTurnLeaveTogether()
    {
        note({"a", "b", "c"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said, QByteArrayList({"x a 3", "x b 3", "x c 3"}), patience);
        note({"d"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said.last(), QByteArray("x d 1"), patience);
    }

    void nothingOvertakes()
    {
        note({"a", "b"});
        m_connection->send({"RPUSH", "notes", "between"}, [](const Result<Reply> &) {});
        note({"c"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said, QByteArrayList({"x a 2", "x b 2", "x c 1"}), patience);
        QCOMPARE(notes(), QByteArray("a\nb\nbetween\nc"));
    }

    void whatDiffersInTheCommonLeavesApart()
    {
        note({"a"}, "x");
        note({"b"}, "y");
        note({"c"}, "x");
        QTRY_COMPARE_WITH_TIMEOUT(m_said, QByteArrayList({"x a 1", "y b 1", "x c 1"}), patience);
    }

    void anErrorIsThatOfOne()
    {
        note({"a", "bad", "c"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 3, patience);
        QCOMPARE(m_said.at(0), QByteArray("x a 3"));
        QVERIFY2(m_said.at(1).startsWith("error") && m_said.at(1).contains("bad"), m_said.at(1));
        QCOMPARE(m_said.at(2), QByteArray("x c 3"));
    }

    void thereIsAnEndToTogether()
    {
        for (int i = 0; i < 150; ++i)
            note({QByteArray::number(i)});
        QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 150, patience);
        QCOMPARE(m_said.first(), QByteArray("x 0 64"));
        QCOMPARE(m_said.last(), QByteArray("x 149 22"));
        note({QByteArray(300'000, 'a'), "b"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 152, patience);
        QCOMPARE(m_said.last(), QByteArray("x b 1"));
    }

    void theyWaitForAConnection()
    {
        m_connection->close();
        m_connection->open();
        note({"a", "b"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said, QByteArrayList({"x a 2", "x b 2"}), patience);
    }

    void closingAnswersThem()
    {
        note({"a", "b"});
        m_connection->close();
        QCOMPARE(m_said.size(), 2);
        QVERIFY2(m_said.at(0).startsWith("error") && m_said.at(1).startsWith("error"), m_said.at(0));
    }

    void closingWithinOneAnswersTheOthersFirst()
    {
        qsizetype atReturn = 0;
        m_calls->call({"x"}, {"a"}, [&](const Result<Reply> &) {
            m_connection->close();
            atReturn = m_said.size();
        });
        note({"b", "c"});
        QTRY_COMPARE_WITH_TIMEOUT(atReturn, 2, patience);
        QCOMPARE(m_said, QByteArrayList({"x b 3", "x c 3"}));
    }

    void destroyingWithinOneAnswersNoOther()
    {
        m_calls->call({"x"}, {"a"}, [&](const Result<Reply> &) { m_connection.reset(); });
        note({"b", "c"});
        QTRY_VERIFY_WITH_TIMEOUT(!m_connection, patience);
        QCoreApplication::processEvents();
        QCOMPARE(m_said, QByteArrayList());
    }

    void theyLeaveWithoutTheirCaller()
    {
        note({"a", "b"});
        m_calls.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 2, patience);
    }

    void P9_redisForgotTheScript()
    {
        note({"a"});
        QVERIFY(ask(*m_connection, {"SCRIPT", "FLUSH"}));
        note({"b", "c"});
        QTRY_COMPARE_WITH_TIMEOUT(m_said, QByteArrayList({"x a 1", "x b 2", "x c 2"}), patience);
        QCOMPARE(notes(), QByteArray("a\nb\nc"));
    }

private:
    void note(const QByteArrayList &texts, const QByteArray &common = "x")
    {
        for (const QByteArray &text : texts)
            m_calls->call({common}, {text}, [this](const Result<Reply> &reply) {
                m_said << (reply ? reply->at(0).text() + ' ' + reply->at(1).text() + ' ' +
                                       QByteArray::number(reply->at(2).toInteger().value_or(0))
                                 : "error: " + reply.error().message.toUtf8());
            });
    }
    QByteArray notes() { return m_server.cli({u"LRANGE"_s, u"notes"_s, u"0"_s, u"-1"_s}); }

    RedisServer m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ScriptCalls> m_calls;
    QByteArrayList m_said;
};

QTEST_GUILESS_MAIN(TestScriptCalls)
#include "tst_scriptcalls.moc"
