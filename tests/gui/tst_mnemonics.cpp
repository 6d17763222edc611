// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/uilanguage.h"
#include "app/settings/keys.h"
#include "tests/gui/surfaces.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Of each key, the texts whose letter it is.
using Keys = QMap<QString, QStringList>;

void addText(Keys &keys, const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        keys[key.toString()].append(text);
}

QStringList sharedIn(const QString &place, const Keys &keys)
{
    QStringList shared;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it->size() > 1)
            shared.append(u"%1, %2: %3"_s.arg(place, it.key(), it->join(u" and "_s)));
    }
    return shared;
}

QStringList sharedIn(const QMenu &menu)
{
    Keys keys;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            addText(keys, action->text());
    }
    return sharedIn(u"menu %1 “%2”"_s.arg(menu.objectName(), menu.title()), keys);
}

/// What a widget answers to: its own text, or the label's that leads to it.
QStringList textsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QStringList{label->text()} : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        for (const QAction *action : bar->actions())
            texts.append(action->isVisible() ? action->text() : QString());
    }
    return texts;
}

/// Of all that can be seen at once.
QStringList sharedNowIn(const QWidget &surface)
{
    Keys keys;
    QStringList page;
    for (const QWidget *widget : surface.findChildren<QWidget *>()) {
        if (widget->window() != surface.window() || !widget->isVisible())
            continue;
        for (const QString &text : textsOf(*widget))
            addText(keys, text);
        if (qobject_cast<const QStackedWidget *>(widget->parentWidget()))
            page.append(widget->objectName());
    }
    return sharedIn(u"%1 %2"_s.arg(surface.objectName(), page.join(u' ')), keys);
}

/// Page by page, where it has several.
QStringList sharedIn(QWidget &surface)
{
    QStringList shared = sharedNowIn(surface);
    for (auto *pages : surface.findChildren<QStackedWidget *>()) {
        const int first = pages->currentIndex();
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            shared += sharedNowIn(surface);
        }
        pages->setCurrentIndex(first);
    }
    for (auto *menu : surface.findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow(); // some are filled only then
        shared += sharedIn(*menu);
    }
    shared.removeDuplicates();
    return shared;
}

} // namespace

/// A letter that is underlined is a key: in one menu, or on one page of a dialog, it does one thing.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_shared_key_is_found();
    void a_key_does_one_thing_data();
    void a_key_does_one_thing();
};

void TestMnemonics::a_shared_key_is_found()
{
    QWidget surface;
    QMenu menu(&surface);
    menu.addAction(u"&Run"_s);
    menu.addAction(u"P&rint"_s);
    menu.addAction(u"Stop"_s);
    QPushButton save(u"&Save"_s, &surface);
    QPushButton stop(u"保存(&S)"_s, &surface);
    QLabel lost(u"&Size"_s, &surface);
    surface.show();
    QCOMPARE(sharedIn(surface).size(), 2);
    stop.setText(u"Save && &close"_s);
    QCOMPARE(sharedIn(surface).size(), 1);
    lost.setBuddy(&save);
    QCOMPARE(sharedIn(surface).size(), 2);
}

void TestMnemonics::a_key_does_one_thing_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : UiLanguage::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestMnemonics::a_key_does_one_thing()
{
    QFETCH(QString, language);
    const TestWindow test;
    const UiLanguage current(test.shell.settings);
    test.shell.settings.set(settings::uiLanguage, language);
    QCoreApplication::processEvents();
    QStringList shared;
    for (const Surface &which : surfaces()) {
        QWidget *surface = which.open(test);
        QVERIFY2(surface, which.name);
        QCoreApplication::processEvents();
        shared += sharedIn(*surface);
        if (surface != test.window.get())
            surface->close();
    }
    QVERIFY2(shared.isEmpty(), qPrintable(u"\n  "_s + shared.join(u"\n  "_s)));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
