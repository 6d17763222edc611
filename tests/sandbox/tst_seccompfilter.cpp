// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/seccompfilter.h"
#include "runner/sandbox/seccompprofile.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestSeccompFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileCompiles();
    void refusingMoreMakesAnotherProgram();
    void brokenProfilesAreErrors_data();
    void brokenProfilesAreErrors();
};

void TestSeccompFilter::theProfileCompiles()
{
    const Result<QByteArray> program = compileSeccompProfile(seccompProfile(), {});
    QVERIFY2(program, program ? "" : qPrintable(program.error().message));
    QVERIFY(program->size() > 100);
    QCOMPARE(program->size() % 8, 0); // whole instructions
}

void TestSeccompFilter::refusingMoreMakesAnotherProgram()
{
    const Result<QByteArray> all = compileSeccompProfile(seccompProfile(), {});
    const Result<QByteArray> fewer = compileSeccompProfile(seccompProfile(), {u"memfd_create"_s});
    QVERIFY(all && fewer);
    QVERIFY(*all != *fewer);
}

void TestSeccompFilter::brokenProfilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("no calls") << QByteArray(R"({"defaultAction": "SCMP_ACT_ERRNO"})");
    QTest::newRow("unknown default") << QByteArray(R"({"defaultAction": "SCMP_ACT_HOPE", "syscalls": []})");
    QTest::newRow("unknown action") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["read"], "action": "SCMP_ACT_MAYBE"}]})");
    QTest::newRow("unknown comparison") << QByteArray(
        R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["socket"], "action": "SCMP_ACT_ALLOW",
            "args": [{"index": 0, "value": 1, "op": "SCMP_CMP_LIKE"}]}]})");
    QTest::newRow("rule without names")
        << QByteArray(R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"action": "SCMP_ACT_ALLOW"}]})");
}

void TestSeccompFilter::brokenProfilesAreErrors()
{
    QFETCH(QByteArray, profile);
    const Result<QByteArray> program = compileSeccompProfile(profile, {});
    QVERIFY(!program);
    QVERIFY(!program.error().message.isEmpty());
}

QTEST_APPLESS_MAIN(TestSeccompFilter)
#include "tst_seccompfilter.moc"
