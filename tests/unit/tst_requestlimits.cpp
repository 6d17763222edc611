// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/requestlimits.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace codewar;

class TestRequestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void whatIsNotNamedIsAsUsual();
    void noneIsBeyondTheLargest();
};

void TestRequestLimits::whatIsWrittenIsRead()
{
    Limits limits;
    limits.runTime = std::chrono::milliseconds(1);
    limits.compileTime = std::chrono::milliseconds(2);
    limits.runMemoryBytes = 3;
    limits.compileMemoryBytes = 4;
    limits.outputBytes = 5;
    const nlohmann::ordered_json written = toJson(limits);
    QCOMPARE(written.size(), std::size_t(5));
    QCOMPARE(written.value("runTimeMs", 0), 1);
    const auto read = [&written](const char *name, qint64) { return written.at(name).get<qint64>(); };
    QVERIFY(readLimits({}, read) == limits);
}

void TestRequestLimits::whatIsNotNamedIsAsUsual()
{
    Limits usual;
    usual.runMemoryBytes = 7;
    usual.processes = 8;
    const auto onlyOutput = [](const char *name, qint64 standard) {
        return qstrcmp(name, "outputBytes") == 0 ? 9 : standard;
    };
    Limits expected = usual;
    expected.outputBytes = 9;
    QVERIFY(readLimits(usual, onlyOutput) == expected);
}

void TestRequestLimits::noneIsBeyondTheLargest()
{
    const Limits largest;
    const auto twice = [](const char *, qint64 standard) { return 2 * standard; };
    const auto half = [](const char *, qint64 standard) { return standard / 2; };
    QVERIFY(cutTo(readLimits(largest, twice), largest) == largest);
    QVERIFY(cutTo(readLimits(largest, half), largest) == readLimits(largest, half));
}

QTEST_GUILESS_MAIN(TestRequestLimits)
#include "tst_requestlimits.moc"
