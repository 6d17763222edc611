// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippet/snippet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

Snippet example()
{
    Snippet snippet;
    snippet.title = u"größe ↑"_s;
    snippet.language = u"c++"_s;
    snippet.code = u"int main() {}\r\n\t// 🙂 \u2028\u00a0"_s;
    snippet.input = u"1 2\n"_s;
    snippet.keepInputOpen = true;
    TestCase testCase;
    testCase.name = u"first"_s;
    testCase.input = "1\n";
    testCase.expected = "🙂 \n";
    testCase.check = {Checker::Numbers, {1e-6, 0}};
    testCase.result = CaseResult();
    snippet.cases = {testCase};
    return snippet;
}

QByteArray json(const QJsonObject &changes)
{
    QJsonObject object{{u"codewar"_s, 1}, {u"language"_s, u"python"_s}, {u"code"_s, u"print()"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson();
}

QByteArray without(const QString &key)
{
    QJsonObject object = QJsonDocument::fromJson(json({})).object();
    object.remove(key);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_and_reads_the_same();
    void smallest_one();
    void unknown_keys_are_ignored();
    void hostile_files_are_refused_data();
    void hostile_files_are_refused();
    void what_is_no_file_is_refused();
    void a_full_folder_fails_with_a_sentence();
    void knows_its_files();
    void example_of_the_documentation();
};

void TestSnippet::writes_and_reads_the_same()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"größe.codewar"_s);
    QVERIFY(writeSnippet(path, example()));
    const Result<Snippet> back = readSnippet(path);
    QVERIFY(back);
    QCOMPARE(back->title, example().title);
    QCOMPARE(back->language, example().language);
    QCOMPARE(back->code, example().code);
    QCOMPARE(back->input, example().input);
    QVERIFY(back->keepInputOpen);
    QCOMPARE(back->cases.size(), 1);
    QVERIFY(back->cases.at(0).sameAs(example().cases.at(0)));
    QVERIFY(!back->cases.at(0).result);
}

void TestSnippet::smallest_one()
{
    const Result<Snippet> snippet = parseSnippet(json({}), u"x"_s);
    QVERIFY(snippet);
    QCOMPARE(snippet->code, u"print()"_s);
    QVERIFY(snippet->input.isEmpty() && snippet->cases.isEmpty() && snippet->title.isEmpty());
}

void TestSnippet::unknown_keys_are_ignored()
{
    QVERIFY(parseSnippet(json({{u"future"_s, QJsonObject()}}), u"x"_s));
}

void TestSnippet::hostile_files_are_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("int main() {}");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff",
                                          7);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("very deep") << QByteArray(200'000, '[');
    QTest::newRow("deep in a key") << json({}).chopped(3) + ",\"x\":" + QByteArray(200'000, '{');
    QTest::newRow("cut") << json({}).chopped(5);
    QTest::newRow("no version") << without(u"codewar"_s);
    QTest::newRow("version of the future") << json({{u"codewar"_s, 2}});
    QTest::newRow("version is a text") << json({{u"codewar"_s, u"1"_s}});
    QTest::newRow("no language") << without(u"language"_s);
    QTest::newRow("language is a path") << json({{u"language"_s, u"../../etc/passwd"_s}});
    QTest::newRow("long language") << json({{u"language"_s, QString(41, u'x')}});
    QTest::newRow("no code") << without(u"code"_s);
    QTest::newRow("code is a number") << json({{u"code"_s, 1}});
    QTest::newRow("large code") << json({{u"code"_s, QString((1 << 20) + 1, u'x')}});
    QTest::newRow("large code in bytes") << json({{u"code"_s, QString(1 << 19, QChar(u'中'))}});
    QTest::newRow("NUL in the code") << json({{u"code"_s, QString(QChar::Null)}});
    QTest::newRow("half a character") << QByteArray(json({{u"code"_s, u"@"_s}})).replace("@", "\\ud800");
    QTest::newRow("large input") << json({{u"input"_s, QString((1 << 20) + 1, u'x')}});
    QTest::newRow("cases are no list") << json({{u"cases"_s, 1}});
    QTest::newRow("wrong case") << json({{u"cases"_s, QJsonArray{QJsonObject{{u"checker"_s, u"x"_s}}}}});
}

void TestSnippet::hostile_files_are_refused()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.codewar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<Snippet> snippet = readSnippet(file.fileName());
    QVERIFY(!snippet);
    QVERIFY(snippet.error().message.contains(u"x.codewar"_s));
    QVERIFY(snippet.error().message.endsWith(u'.'));
    QVERIFY(snippet.error().message.size() < 400);
}

void TestSnippet::what_is_no_file_is_refused()
{
    const QTemporaryDir folder;
    QVERIFY(!readSnippet(folder.path()));
    QVERIFY(!readSnippet(folder.filePath(u"nothing.codewar"_s)));
    QVERIFY(!readSnippet(u"/dev/zero"_s));
    QFile large(folder.filePath(u"large.codewar"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(maxSnippetBytes + 1));
    const Result<Snippet> refused = readSnippet(large.fileName());
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"64 MiB"_s));
}

void TestSnippet::a_full_folder_fails_with_a_sentence()
{
    const Result<void> failed = writeSnippet(u"/dev/full/x.codewar"_s, example());
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"x.codewar"_s));
}

void TestSnippet::knows_its_files()
{
    QVERIFY(isSnippetFile(u"/a/b.codewar"_s));
    QVERIFY(isSnippetFile(u"b.CodeWar"_s));
    QVERIFY(!isSnippetFile(u"codewar"_s));
    QVERIFY(!isSnippetFile(u"b.cpp"_s));
}

void TestSnippet::example_of_the_documentation()
{
    QFile page(QStringLiteral(CODEWAR_DOCS) + u"/snippet-format.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype from = text.indexOf("```json\n") + 8;
    const Result<Snippet> snippet = parseSnippet(text.mid(from, text.indexOf("```", from) - from), u"page"_s);
    QVERIFY2(snippet, snippet ? "" : qPrintable(snippet.error().message));
    QCOMPARE(snippet->cases.size(), 1);
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
