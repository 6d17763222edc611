// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/poolsettings.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPoolSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void withoutThemNothingChanges();
    void eachIsTaken();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
};

void TestPoolSettings::cleanup()
{
    for (const char *name : {"CODEWAR_WARM_SANDBOXES", "CODEWAR_WARM_SECONDS", "CODEWAR_WARM_MIB"})
        qunsetenv(name);
}

void TestPoolSettings::withoutThemNothingChanges()
{
    const Result<SandboxPoolOptions> options = withPoolSettings({.size = 3, .idleTimeout = 7s});
    QVERIFY(options);
    QCOMPARE(options->size, 3);
    QCOMPARE(options->idleTimeout, std::chrono::milliseconds(7s));
    QCOMPARE(options->maxIdleBytes, SandboxPoolOptions().maxIdleBytes);
}

void TestPoolSettings::eachIsTaken()
{
    qputenv("CODEWAR_WARM_SANDBOXES", "0");
    qputenv("CODEWAR_WARM_SECONDS", "90");
    qputenv("CODEWAR_WARM_MIB", "5");
    const Result<SandboxPoolOptions> options = withPoolSettings({.size = 3});
    QVERIFY(options);
    QCOMPARE(options->size, 0);
    QCOMPARE(options->idleTimeout, std::chrono::milliseconds(90s));
    QCOMPARE(options->maxIdleBytes, 5LL << 20);
}

void TestPoolSettings::wrongOnesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no number") << QByteArray("CODEWAR_WARM_SANDBOXES") << QByteArray("many");
    QTest::newRow("negative") << QByteArray("CODEWAR_WARM_SANDBOXES") << QByteArray("-1");
    QTest::newRow("too many") << QByteArray("CODEWAR_WARM_SANDBOXES") << QByteArray("65");
    QTest::newRow("no time at all") << QByteArray("CODEWAR_WARM_SECONDS") << QByteArray("0");
    QTest::newRow("with a unit") << QByteArray("CODEWAR_WARM_MIB") << QByteArray("64M");
    QTest::newRow("beyond every number")
        << QByteArray("CODEWAR_WARM_MIB") << QByteArray("99999999999999999999");
}

void TestPoolSettings::wrongOnesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    qputenv(name.constData(), value);
    const Result<SandboxPoolOptions> options = withPoolSettings({});
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::InvalidInput);
    QVERIFY2(options.error().message.contains(QString::fromLatin1(name)) &&
                 options.error().message.contains(QString::fromLatin1(value)),
             qPrintable(options.error().message));
}

QTEST_APPLESS_MAIN(TestPoolSettings)
#include "tst_poolsettings.moc"
