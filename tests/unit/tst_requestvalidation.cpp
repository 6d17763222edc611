// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/plainfilename.h"
#include "runner/run/requestvalidation.h"

#include <QtTest>

#include <QUuid>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RunRequest hello()
{
    RunRequest request;
    request.id = u"job-1"_s;
    request.language = u"cpp"_s;
    request.files = {{u"main.cpp"_s, "int main() {}"}};
    return request;
}

using Change = std::function<void(RunRequest &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_RequestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRequestStaysAsItIs();
    void languagesBecomeTheirId();
    void anEmptyIdBecomesAUuid();
    void theMainFileGetsTheLanguagesName_data();
    void theMainFileGetsTheLanguagesName();
    void goodRequests_data();
    void goodRequests();
    void wrongRequests_data();
    void wrongRequests();
    void fileNames_data();
    void fileNames();

private:
    const LanguageRegistry m_registry = LanguageRegistry::load({u":/codewar/languages"_s});
};

void tst_RequestValidation::aGoodRequestStaysAsItIs()
{
    RunRequest request = hello();
    request.input = "3 4";
    request.useCache = false;
    request.interactive = false;
    request.files << SourceFile{u"helper.h"_s, "#pragma once"};

    const Result<RunRequest> valid = validated(request, m_registry);
    QVERIFY(valid);
    QCOMPARE(valid->id, u"job-1"_s);
    QCOMPARE(valid->input, "3 4");
    QCOMPARE(valid->files.size(), 2);
    QCOMPARE(valid->files.last().name, u"helper.h"_s);
    QCOMPARE(valid->files.first().text, "int main() {}");
    QCOMPARE(valid->limits, request.limits);
    QVERIFY(!valid->useCache && !valid->interactive);
}

void tst_RequestValidation::languagesBecomeTheirId()
{
    RunRequest request = hello();
    for (const QString &name : {u"cpp"_s, u"C++"_s, u"cc"_s, u"CPP"_s}) {
        request.language = name;
        QCOMPARE(validated(request, m_registry)->language, u"cpp"_s);
    }
}

void tst_RequestValidation::anEmptyIdBecomesAUuid()
{
    RunRequest request = hello();
    request.id.clear();
    const QString first = validated(request, m_registry)->id;
    QVERIFY(!QUuid::fromString(first).isNull());
    QCOMPARE(first.size(), 36);
    QVERIFY(first != validated(request, m_registry)->id);
}

void tst_RequestValidation::theMainFileGetsTheLanguagesName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("another") << u"hello.cpp"_s;
    QTest::newRow("path") << u"/home/me/main.cpp"_s;
    QTest::newRow("option") << u"-o"_s;
    QTest::newRow("parent") << u".."_s;
}

void tst_RequestValidation::theMainFileGetsTheLanguagesName()
{
    QFETCH(QString, name);

    RunRequest request = hello();
    request.files.first().name = name;
    QCOMPARE(validated(request, m_registry)->files.first().name, u"main.cpp"_s);
}

void tst_RequestValidation::goodRequests_data()
{
    QTest::addColumn<Change>("change");

    QTest::newRow("empty source") << Change([](RunRequest &r) { r.files.first().text.clear(); });
    QTest::newRow("largest source") << Change(
        [](RunRequest &r) { r.files.first().text.fill('x', maxSourceBytes); });
    QTest::newRow("binary source") << Change(
        [](RunRequest &r) { r.files.first().text = QByteArray("\0\xff", 2); });
    QTest::newRow("most files") << Change([](RunRequest &r) {
        for (int i = 1; i < maxSourceFiles; ++i)
            r.files << SourceFile{u"f%1.h"_s.arg(i), {}};
    });
    QTest::newRow("longest id") << Change([](RunRequest &r) { r.id.fill(u'x', maxJobIdLength); });
    QTest::newRow("one second") << Change([](RunRequest &r) { r.limits.runTime = 1s; });
    QTest::newRow("one byte of output") << Change([](RunRequest &r) { r.limits.outputBytes = 1; });
    QTest::newRow("umlaut in a name") << Change([](RunRequest &r) { r.files << SourceFile{u"ä.h"_s, {}}; });
}

void tst_RequestValidation::goodRequests()
{
    QFETCH(Change, change);

    RunRequest request = hello();
    change(request);
    const Result<RunRequest> valid = validated(request, m_registry);
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message));
}

void tst_RequestValidation::wrongRequests_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, Change change, const QString &named) {
        QTest::newRow(name) << change << named;
    };
    const auto extra = [](const QString &name) {
        return [name](RunRequest &r) { r.files << SourceFile{name, {}}; };
    };

    row(
        "unknown language", [](RunRequest &r) { r.language = u"cobol"_s; },
        u"\"cobol\" is not known here. Known are: c, cpp, python"_s);
    row(
        "no language", [](RunRequest &r) { r.language.clear(); }, u"language"_s);
    row(
        "no file", [](RunRequest &r) { r.files.clear(); }, u"no source file"_s);
    row(
        "too many files", [](RunRequest &r) { r.files.resize(maxSourceFiles + 1); }, u"65 source files"_s);
    row(
        "source too large", [](RunRequest &r) { r.files.first().text.fill('x', maxSourceBytes + 1); },
        u"1048577 bytes"_s);
    row(
        "sources too large together",
        [](RunRequest &r) {
            r.files.first().text.fill('x', maxSourceBytes);
            r.files << SourceFile{u"a.h"_s, "x"};
        },
        u"1048577 bytes"_s);
    row(
        "input too large", [](RunRequest &r) { r.input.fill('x', maxInputBytes + 1); }, u"input"_s);
    row(
        "id too long", [](RunRequest &r) { r.id.fill(u'x', maxJobIdLength + 1); }, u"job id"_s);
    row(
        "id with a slash", [](RunRequest &r) { r.id = u"../x"_s; }, u"job id"_s);
    row(
        "id with a line break", [](RunRequest &r) { r.id = u"a\nb"_s; }, u"job id"_s);
    row(
        "id with half a character", [](RunRequest &r) { r.id = QChar(0xd800); }, u"job id"_s);
    row("extra file without a name", extra({}), u"is empty"_s);
    row("extra file in a folder", extra(u"a/b.h"_s), u"has a folder"_s);
    row("extra file above", extra(u".."_s), u"is a folder"_s);
    row("extra file is an option", extra(u"-x"_s), u"begins with '-'"_s);
    row("extra file with NUL", extra(u"a"_s + QChar::Null), u"control character"_s);
    row("extra file named as the main one", extra(u"main.cpp"_s), u"taken already"_s);
    row("extra file named as the product", extra(u"executable"_s), u"taken already"_s);
    row(
        "the same name twice",
        [](RunRequest &r) {
            r.files << SourceFile{u"a.h"_s, {}} << SourceFile{u"a.h"_s, {}};
        },
        u"taken already"_s);
    row(
        "no run time", [](RunRequest &r) { r.limits.runTime = 0ms; }, u"run time"_s);
    row(
        "negative run time", [](RunRequest &r) { r.limits.runTime = -1ms; }, u"run time"_s);
    row(
        "a day of run time", [](RunRequest &r) { r.limits.runTime = 24h; }, u"run time"_s);
    row(
        "no compile time", [](RunRequest &r) { r.limits.compileTime = 0ms; }, u"compile time"_s);
    row(
        "no memory", [](RunRequest &r) { r.limits.runMemoryBytes = 0; }, u"run memory"_s);
    row(
        "all memory", [](RunRequest &r) { r.limits.compileMemoryBytes = std::numeric_limits<qint64>::max(); },
        u"compile memory"_s);
    row(
        "no output", [](RunRequest &r) { r.limits.outputBytes = 0; }, u"output"_s);
    row(
        "no compiler output", [](RunRequest &r) { r.limits.compileOutputBytes = -5; }, u"compiler output"_s);
    row(
        "no files", [](RunRequest &r) { r.limits.fileBytes = 0; }, u"files"_s);
    row(
        "no file count", [](RunRequest &r) { r.limits.fileCount = 0; }, u"number of files"_s);
    row(
        "no processes", [](RunRequest &r) { r.limits.processes = 0; }, u"number of processes"_s);
    row(
        "too many processes", [](RunRequest &r) { r.limits.processes = 100'000; }, u"number of processes"_s);
    row(
        "no stack", [](RunRequest &r) { r.limits.stackBytes = 1; }, u"stack"_s);
}

void tst_RequestValidation::wrongRequests()
{
    QFETCH(Change, change);
    QFETCH(QString, named);

    RunRequest request = hello();
    change(request);
    const Result<RunRequest> valid = validated(request, m_registry);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QVERIFY2(valid.error().message.contains(named), qPrintable(valid.error().message));
}

void tst_RequestValidation::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("plain");

    QTest::newRow("ordinary") << u"main.cpp"_s << true;
    QTest::newRow("hidden") << u".config"_s << true;
    QTest::newRow("spaces") << u"my file.txt"_s << true;
    QTest::newRow("three dots") << u"..."_s << true;
    QTest::newRow("longest") << QString(255, u'x') << true;
    QTest::newRow("too long") << QString(256, u'x') << false;
    QTest::newRow("too long in bytes") << QString(128, u'ä') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("here") << u"."_s << false;
    QTest::newRow("above") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("absolute") << u"/etc/passwd"_s << false;
    QTest::newRow("option") << u"-rf"_s << false;
    QTest::newRow("NUL") << (u"a"_s + QChar::Null + u"b"_s) << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("half a character") << QString(QChar(0xdc00)) << false;
}

void tst_RequestValidation::fileNames()
{
    QFETCH(QString, name);
    QFETCH(bool, plain);

    QCOMPARE(isPlainFileName(name), plain);
}

QTEST_APPLESS_MAIN(tst_RequestValidation)
#include "tst_requestvalidation.moc"
