// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/languagejson.h"
#include "runner/run/languageregistry.h"

#include <QtTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// A language that is right, to be made wrong in one place.
QByteArray rustJson(const QByteArray &from = {}, const QByteArray &to = {})
{
    const QByteArray json = R"({
    "id": "rust",
    "name": "Rust",
    "aliases": ["rs"],
    "endings": ["rs"],
    "mainFile": "main.rs",
    "compile": ["rustc", "main.rs", "-o", "executable"],
    "executable": "executable",
    "run": ["./executable"],
    "environment": {"RUST_BACKTRACE": "1"},
    "template": "fn main() {}",
    "accelerate": {"linkers": ["mold"], "prestart": false}
})";
    return from.isEmpty() ? json : QByteArray(json).replace(from, to);
}

} // namespace

class tst_LanguageRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void builtInLanguagesLoad();
    void findsLanguages_data();
    void findsLanguages();
    void findsByFileName_data();
    void findsByFileName();
    void commandsAreTheContract();
    void examplesAreThere();
    void keysHaveSensibleDefaults();
    void wrongFilesNameTheKey_data();
    void wrongFilesNameTheKey();
    void wrongJsonNamesThePlace();
    void hugeFilesAreRefused();
    void aUserFileAddsALanguage();
    void aUserFileReplacesABuiltInOne();
    void aWrongFileLeavesTheOthersAlone();
    void theSameIdTwiceInAFolder();
    void takenNamesAreReported_data();
    void takenNamesAreReported();
    void aMissingFolderIsNoError();
    void userFolderFollowsTheEnvironment();

private:
    void write(const QString &name, const QByteArray &text);
    LanguageRegistry loadWithUserFolder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_LanguageRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_LanguageRegistry::cleanup()
{
    qunsetenv("CODEWAR_LANGUAGES");
    m_folder.reset();
}

void tst_LanguageRegistry::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

LanguageRegistry tst_LanguageRegistry::loadWithUserFolder() const
{
    qputenv("CODEWAR_LANGUAGES", m_folder->path().toLocal8Bit());
    return LanguageRegistry::loadDefault();
}

void tst_LanguageRegistry::builtInLanguagesLoad()
{
    const LanguageRegistry registry = loadWithUserFolder();

    QStringList ids;
    for (const Language &language : registry.languages())
        ids << language.id;
    QCOMPARE(ids, (QStringList{u"c"_s, u"cpp"_s, u"python"_s}));
    QVERIFY(registry.errors().isEmpty());
}

void tst_LanguageRegistry::findsLanguages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");

    QTest::newRow("id") << u"cpp"_s << u"cpp"_s;
    QTest::newRow("alias") << u"c++"_s << u"cpp"_s;
    QTest::newRow("alias, other case") << u"C++"_s << u"cpp"_s;
    QTest::newRow("id, other case") << u"Python"_s << u"python"_s;
    QTest::newRow("short alias") << u"py"_s << u"python"_s;
    QTest::newRow("c is not c++") << u"C"_s << u"c"_s;
    QTest::newRow("unknown") << u"cobol"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("part of an id") << u"pyth"_s << QString();
}

void tst_LanguageRegistry::findsLanguages()
{
    QFETCH(QString, name);
    QFETCH(QString, id);

    const LanguageRegistry registry = loadWithUserFolder();
    const Language *language = registry.find(name);
    QCOMPARE(language ? language->id : QString(), id);
}

void tst_LanguageRegistry::findsByFileName_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("id");

    QTest::newRow("cpp") << u"a.cpp"_s << u"cpp"_s;
    QTest::newRow("path") << u"/some/where.d/a.cc"_s << u"cpp"_s;
    QTest::newRow("c++") << u"a.c++"_s << u"cpp"_s;
    QTest::newRow("c") << u"a.c"_s << u"c"_s;
    QTest::newRow("py") << u"a.b.PY"_s << u"python"_s;
    QTest::newRow("none") << u"Makefile"_s << QString();
    QTest::newRow("ending alone") << u"py"_s << QString();
    QTest::newRow("dot at the end") << u"a."_s << QString();
    QTest::newRow("unknown") << u"a.txt"_s << QString();
}

void tst_LanguageRegistry::findsByFileName()
{
    QFETCH(QString, fileName);
    QFETCH(QString, id);

    const LanguageRegistry registry = loadWithUserFolder();
    const Language *language = registry.forFileName(fileName);
    QCOMPARE(language ? language->id : QString(), id);
}

void tst_LanguageRegistry::commandsAreTheContract()
{
    const LanguageRegistry registry = loadWithUserFolder();

    QCOMPARE(registry.find(u"cpp"_s)->compile.join(u' '),
             u"g++ -std=c++17 -O2 -Wall main.cpp -o executable"_s);
    QCOMPARE(registry.find(u"c"_s)->compile.join(u' '), u"gcc -std=c17 -O2 -Wall main.c -o executable -lm"_s);
    QCOMPARE(registry.find(u"python"_s)->run.join(u' '), u"python3 main.py"_s);
    QVERIFY(!registry.find(u"python"_s)->isCompiled());
    QVERIFY(registry.find(u"python"_s)->acceleration.prestart);
}

void tst_LanguageRegistry::examplesAreThere()
{
    const LanguageRegistry registry = loadWithUserFolder();

    for (const Language &language : registry.languages()) {
        QVERIFY(QFile::exists(u":/codewar/examples/"_s + language.example));
        QVERIFY(!language.templateText.isEmpty());
    }
}

void tst_LanguageRegistry::keysHaveSensibleDefaults()
{
    const Result<Language> language = LanguageRegistry::parse(
        R"({"id": "sh", "name": "Shell", "mainFile": "main.sh", "run": ["sh", "main.sh"]})", u"sh.json"_s);

    QVERIFY(language);
    QCOMPARE(language->toolName, u"Shell"_s);
    QCOMPARE(language->image, u"codewar/sh"_s);
    QVERIFY(!language->isCompiled());
    QVERIFY(language->aliases.isEmpty());
}

void tst_LanguageRegistry::wrongFilesNameTheKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");

    QTest::newRow("missing id") << rustJson(R"("id": "rust",)", "") << u"\"id\" is missing"_s;
    QTest::newRow("missing run") << rustJson(R"("run": ["./executable"],)", "") << u"\"run\" is missing"_s;
    QTest::newRow("empty run") << rustJson(R"(["./executable"])", "[]") << u"\"run\""_s;
    QTest::newRow("run without a program") << rustJson(R"(["./executable"])", R"([""])") << u"\"run\""_s;
    QTest::newRow("run as text") << rustJson(R"(["./executable"])", R"("./executable")") << u"\"run\""_s;
    QTest::newRow("number in run") << rustJson(R"(["./executable"])", R"([1])") << u"\"run\""_s;
    QTest::newRow("name is a number") << rustJson(R"("Rust")", "7") << u"\"name\""_s;
    QTest::newRow("name is null") << rustJson(R"("Rust")", "null") << u"\"name\""_s;
    QTest::newRow("unknown key") << rustJson(R"("aliases")", R"("alias")") << u"\"alias\" is not known"_s;
    QTest::newRow("unknown inner key")
        << rustJson(R"("linkers")", R"("linker")") << u"\"accelerate.linker\" is not known"_s;
    QTest::newRow("flag is text") << rustJson("false", R"("no")") << u"\"accelerate.prestart\""_s;
    QTest::newRow("accelerate is a list")
        << rustJson(R"({"linkers": ["mold"], "prestart": false})", "[]") << u"\"accelerate\""_s;
    QTest::newRow("linker is an option")
        << rustJson(R"("mold")", R"("../mold")") << u"\"accelerate.linkers\""_s;
    QTest::newRow("id with a slash") << rustJson(R"("rust")", R"("ru/st")") << u"\"id\""_s;
    QTest::newRow("id with capitals") << rustJson(R"("rust")", R"("Rust")") << u"\"id\""_s;
    QTest::newRow("id begins with a dash") << rustJson(R"("rust")", R"("-rust")") << u"\"id\""_s;
    QTest::newRow("id with a line break") << rustJson(R"("rust")", R"("rust\n")") << u"\"id\""_s;
    QTest::newRow("empty id") << rustJson(R"("rust")", R"("")") << u"\"id\""_s;
    QTest::newRow("id too long") << rustJson("\"rust\"", '"' + QByteArray(33, 'r') + '"') << u"\"id\""_s;
    QTest::newRow("ending with a dot")
        << rustJson(R"("endings": ["rs"])", R"("endings": [".rs"])") << u"\"endings\""_s;
    QTest::newRow("main file in a folder")
        << rustJson(R"("mainFile": "main.rs")", R"("mainFile": "../main.rs")") << u"\"mainFile\""_s;
    QTest::newRow("main file is an option")
        << rustJson(R"("mainFile": "main.rs")", R"("mainFile": "-o")") << u"\"mainFile\""_s;
    QTest::newRow("compile without executable")
        << rustJson(R"("executable": "executable",)", "") << u"\"executable\""_s;
    QTest::newRow("executable without compile")
        << rustJson(R"("compile": ["rustc", "main.rs", "-o", "executable"],)", "") << u"\"executable\""_s;
    QTest::newRow("environment with a number") << rustJson(R"("1"})", "1}") << u"\"environment\""_s;
    QTest::newRow("environment name") << rustJson("RUST_BACKTRACE", "A=B") << u"\"environment\""_s;
    QTest::newRow("NUL character") << rustJson(R"("rustc")", R"("ru\u0000stc")") << u"\"compile\""_s;
    QTest::newRow("template too long")
        << rustJson("fn main() {}", QByteArray(maxTemplateLength + 1, 'x')) << u"\"template\""_s;
    QTest::newRow("a list") << QByteArray("[]") << u"one JSON object"_s;
    QTest::newRow("text") << QByteArray("\"rust\"") << u"one JSON object"_s;
}

void tst_LanguageRegistry::wrongFilesNameTheKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);

    const Result<Language> language = LanguageRegistry::parse(json, u"rust.json"_s);
    QVERIFY(!language);
    QCOMPARE(language.error().code, ErrorCode::InvalidInput);
    QVERIFY2(language.error().message.contains(u"rust.json"), qPrintable(language.error().message));
    QVERIFY2(language.error().message.contains(named), qPrintable(language.error().message));
}

void tst_LanguageRegistry::wrongJsonNamesThePlace()
{
    struct Row
    {
        QByteArray json;
        QString place;
    };
    for (const Row &row :
         {Row{"{\n  \"id\": }", u"line 2, column 9"_s}, Row{"", u"line 1, column 1"_s},
          Row{"{\"name\": \"\xff\"}", u"line 1, column 11"_s}, Row{"{\"id\": 1e99999}", u"too large"_s},
          Row{QByteArray(100'000, '['), u"line 1"_s}}) {
        const Result<Language> language = LanguageRegistry::parse(row.json, u"a.json"_s);
        QVERIFY(!language);
        QVERIFY2(language.error().message.contains(row.place), qPrintable(language.error().message));
    }
}

void tst_LanguageRegistry::hugeFilesAreRefused()
{
    write(u"huge.json"_s, QByteArray(maxLanguageFileBytes + 1, ' '));

    const LanguageRegistry registry = loadWithUserFolder();
    QCOMPARE(registry.errors().size(), 1);
    QVERIFY(registry.errors().first().message.contains(u"larger than"));
}

void tst_LanguageRegistry::aUserFileAddsALanguage()
{
    write(u"rust.json"_s, rustJson());

    const LanguageRegistry registry = loadWithUserFolder();
    QVERIFY(registry.errors().isEmpty());
    QCOMPARE(registry.languages().size(), 4);
    QCOMPARE(registry.forFileName(u"x.rs"_s)->id, u"rust"_s);
    QCOMPARE(registry.find(u"rust"_s)->environment.value(u"RUST_BACKTRACE"_s), u"1"_s);
    QCOMPARE(registry.find(u"rust"_s)->acceleration.linkers, QStringList{u"mold"_s});
}

void tst_LanguageRegistry::aUserFileReplacesABuiltInOne()
{
    write(u"mine.json"_s, R"({"id": "python", "name": "My Python", "aliases": ["py"], "endings": ["py"],
                             "mainFile": "main.py", "run": ["pypy3", "main.py"]})");

    const LanguageRegistry registry = loadWithUserFolder();
    QVERIFY(registry.errors().isEmpty());
    QCOMPARE(registry.languages().size(), 3);
    QCOMPARE(registry.find(u"py"_s)->name, u"My Python"_s);
}

void tst_LanguageRegistry::aWrongFileLeavesTheOthersAlone()
{
    write(u"a.json"_s, "nonsense");
    write(u"rust.json"_s, rustJson());
    write(u"notes.txt"_s, "not a language");

    const LanguageRegistry registry = loadWithUserFolder();
    QCOMPARE(registry.errors().size(), 1);
    QVERIFY(registry.errors().first().message.contains(m_folder->filePath(u"a.json"_s)));
    QVERIFY(registry.find(u"rust"_s));
    QVERIFY(registry.find(u"cpp"_s));
}

void tst_LanguageRegistry::theSameIdTwiceInAFolder()
{
    write(u"one.json"_s, rustJson());
    write(u"two.json"_s, rustJson("Rust", "Rust again"));

    const LanguageRegistry registry = loadWithUserFolder();
    QCOMPARE(registry.errors().size(), 1);
    const QString message = registry.errors().first().message;
    QVERIFY2(message.contains(u"two.json") && message.contains(u"one.json") && message.contains(u"\"id\""),
             qPrintable(message));
    QCOMPARE(registry.find(u"rust"_s)->name, u"Rust"_s);
}

void tst_LanguageRegistry::takenNamesAreReported_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");

    QTest::newRow("id is an alias") << rustJson(R"("id": "rust")", R"("id": "py")") << u"\"id\" is \"py\""_s;
    QTest::newRow("alias is an id") << rustJson(R"("aliases": ["rs"])", R"("aliases": ["rs", "CPP"])")
                                    << u"\"aliases\" has \"CPP\""_s;
    QTest::newRow("alias is an alias")
        << rustJson(R"("aliases": ["rs"])", R"("aliases": ["c++"])") << u"\"aliases\" has \"c++\""_s;
    QTest::newRow("ending") << rustJson(R"("endings": ["rs"])", R"("endings": ["py"])")
                            << u"\"endings\" has \"py\""_s;
}

void tst_LanguageRegistry::takenNamesAreReported()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);

    write(u"rust.json"_s, json);
    const LanguageRegistry registry = loadWithUserFolder();
    QCOMPARE(registry.languages().size(), 3);
    QCOMPARE(registry.errors().size(), 1);
    QVERIFY2(registry.errors().first().message.contains(named),
             qPrintable(registry.errors().first().message));
}

void tst_LanguageRegistry::aMissingFolderIsNoError()
{
    const LanguageRegistry registry = LanguageRegistry::load({m_folder->filePath(u"not here"_s)});
    QVERIFY(registry.languages().isEmpty());
    QVERIFY(registry.errors().isEmpty());
}

void tst_LanguageRegistry::userFolderFollowsTheEnvironment()
{
    qputenv("CODEWAR_LANGUAGES", "/some/folder");
    QCOMPARE(LanguageRegistry::userFolder(), u"/some/folder"_s);
    qputenv("CODEWAR_LANGUAGES", "");
    QVERIFY(LanguageRegistry::userFolder().endsWith(u"/codewar/languages"));
}

QTEST_APPLESS_MAIN(tst_LanguageRegistry)
#include "tst_languageregistry.moc"
