// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/textrules.h"
#include "tests/translations/tsfile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

const QString sourceFolder = QStringLiteral(CODEWAR_SOURCE_DIR);
const QString folder = sourceFolder + u"/translations/"_s;

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

const QString english = u"en"_s;

const QStringList &languages()
{
    static const QStringList all = list(CODEWAR_LANGUAGES);
    return all;
}

QString fileOf(const QString &language)
{
    return folder + u"codewar_%1.ts"_s.arg(language);
}

void addRows(const QStringList &rows)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : rows)
        QTest::newRow(qPrintable(language)) << language;
}

/// "de: Status" allows it in one language, "CodeWar" in all.
QSet<QString> sameAsEnglish(const QString &language)
{
    QSet<QString> texts;
    QFile file(folder + u"same-as-english.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return texts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString only = line.section(u": "_s, 0, 0);
        if (!languages().contains(only))
            texts.insert(line);
        else if (only == language)
            texts.insert(line.section(u": "_s, 1));
    }
    return texts;
}

/// As lupdate makes it of the sources as they are; what it complains about is put into `complaints`.
TsFile updated(const QString &language, QString *complaints = nullptr)
{
    const QTemporaryDir place;
    const QString copy = place.filePath(QFileInfo(fileOf(language)).fileName());
    QFile::copy(fileOf(language), copy);
    const QStringList only = language == english ? QStringList{u"-pluralonly"_s} : QStringList{};
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder);
    lupdate.start(QStringLiteral(CODEWAR_LUPDATE),
                  QStringList{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s} +
                      only + list(CODEWAR_TRANSLATED_FOLDERS) + QStringList{u"-ts"_s, copy});
    if (!lupdate.waitForFinished(120'000))
        qFatal("lupdate does not end: %s", qPrintable(lupdate.errorString()));
    if (complaints)
        *complaints = QString::fromUtf8(lupdate.readAllStandardError());
    return TsFile::read(copy);
}

QString listed(QStringList lines)
{
    const qsizetype count = lines.size();
    lines = lines.first(std::min<qsizetype>(count, 40));
    return u"%1 problem(s):\n  %2"_s.arg(count).arg(lines.join(u"\n  "_s));
}

} // namespace

/// Every text in every language: there, and put as its source is. Says which text is wrong in which way.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void every_text_has_a_context();
    void sources_are_translatable();
    void every_language_has_its_plurals_data();
    void every_language_has_its_plurals();
    void translations_keep_to_their_source_data();
    void translations_keep_to_their_source();
    void complete_languages_have_every_text();
    void what_stays_english_is_listed();

private:
    QStringList whatIsMissing(const QString &language) const;
};

void TestTranslations::rules_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isPlural");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"Ready"_s << u"Bereit"_s << false << true;
    QTest::newRow("placeholder") << u"%1 of %2"_s << u"%2 の %1"_s << false << true;
    QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1 von"_s << false << false;
    QTest::newRow("placeholder twice") << u"%1 of %2"_s << u"%1 von %1"_s << false << false;
    QTest::newRow("localized placeholder") << u"%L1 s"_s << u"%1 s"_s << false << false;
    QTest::newRow("number lost in a plural") << u"%n job(s)"_s << u"ein Auftrag"_s << true << true;
    QTest::newRow("number lost") << u"%n of %1"_s << u"von %1"_s << false << false;
    QTest::newRow("key") << u"&Run"_s << u"A&usführen"_s << false << true;
    QTest::newRow("key lost") << u"&Run"_s << u"Ausführen"_s << false << false;
    QTest::newRow("key won") << u"Run"_s << u"&Ausführen"_s << false << false;
    QTest::newRow("two keys") << u"&Run"_s << u"&A&usführen"_s << false << false;
    QTest::newRow("key in brackets") << u"&Save as…"_s << u"名前を付けて保存(&A)…"_s << false << true;
    QTest::newRow("key in brackets last") << u"&Save as…"_s << u"名前を付けて保存…(&A)"_s << false << true;
    QTest::newRow("ampersand") << u"no engine & no images"_s << u"kein & keine"_s << false << true;
    QTest::newRow("ellipsis lost") << u"Open…"_s << u"Öffnen"_s << false << false;
    QTest::newRow("three dots") << u"Open…"_s << u"Öffnen..."_s << false << false;
    QTest::newRow("space") << u"Ready"_s << u"Bereit "_s << false << false;
    QTest::newRow("lines") << u"a\nb"_s << u"a b"_s << false << false;
    QTest::newRow("tags") << u"<b>a</b>"_s << u"<b>a<b>"_s << false << false;
}

void TestTranslations::rules()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, isPlural);
    QFETCH(bool, isGood);
    QCOMPARE(problemsOf(source, translation, isPlural).isEmpty(), isGood);
}

void TestTranslations::every_text_has_a_context()
{
    // lupdate warns where tr() would look a text up under another name than it is kept under.
    QString complaints;
    (void)updated(u"de"_s, &complaints);
    QStringList lines = complaints.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) {
        return !line.contains(QRegularExpression(u"(cpp|h):[0-9]+: "_s)) ||
               line.contains(u"undeclared qualified class");
    });
    QVERIFY2(lines.isEmpty(), qPrintable(listed(lines)));
}

void TestTranslations::sources_are_translatable()
{
    QStringList problems;
    for (const TsMessage &message : updated(u"de"_s).messages) {
        for (const QString &problem : problemsOfSource(message.source))
            problems.append(message.name() + u' ' + problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(listed(problems)));
}

void TestTranslations::every_language_has_its_plurals_data()
{
    addRows(languages() + QStringList{english});
}

void TestTranslations::every_language_has_its_plurals()
{
    QFETCH(QString, language);
    const QHash<QString, int> counts{{u"ar"_s, 6}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
    const TsFile file = TsFile::read(fileOf(language));
    QCOMPARE(file.problem, QString());
    for (const TsMessage &message : file.messages) {
        if (message.isPlural)
            QVERIFY2(message.forms.size() == counts.value(language, 2), qPrintable(message.name()));
    }
}

void TestTranslations::translations_keep_to_their_source_data()
{
    addRows(languages() + QStringList{english});
}

void TestTranslations::translations_keep_to_their_source()
{
    QFETCH(QString, language);
    const TsFile file = TsFile::read(fileOf(language));
    QCOMPARE(file.problem, QString());
    QStringList problems;
    for (const TsMessage &message : file.messages) {
        if (!message.isFinished())
            continue;
        for (const QString &form : message.forms) {
            for (const QString &problem : problemsOf(message.source, form, message.isPlural))
                problems.append(u"%1 → “%2” %3"_s.arg(message.name(), form, problem));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(listed(problems)));
}

QStringList TestTranslations::whatIsMissing(const QString &language) const
{
    QStringList problems;
    const TsFile kept = TsFile::read(fileOf(language));
    const TsFile now = updated(language);
    for (const TsMessage &message : now.messages) {
        if (!message.isFinished() || message.forms.contains(QString()))
            problems.append(u"%1 has no translation of %2"_s.arg(language, message.name()));
    }
    for (const TsMessage &message : kept.messages) {
        if (!now.messages.contains(message))
            problems.append(u"%1 translates what is not in the sources: %2"_s.arg(language, message.name()));
    }
    return problems;
}

void TestTranslations::complete_languages_have_every_text()
{
    QStringList problems;
    for (const QString &language : list(CODEWAR_COMPLETE_LANGUAGES))
        problems += whatIsMissing(language);
    QVERIFY2(problems.isEmpty(), qPrintable(u"Build the target update_translations; "_s + listed(problems)));
}

void TestTranslations::what_stays_english_is_listed()
{
    QStringList problems;
    for (const QString &language : list(CODEWAR_COMPLETE_LANGUAGES)) {
        const QSet<QString> allowed = sameAsEnglish(language);
        for (const TsMessage &message : TsFile::read(fileOf(language)).messages) {
            if (message.forms.contains(message.source) && !allowed.contains(message.source))
                problems.append(language + u": "_s + message.name());
        }
    }
    QVERIFY2(problems.isEmpty(),
             qPrintable(u"Translate these or list them in same-as-english.txt; "_s + listed(problems)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
