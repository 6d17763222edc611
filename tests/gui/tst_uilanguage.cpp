// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languagemenu.h"
#include "app/language/uilanguage.h"
#include "app/settings/keys.h"
#include "app/settings/settings.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Preferences in a file of their own.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};

    void choose(const QString &code) { settings.set(settings::uiLanguage, code); }
};

QAction *choice(const LanguageMenu &menu, const QString &name)
{
    return menu.findChild<QAction *>(u"language-"_s + name);
}

} // namespace

class TestUiLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_language_is_named_in_itself();
    void the_best_language_data();
    void the_best_language();
    void what_is_not_there_counts_as_the_desktops();
    void the_choice_is_kept();
    void widgets_change_at_once();
    void hindi_has_qts_own_texts();
    void arabic_is_right_to_left();
    void numbers_follow();
    void english_has_plurals();
    void the_menu_shows_and_makes_the_choice();
};

void TestUiLanguage::every_language_is_named_in_itself()
{
    const QStringList codes{u"ar"_s, u"de"_s, u"en"_s,    u"es"_s,   u"fr"_s,
                            u"hi"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};
    const QStringList names{u"العربية"_s,  u"Deutsch"_s, u"English"_s, u"Español"_s,
                            u"Français"_s, u"हिन्दी"_s,   u"日本語"_s,  u"Português (Brasil)"_s,
                            u"简体中文"_s};
    QCOMPARE(UiLanguage::codes(), codes);
    for (int i = 0; i < codes.size(); ++i)
        QCOMPARE(UiLanguage::nameOf(codes.at(i)), names.at(i));
}

void TestUiLanguage::the_best_language_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("best");
    QTest::newRow("itself") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("another country") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("Egypt") << QStringList{u"ar_EG"_s} << u"ar"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("another script") << QStringList{u"zh-TW"_s} << u"en"_s;
    QTest::newRow("the second") << QStringList{u"nl-NL"_s, u"fr-BE"_s, u"de"_s} << u"fr"_s;
    QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{u"nl"_s} << u"en"_s;
    QTest::newRow("no locale") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList{} << u"en"_s;
}

void TestUiLanguage::the_best_language()
{
    QFETCH(QStringList, asked);
    QTEST(UiLanguage::bestFor(asked), "best");
}

void TestUiLanguage::what_is_not_there_counts_as_the_desktops()
{
    Fixture fixture;
    fixture.settings.set(settings::uiLanguage, u"../../etc/passwd"_s);
    const UiLanguage language(fixture.settings);
    QCOMPARE(UiLanguage::chosenIn(fixture.settings), QString());
    QCOMPARE(language.current(), UiLanguage::bestFor(QLocale::system().uiLanguages()));
}

void TestUiLanguage::the_choice_is_kept()
{
    Fixture fixture;
    {
        UiLanguage language(fixture.settings);
        fixture.choose(u"de"_s);
        QCOMPARE(language.current(), u"de"_s);
    }
    QCOMPARE(QCoreApplication::translate("codewar::LanguageMenu", "&Language"), u"&Language"_s);
    const UiLanguage language(fixture.settings);
    QCOMPARE(UiLanguage::chosenIn(fixture.settings), u"de"_s);
    QCOMPARE(QCoreApplication::translate("codewar::LanguageMenu", "&Language"), u"&Sprache"_s);
}

void TestUiLanguage::widgets_change_at_once()
{
    Fixture fixture;
    UiLanguage language(fixture.settings);
    fixture.choose(u"en"_s);
    const LanguageMenu menu(fixture.settings);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    const QPushButton *cancel = buttons.button(QDialogButtonBox::Cancel);
    QCOMPARE(menu.title(), u"&Language"_s);
    fixture.choose(u"de"_s);
    QTRY_COMPARE(menu.title(), u"&Sprache"_s);
    QTRY_COMPARE(QString(cancel->text()).remove(u'&'), u"Abbrechen"_s); // Qt's own
    fixture.choose(u"en"_s);
    QTRY_COMPARE(menu.title(), u"&Language"_s);
    QTRY_COMPARE(QString(cancel->text()).remove(u'&'), u"Cancel"_s);
}

/// Qt brings every language but this.
void TestUiLanguage::hindi_has_qts_own_texts()
{
    Fixture fixture;
    const UiLanguage language(fixture.settings);
    fixture.choose(u"hi"_s);
    QStringList texts;
    QDialogButtonBox buttons;
    for (int button = QDialogButtonBox::FirstButton; button <= QDialogButtonBox::LastButton; button *= 2)
        texts.append(buttons.addButton(QDialogButtonBox::StandardButton(button))->text());
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    for (const QAction *action : menu->actions())
        texts.append(action->text().section(u'\t', 0, 0));
    static const QRegularExpression english(u"[A-Za-z]{2,}"_s);
    QCOMPARE(texts.filter(english), QStringList());
}

void TestUiLanguage::arabic_is_right_to_left()
{
    Fixture fixture;
    UiLanguage language(fixture.settings);
    const QWidget widget;
    QCOMPARE(widget.layoutDirection(), Qt::LeftToRight);
    fixture.choose(u"ar"_s);
    QCOMPARE(widget.layoutDirection(), Qt::RightToLeft);
    fixture.choose(u"ja"_s);
    QCOMPARE(widget.layoutDirection(), Qt::LeftToRight);
}

void TestUiLanguage::numbers_follow()
{
    Fixture fixture;
    UiLanguage language(fixture.settings);
    QDoubleSpinBox box;
    box.setValue(2.5);
    fixture.choose(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QCOMPARE(box.text(), u"2,50"_s);
    fixture.choose(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
    QCOMPARE(box.text(), u"2.50"_s);
}

void TestUiLanguage::english_has_plurals()
{
    Fixture fixture;
    UiLanguage language(fixture.settings);
    fixture.choose(u"en"_s);
    const auto waiting = [](int jobs) {
        return QCoreApplication::translate("codewar::StatusLine", "Waiting behind %n job(s)", nullptr, jobs);
    };
    QCOMPARE(waiting(1), u"Waiting behind one job"_s);
    QCOMPARE(waiting(2), u"Waiting behind 2 jobs"_s);
}

void TestUiLanguage::the_menu_shows_and_makes_the_choice()
{
    Fixture fixture;
    UiLanguage language(fixture.settings);
    LanguageMenu menu(fixture.settings);
    QVERIFY(choice(menu, u"system"_s)->isChecked());
    choice(menu, u"fr"_s)->trigger();
    QCOMPARE(language.current(), u"fr"_s);
    fixture.choose(u"ja"_s); // from elsewhere
    Q_EMIT menu.aboutToShow();
    QVERIFY(choice(menu, u"ja"_s)->isChecked());
    QVERIFY(!choice(menu, u"fr"_s)->isChecked());
    choice(menu, u"system"_s)->trigger();
    QCOMPARE(UiLanguage::chosenIn(fixture.settings), QString());
    QCOMPARE(language.current(), UiLanguage::bestFor(QLocale::system().uiLanguages()));
}

QTEST_MAIN(TestUiLanguage)
#include "tst_uilanguage.moc"
