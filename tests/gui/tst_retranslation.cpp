// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/surfaces.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTranslator>

#include <algorithm>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every text is its source in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

/// What is the same in every language: names, files, values, and what a test's own runner says.
bool isNobodysLanguage(const QString &text)
{
    static const QRegularExpression same(
        u"^(main\\.\\w+\\*?|bubblewrap|docker|[a-z+]+ [0-9.]+.*|C(\\+\\+)?[0-9]* .*|Python [0-9.]+.*|"
        "\\w+://\\S+|DejaVu Sans Mono|Monospace|Python|CPU|Aa|UTF-8|LF|(.*\\s)?No Docker engine answers; bubblewrap does\\.)$"_s);
    return !text.contains(QRegularExpression(u"[A-Za-z]{2,}"_s)) || text.contains(same);
}

struct Shown
{
    const QObject *owner;
    const char *what;
    QString text;
};

void addTextsOf(const QWidget &widget, QList<Shown> &texts)
{
    const auto add = [&](const char *what, const QString &text) { texts.append({&widget, what, text}); };
    add("tool tip", widget.toolTip());
    add("accessible name", widget.accessibleName());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add("text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add("text", button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        add("title", group->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        add("placeholder", line->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        add("placeholder", edit->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        add("title", menu->title());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add("tab", tabs->tabText(i));
    }
    // Languages are named in themselves and fonts by their makers, after a first item that is neither.
    static const QStringList lists{settings::uiLanguage.key, settings::textFamily.key,
                                   settings::codeFamily.key};
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    if (box && box->objectName() != u"placePicker"_s) { // places are named by the test
        const int texts = lists.contains(box->objectName()) ? std::min(1, box->count()) : box->count();
        for (int i = 0; i < texts; ++i)
            add("item", box->itemText(i));
    }
}

QList<Shown> textsOf(const QWidget &surface)
{
    QList<Shown> texts;
    addTextsOf(surface, texts);
    for (const QWidget *widget : surface.findChildren<QWidget *>()) {
        if (!qobject_cast<const QTabBar *>(widget->parentWidget())) // Qt names its arrows once
            addTextsOf(*widget, texts);
    }
    for (const QAction *action : surface.findChildren<QAction *>()) {
        // The languages are named in themselves, and the places by the test.
        if (action->objectName().startsWith(u"language-") || action->objectName().startsWith(u"place-"))
            continue;
        texts.append({action, "text", action->text()});
        texts.append({action, "tool tip", action->toolTip()});
    }
    return texts;
}

QStringList untranslatedIn(const QWidget &surface)
{
    QStringList found;
    for (const Shown &shown : textsOf(surface)) {
        const QString plain = QTextDocumentFragment::fromHtml(shown.text).toPlainText();
        if (!plain.contains(u'⟦') && !isNobodysLanguage(plain))
            found.append(u"%1 %2 “%3”: %4"_s.arg(QString::fromLatin1(shown.owner->metaObject()->className()),
                                                 QString::fromLatin1(shown.what), shown.owner->objectName(),
                                                 plain.left(60)));
    }
    return found;
}

} // namespace

/// Another language reaches every text while the window is shown: whatever is not marked for translation, or
/// set only once, stays behind.
class TestRetranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_text_follows_data();
    void every_text_follows();
};

void TestRetranslation::every_text_follows_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < surfaces().size(); ++i)
        QTest::newRow(surfaces().at(i).name) << int(i);
}

void TestRetranslation::every_text_follows()
{
    QFETCH(int, index);
    const TestWindow test;
    const Surface which = surfaces().at(index);
    Brackets brackets;
    if (which.isBrief)
        QCoreApplication::installTranslator(&brackets);
    const QWidget *surface = which.open(test);
    QVERIFY(surface);
    if (!which.isBrief)
        QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    const QStringList found = untranslatedIn(*surface);
    QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join(u"\n  "_s)));
}

QTEST_MAIN(TestRetranslation)
#include "tst_retranslation.moc"
