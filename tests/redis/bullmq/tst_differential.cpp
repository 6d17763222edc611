// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/bullmq/oracle.h"
#include "tests/redis/bullmq/scene.h"
#include "tests/redis/bullmq/snapshot.h"
#include "tests/redis/redisserver.h"
#include "tests/redis/redistest.h"
#include "tests/support/files.h"

#include <QTest>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr qint64 start = 1'800'000'000'000;
constexpr int ours = 0; // databases
constexpr int theirs = 1;

redis::ConnectionSettings toDatabase(const RedisServer &server, int database)
{
    redis::ConnectionSettings settings = quickly(server.address());
    settings.address.database = database;
    return settings;
}

/// What one has and the other has not.
QByteArray difference(const QStringList &our, const QStringList &their)
{
    QByteArray text;
    for (const QString &line : our) {
        if (!their.contains(line))
            text += "\n  ours:   " + line.toUtf8();
    }
    for (const QString &line : their) {
        if (!our.contains(line))
            text += "\n  theirs: " + line.toUtf8();
    }
    return text;
}

} // namespace

/// The same steps by the real BullMQ and by us leave the same keys, replies and events.
class tst_Differential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSteps_data();
    void sameSteps();

private:
    RedisServer m_server;
    Oracle m_oracle;
};

void tst_Differential::sameSteps_data()
{
    QTest::addColumn<QByteArray>("steps");
    const QByteArray text =
        readFile(QStringLiteral(CODEWAR_SOURCE_DIR) + u"/tests/redis/bullmq/scenarios.json"_s);
    const auto scenarios = nlohmann::ordered_json::parse(text.toStdString(), nullptr, true, true);
    for (const auto &[name, steps] : scenarios.items())
        QTest::newRow(name.c_str()) << QByteArray::fromStdString(steps.dump());
}

void tst_Differential::sameSteps()
{
    QFETCH(QByteArray, steps);
    const json parsed = json::parse(steps.toStdString());
    redis::Connection ourSide(toDatabase(m_server, ours));
    redis::Connection theirSide(toDatabase(m_server, theirs));
    ourSide.open();
    theirSide.open();
    QVERIFY(ask(ourSide, {"FLUSHALL"}));

    const QString url = u"unix://%1?db=%2"_s.arg(m_server.address().socketPath).arg(theirs);
    const json theirReplies = m_oracle.play(url, start, parsed);
    const json ourReplies = Scene(ourSide, start).play(parsed);

    const QStringList ourKeys = snapshot(ourSide, "bull:q:");
    const QStringList theirKeys = snapshot(theirSide, "bull:q:");
    const QByteArray differing = difference(ourKeys, theirKeys);
    QVERIFY2(differing.isEmpty(), differing.constData());
    QCOMPARE(QByteArray::fromStdString(ourReplies.dump()), QByteArray::fromStdString(theirReplies.dump()));
}

QTEST_GUILESS_MAIN(tst_Differential)
#include "tst_differential.moc"
