// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/adjustablelimits.h"
#include "app/places/limitschoice.h"
#include "app/settings/keys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLimitsChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreWhatEveryServerPromises();
    void wantedLimitsAreKept();
    void onlyWhatDiffersIsWritten();
    void placeMayGiveLess();
    void nonsenseInTheFileIsMovedIntoItsBounds_data();
    void nonsenseInTheFileIsMovedIntoItsBounds();
    void changeIsToldForLimitsOnly();
    void texts();

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void TestLimitsChoice::defaultsAreWhatEveryServerPromises()
{
    Settings settings(file("defaults.ini"));
    QCOMPARE(LimitsChoice(settings).wanted(), Limits());
    for (const AdjustableLimit &limit : adjustableLimits()) {
        QCOMPARE(limit.setting.fallback, limit.value(Limits()));
        QVERIFY(limit.least <= limit.setting.fallback);
    }
}

void TestLimitsChoice::wantedLimitsAreKept()
{
    Limits limits;
    limits.runTime = 90s;
    limits.runMemoryBytes = 512LL << 20;
    limits.outputBytes = 1LL << 30;
    limits.compileTime = 5s;
    limits.compileMemoryBytes = 2LL << 30;
    {
        Settings settings(file("kept.ini"));
        LimitsChoice(settings).setWanted(limits);
    }
    Settings settings(file("kept.ini"));
    QCOMPARE(LimitsChoice(settings).wanted(), limits);
}

void TestLimitsChoice::onlyWhatDiffersIsWritten()
{
    {
        Settings settings(file("few.ini"));
        LimitsChoice choice(settings);
        Limits limits;
        limits.runTime = 60s;
        choice.setWanted(limits);
        limits.runMemoryBytes = 1LL << 30;
        choice.setWanted(limits);
        limits.runTime = Limits().runTime;
        choice.setWanted(limits);
    }
    const QSettings written(file("few.ini"), QSettings::IniFormat);
    QCOMPARE(written.allKeys(), QStringList{u"limits/runMebibytes"_s});
}

void TestLimitsChoice::placeMayGiveLess()
{
    Settings settings(file("less.ini"));
    LimitsChoice choice(settings);
    Limits wanted;
    wanted.runTime = 60s;
    wanted.runMemoryBytes = 64LL << 20;
    choice.setWanted(wanted);
    const Limits inForce = choice.inForce(Limits());
    QCOMPARE(inForce.runTime, Limits().runTime);
    QCOMPARE(inForce.runMemoryBytes, wanted.runMemoryBytes);
    QCOMPARE(choice.wanted(), wanted);
}

void TestLimitsChoice::nonsenseInTheFileIsMovedIntoItsBounds_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("word") << u"much"_s;
    QTest::newRow("huge") << u"99999999999999"_s;
    QTest::newRow("largest") << u"2147483647"_s;
}

void TestLimitsChoice::nonsenseInTheFileIsMovedIntoItsBounds()
{
    QFETCH(QString, value);
    {
        QSettings settings(file("nonsense.ini"), QSettings::IniFormat);
        for (const AdjustableLimit &limit : adjustableLimits())
            settings.setValue(limit.setting.key, value);
    }
    Settings settings(file("nonsense.ini"));
    const Limits inForce = LimitsChoice(settings).inForce(Limits());
    for (const AdjustableLimit &limit : adjustableLimits()) {
        QVERIFY(limit.value(inForce) >= limit.least);
        QVERIFY(limit.value(inForce) <= limit.value(Limits()));
    }
}

void TestLimitsChoice::changeIsToldForLimitsOnly()
{
    Settings settings(file("change.ini"));
    LimitsChoice choice(settings);
    QSignalSpy changed(&choice, &LimitsChoice::changed);
    settings.set(settings::zoom, 3);
    QCOMPARE(changed.size(), 0);
    settings.set(settings::runSeconds, 3);
    QCOMPARE(changed.size(), 1);
    choice.setWanted({});
    QCOMPARE(changed.size(), 2);
}

void TestLimitsChoice::texts()
{
    Limits limits;
    QCOMPARE(summaryOf(limits), u"10 s · 256 MiB"_s);
    limits.runTime = 5min;
    limits.runMemoryBytes = 2LL << 30;
    QCOMPARE(summaryOf(limits), u"300 s · 2 GiB"_s);
    QCOMPARE(detailsOf(limits).count(u'\n'), int(adjustableLimits().size()) - 1);
    QVERIFY(detailsOf(limits).contains(u"Output: 4 MiB"_s));
}

QTEST_GUILESS_MAIN(TestLimitsChoice)
#include "tst_limitschoice.moc"
