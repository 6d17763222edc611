// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/eventlog.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace codewar;
using namespace codewar::server;
using Json = nlohmann::ordered_json;

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsBehindAPosition();
    void textIsOneLineAndWhole();
    void saysWhatItForgot();
    void nothingFollowsItsEnd();
};

void TestEventLog::tellsWhatIsBehindAPosition()
{
    EventLog log;
    for (const char *stage : {"prepare", "compile", "run"})
        log.append("stage", {{"stage", stage}});
    quint64 position = 1;
    QCOMPARE(QByteArray::fromStdString(log.textAfter(position, 1000)),
             QByteArray("id: 2\nevent: stage\ndata: {\"stage\":\"compile\"}\n\n"
                        "id: 3\nevent: stage\ndata: {\"stage\":\"run\"}\n\n"));
    QCOMPARE(position, quint64(3));
    QVERIFY(log.textAfter(position, 1000).empty());
    position = 0;
    QCOMPARE(log.bytesAfter(0), log.bytes());
    QCOMPARE(log.bytesAfter(2), std::string("id: 3\nevent: stage\ndata: {\"stage\":\"run\"}\n\n").size());
    QCOMPARE(log.bytesAfter(3), std::size_t(0));
    (void)log.textAfter(position, 1); // at least one, however small the wish
    QCOMPARE(position, quint64(1));
}

void TestEventLog::textIsOneLineAndWhole()
{
    EventLog log;
    log.appendOutput(Run::Channel::Stdout, "a\r\nb\n\ndata: c", Json::object());
    log.appendOutput(Run::Channel::Stderr, "\xe2\x82", Json::object()); // cut within a character
    quint64 position = 0;
    const QByteArray text = QByteArray::fromStdString(log.textAfter(position, 1000));
    QCOMPARE(text.count('\n'), 8);
    QVERIFY(text.contains("data: {\"text\":\"a\\r\\nb\\n\\ndata: c\"}\n\n"));
    QVERIFY(text.contains("\"base64\":\"4oI=\""));
}

void TestEventLog::saysWhatItForgot()
{
    EventLog log;
    const QByteArray piece(64 << 10, 'x');
    for (int i = 0; i < 200; ++i)
        log.appendOutput(Run::Channel::Stdout, piece, Json::object());
    QVERIFY(log.bytes() <= EventLog::maxBytes);
    quint64 position = 5;
    const std::string text = log.textAfter(position, 1);
    QVERIFY(text.starts_with("event: lost\ndata: {\"from\":6,\"to\":"));
    QVERIFY(position > 100);
    QCOMPARE(log.last(), quint64(200));
}

void TestEventLog::nothingFollowsItsEnd()
{
    EventLog log;
    log.append("result", Json::object());
    log.end();
    log.append("stage", Json::object());
    QCOMPARE(log.last(), quint64(1));
    QVERIFY(log.isEnded());
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
