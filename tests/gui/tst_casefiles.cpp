// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseexport.h"
#include "app/cases/caseimport.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

TestCase makeCase(const QString &name, const QByteArray &input, const QByteArray &expected)
{
    TestCase testCase;
    testCase.name = name;
    testCase.input = input;
    testCase.expected = expected;
    return testCase;
}

} // namespace

class TestCaseFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void imports_a_folder_and_tells_what_it_skipped();
    void imports_no_more_than_there_is_room_for();
    void exports_and_imports_the_same();
    void exports_under_names_that_every_system_takes();
    void exports_over_nothing_unasked();
    void exporting_to_a_folder_that_is_not_there_fails_with_a_sentence();
    void json_and_back();
    void json_keeps_results_where_asked_to();
    void wrong_json_is_refused_data();
    void wrong_json_is_refused();
};

void TestCaseFiles::pairs_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("cases");
    QTest::addColumn<QStringList>("skipped");
    const auto row = [](const char *name, const QStringList &files, const QStringList &cases,
                        const QStringList &skipped = {}) {
        QTest::newRow(name) << files << cases << skipped;
    };
    row("in and out", {u"1.in"_s, u"1.out"_s}, {u"1=1.in+1.out"_s});
    row("in and ans", {u"1.in"_s, u"1.ans"_s}, {u"1=1.in+1.ans"_s});
    row("in and a", {u"01.in"_s, u"01.a"_s}, {u"01=01.in+01.a"_s});
    row("input1.txt", {u"output1.txt"_s, u"input1.txt"_s}, {u"1=input1.txt+output1.txt"_s});
    row("in1, out1 without ending", {u"in1"_s, u"out1"_s}, {u"1=in1+out1"_s});
    row("input.txt alone", {u"input.txt"_s, u"output.txt"_s}, {u"input=input.txt+output.txt"_s});
    row("word last", {u"sample_in.txt"_s, u"sample_out.txt"_s}, {u"sample=sample_in.txt+sample_out.txt"_s});
    row("name.in.txt", {u"a.in.txt"_s, u"a.out.txt"_s}, {u"a=a.in.txt+a.out.txt"_s});
    row("word first, with a line", {u"input-big.txt"_s, u"output-big.txt"_s},
        {u"big=input-big.txt+output-big.txt"_s});
    row("capitals", {u"A.IN"_s, u"A.OUT"_s}, {u"A=A.IN+A.OUT"_s});
    row("dots in the name", {u"v1.2.in"_s, u"v1.2.out"_s}, {u"v1.2=v1.2.in+v1.2.out"_s});
    row("natural order", {u"10.in"_s, u"2.in"_s, u"1.in"_s, u"1.out"_s, u"2.out"_s, u"10.out"_s},
        {u"1=1.in+1.out"_s, u"2=2.in+2.out"_s, u"10=10.in+10.out"_s});
    row("input alone", {u"1.in"_s}, {u"1=1.in+"_s});
    row("output alone", {u"1.out"_s}, {}, {u"1.out"_s});
    row("two outputs", {u"1.ans"_s, u"1.in"_s, u"1.out"_s}, {u"1=1.in+1.ans"_s}, {u"1.out"_s});
    row("something else", {u"main.cpp"_s, u"README.md"_s, u"information.txt"_s}, {},
        {u"main.cpp"_s, u"README.md"_s, u"information.txt"_s});
    row("Unicode", {u"größe ↑.in"_s, u"größe ↑.out"_s}, {u"größe ↑=größe ↑.in+größe ↑.out"_s});
}

void TestCaseFiles::pairs()
{
    QFETCH(QStringList, files);
    const CasePairing pairing = pairCaseFiles(files);
    QStringList cases;
    for (const CaseFiles &found : pairing.cases)
        cases.append(found.name + u'=' + found.input + u'+' + found.output);
    QTEST(cases, "cases");
    QStringList skipped;
    for (const SkippedFile &file : pairing.skipped) {
        skipped.append(file.name);
        QVERIFY(file.why.endsWith(u'.'));
    }
    QTEST(skipped, "skipped");
}

void TestCaseFiles::imports_a_folder_and_tells_what_it_skipped()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"1.in"_s), "1 2\n");
    write(folder.filePath(u"1.out"_s), "3\n");
    write(folder.filePath(u"2.in"_s), "\xff\xfe");
    write(folder.filePath(u"2.out"_s), "");
    write(folder.filePath(u"3.in"_s), QByteArray(maxCaseTextBytes + 1, 'x'));
    write(folder.filePath(u"3.out"_s), "x");
    write(folder.filePath(u"4.in"_s), "only");
    write(folder.filePath(u"notes.md"_s), "");
    QVERIFY(QDir(folder.path()).mkdir(u"more"_s));
    const CaseImport import = importCases({folder.path()}, {});
    QCOMPARE(import.cases.size(), 2);
    QVERIFY(import.cases.at(0).sameAs(makeCase(u"1"_s, "1 2\n", "3\n")));
    QVERIFY(import.cases.at(1).sameAs(makeCase(u"4"_s, "only", "")));
    QMap<QString, QString> skipped;
    for (const SkippedFile &file : import.skipped)
        skipped.insert(file.name, file.why);
    QCOMPARE(skipped.keys(), (QStringList{u"2.in"_s, u"3.in"_s, u"4.in"_s, u"more"_s, u"notes.md"_s}));
    QVERIFY(skipped.value(u"2.in"_s).contains(u"UTF-8"_s));
    QVERIFY(skipped.value(u"3.in"_s).contains(u"4 MiB"_s));
}

void TestCaseFiles::imports_no_more_than_there_is_room_for()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"1.in"_s), "1");
    const CaseImport import =
        importCases({folder.filePath(u"1.in"_s)}, TestCases(maxCases, makeCase(u"x"_s, "", "")));
    QVERIFY(import.cases.isEmpty());
    QVERIFY(import.skipped.constLast().why.contains(u"1000"_s));
}

void TestCaseFiles::exports_and_imports_the_same()
{
    const QTemporaryDir folder;
    const TestCases cases{makeCase(u"1"_s, "1 2\r\n", "3"), makeCase(u"größe ↑"_s, "", "🙂\n")};
    QVERIFY(exportCases(planExport(cases, folder.path()), false));
    const CaseImport import = importCases({folder.path()}, {});
    QCOMPARE(import.cases.size(), 2);
    QVERIFY(import.cases.at(0).sameAs(cases.at(0)));
    QCOMPARE(import.cases.at(1).expected, "🙂\n");
    QVERIFY(import.skipped.isEmpty());
}

void TestCaseFiles::exports_under_names_that_every_system_takes()
{
    QStringList names;
    for (const ExportPlan::File &file :
         planExport({makeCase(u"../../etc/passwd"_s, "", ""), makeCase(u"a"_s, "", ""),
                     makeCase(u"A"_s, "", ""), makeCase(u" "_s, "", "")},
                    u"/nonexistent"_s)
             .files)
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"_.._etc_passwd.in"_s, u"_.._etc_passwd.out"_s, u"a.in"_s, u"a.out"_s,
                                 u"A-2.in"_s, u"A-2.out"_s, u"case.in"_s, u"case.out"_s}));
}

void TestCaseFiles::exports_over_nothing_unasked()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"1.out"_s), "mine");
    const ExportPlan plan = planExport({makeCase(u"1"_s, "1", "new")}, folder.path());
    QCOMPARE(plan.existing, QStringList{u"1.out"_s});
    const Result<void> refused = exportCases(plan, false);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"1.out"_s));
    QCOMPARE(read(folder.filePath(u"1.out"_s)), "mine");
    QVERIFY(exportCases(plan, true));
    QCOMPARE(read(folder.filePath(u"1.out"_s)), "new");
}

void TestCaseFiles::exporting_to_a_folder_that_is_not_there_fails_with_a_sentence()
{
    const Result<void> failed = exportCases(planExport({makeCase(u"1"_s, "", "")}, u"/nonexistent"_s), false);
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"/nonexistent/1.in"_s));
}

void TestCaseFiles::json_and_back()
{
    TestCases cases{makeCase(u"a"_s, "1\r\n\t2", "x \n"), makeCase(u"größe ↑ 🙂"_s, "🙂", "")};
    cases[1].check = {Checker::Numbers, {1e-6, 0}};
    const Result<TestCases> back = casesFromJson(casesToJson(cases));
    QVERIFY(back);
    QCOMPARE(back->size(), 2);
    for (int i = 0; i < 2; ++i)
        QVERIFY(back->at(i).sameAs(cases.at(i)));
}

void TestCaseFiles::json_keeps_results_where_asked_to()
{
    TestCases cases{makeCase(u"a"_s, "", "")};
    cases[0].result = CaseResult{Verdict::TimeLimit, false, 10'000.5, 1 << 20, "x", true, u"Too slow."_s};
    QVERIFY(!casesFromJson(casesToJson(cases))->at(0).result);
    const std::optional<CaseResult> result =
        casesFromJson(casesToJson(cases, CaseParts::WithResults))->at(0).result;
    QVERIFY(result);
    QCOMPARE(result->verdict, Verdict::TimeLimit);
    QCOMPARE(result->runMs, 10'000.5);
    QCOMPARE(result->peakMemoryBytes, 1 << 20);
    QCOMPARE(result->message, u"Too slow."_s);
    QVERIFY(!result->outputKept);
}

void TestCaseFiles::wrong_json_is_refused_data()
{
    QTest::addColumn<QJsonValue>("json");
    const auto one = [](const QJsonObject &json) { return QJsonValue(QJsonArray{json}); };
    QTest::newRow("no list") << QJsonValue(u"x"_s);
    QTest::newRow("no object") << QJsonValue(QJsonArray{1});
    QTest::newRow("input is a number") << one({{u"input"_s, 1}});
    QTest::newRow("half a character") << one({{u"expected"_s, QString(QChar(0xd800))}});
    QTest::newRow("unknown checker") << one({{u"checker"_s, u"magic"_s}});
    QTest::newRow("negative tolerance") << one({{u"checker"_s, u"numbers"_s}, {u"absolute"_s, -1}});
    QTest::newRow("large text") << one({{u"input"_s, QString(maxCaseTextBytes + 1, u'x')}});
    QJsonArray many;
    for (int i = 0; i <= maxCases; ++i)
        many.append(QJsonObject());
    QTest::newRow("too many") << QJsonValue(many);
}

void TestCaseFiles::wrong_json_is_refused()
{
    QFETCH(QJsonValue, json);
    const Result<TestCases> cases = casesFromJson(json);
    QVERIFY(!cases);
    QVERIFY(cases.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestCaseFiles)
#include "tst_casefiles.moc"
