// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/findbar.h"

#include "app/appearance/appearance.h"
#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"
#include "app/settings/keys.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

FindBar::FindBar(CodeEditor &editor, Finder &finder, Settings &settings, const Appearance &appearance)
    : QWidget(&editor),
      m_editor(editor),
      m_finder(finder),
      m_settings(settings),
      m_appearance(appearance),
      m_pattern(new QLineEdit),
      m_replacement(new QLineEdit),
      m_state(new QLabel),
      m_sentence(new QLabel),
      m_replaceRow(new QWidget)
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_pattern->setObjectName(u"findField"_s);
    m_replacement->setObjectName(u"replaceField"_s);
    m_state->setObjectName(u"findState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setObjectName(u"findSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide();
    m_finder.setWraps(settings.value(settings::findWrap));
    layOut();
    hide();
    editor.installEventFilter(this);
    connect(m_pattern, &QLineEdit::textChanged, this, [this] { patternChanged(true); });
    connect(&m_finder, &Finder::changed, this, &FindBar::showState);
    connect(&m_finder, &Finder::replacedAll, this, [this](int count) {
        m_notice = tr("%n places replaced", nullptr, count);
        showState();
    });
    connect(&m_finder, &Finder::replaceAllRefused, this, [this](const QString &reason) {
        m_notice = reason;
        showState();
    });
    connect(&appearance, &Appearance::changed, this, &FindBar::applyAppearance);
    applyAppearance();
    retranslate();
}

QToolButton *FindBar::addButton(const QString &objectName, const QString &text, bool checkable)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setCheckable(checkable);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FindBar::addSwitch(const QString &objectName, const QString &text, const Setting<bool> &setting)
{
    QToolButton *button = addButton(objectName, text, true);
    button->setChecked(m_settings.value(setting));
    connect(button, &QToolButton::toggled, this, [this, setting](bool on) {
        m_settings.set(setting, on);
        m_finder.setWraps(m_settings.value(settings::findWrap));
        patternChanged(false);
    });
}

void FindBar::layOut()
{
    addSwitch(u"findCase"_s, u"Aa"_s, settings::findMatchCase);
    addSwitch(u"findWord"_s, u"\u201cw\u201d"_s, settings::findWholeWord);
    addSwitch(u"findRegex"_s, u".*"_s, settings::findRegex);
    addSwitch(u"findWrap"_s, u"\u21bb"_s, settings::findWrap);
    QToolButton *inSelection = addButton(u"findInSelection"_s, u"[ ]"_s, true);
    QToolButton *previous = addButton(u"findPreviousButton"_s, u"\u2191"_s, false);
    QToolButton *next = addButton(u"findNextButton"_s, u"\u2193"_s, false);
    QToolButton *closing = addButton(u"findClose"_s, u"\u2715"_s, false);
    QToolButton *replace = addButton(u"replaceButton"_s, {}, false);
    QToolButton *replaceAll = addButton(u"replaceAllButton"_s, {}, false);
    connect(inSelection, &QToolButton::toggled, this, [this, inSelection](bool on) {
        m_finder.setInSelection(on);
        inSelection->setChecked(m_finder.isInSelection());
    });
    connect(previous, &QToolButton::clicked, this, [this] { m_finder.step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { m_finder.step(1); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(replace, &QToolButton::clicked, this, [this] { m_finder.replace(m_replacement->text()); });
    connect(replaceAll, &QToolButton::clicked, this, [this] { m_finder.replaceAll(m_replacement->text()); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (const char *name : {"findCase", "findWord", "findRegex", "findInSelection", "findWrap"})
        buttons->addWidget(button(name));
    buttons->addSpacing(6);
    for (QToolButton *one : {previous, next})
        buttons->addWidget(one);
    auto *replaceButtons = new QHBoxLayout(m_replaceRow);
    replaceButtons->setContentsMargins(0, 0, 0, 0);
    replaceButtons->setSpacing(2);
    for (QToolButton *one : {replace, replaceAll})
        replaceButtons->addWidget(one);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 5, 6, 5);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_pattern, 0, 0);
    grid->addLayout(buttons, 0, 1);
    grid->addWidget(m_state, 0, 2);
    grid->addWidget(closing, 0, 3);
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(m_replaceRow, 1, 1, Qt::AlignLeading);
    grid->addWidget(m_sentence, 2, 0, 1, 4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
}

QToolButton *FindBar::button(const char *name) const
{
    return findChild<QToolButton *>(QString::fromLatin1(name));
}

void FindBar::retranslate()
{
    const auto name = [this](const char *object, const QString &text) {
        button(object)->setToolTip(text);
        button(object)->setAccessibleName(text);
    };
    name("findCase", tr("Match case"));
    name("findWord", tr("Whole words only"));
    name("findRegex", tr("Regular expression; in the replacement \\1 or $1 is the first group"));
    name("findInSelection", tr("Only in the selection"));
    name("findWrap", tr("Go on from the other end of the text"));
    name("findPreviousButton", tr("Previous place (Shift+Enter)"));
    name("findNextButton", tr("Next place (Enter)"));
    name("findClose", tr("Close (Esc)"));
    button("replaceButton")->setText(tr("Replace"));
    button("replaceAllButton")->setText(tr("Replace all"));
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    showState();
}

void FindBar::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.window);
    setPalette(colors);
    setFont(m_appearance.textFont()); // not the one of the editor it lies in
    m_pattern->setFont(m_appearance.codeFont());
    m_replacement->setFont(m_appearance.codeFont());
    showState();
    place();
}

void FindBar::open(bool withReplace)
{
    m_finder.setOriginHere();
    const QString selected =
        QString::fromUtf8(bytesOf(m_editor, m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART),
                                  m_editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONEND)));
    m_notice.clear();
    m_replacement->setVisible(withReplace);
    m_replaceRow->setVisible(withReplace);
    show();
    place();
    if (!selected.isEmpty() && !selected.contains(u'\n') && !m_finder.isInSelection())
        m_pattern->setText(button("findRegex")->isChecked() ? QRegularExpression::escape(selected)
                                                            : selected);
    patternChanged(false);
    m_pattern->selectAll();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    hide();
    button("findInSelection")->setChecked(false);
    m_finder.setQuery({}, false);
    m_editor.reserveBottom(0);
    m_editor.setFocus();
}

void FindBar::place()
{
    if (isHidden())
        return;
    const int height = sizeHint().height();
    m_editor.reserveBottom(height);
    const QRect view = m_editor.viewport()->geometry();
    setGeometry(view.left(), view.bottom() + 1, view.width(), height);
    raise();
}

void FindBar::patternChanged(bool incremental)
{
    m_notice.clear();
    m_finder.setQuery({m_pattern->text(), button("findCase")->isChecked(), button("findWord")->isChecked(),
                       button("findRegex")->isChecked()},
                      incremental);
}

QString FindBar::stateText() const
{
    const Matches &matches = m_finder.matches();
    const auto count = static_cast<int>(matches.list.size());
    if (m_pattern->text().isEmpty())
        return {};
    if (matches.end == Matches::End::TooHard)
        return tr("The expression is too complicated: %n places found so far.", nullptr, count);
    if (matches.end == Matches::End::TooMany || matches.end == Matches::End::TooSlow)
        return tr("More than %n places", nullptr, count);
    if (m_finder.currentIndex() > 0)
        return tr("%1 of %2").arg(m_finder.currentIndex()).arg(count);
    if (m_finder.isBusy() && count == 0)
        return {};
    return count == 0 ? tr("Not found") : tr("%n places", nullptr, count);
}

void FindBar::showState()
{
    if (isHidden())
        return;
    const QString sentence = m_notice.isEmpty() ? m_finder.error() : m_notice;
    const bool found = !m_finder.matches().list.isEmpty() || m_finder.isBusy() || m_pattern->text().isEmpty();
    const Theme &theme = m_appearance.theme();
    const bool bad = m_notice.isEmpty() && (!found || !m_finder.error().isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, bad ? theme.error : theme.mutedText);
    m_state->setPalette(colors);
    m_sentence->setPalette(colors);
    m_state->setText(sentence.isEmpty() ? stateText() : QString());
    m_sentence->setText(sentence);
    if (m_sentence->isHidden() == sentence.isEmpty())
        return;
    m_sentence->setVisible(!sentence.isEmpty());
    QMetaObject::invokeMethod(this, &FindBar::place, Qt::QueuedConnection); // it has another height now
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && m_replacement->hasFocus())
        m_finder.replace(m_replacement->text());
    else if (enter)
        m_finder.step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    event->accept(); // the editor below must not get it
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FindBar::place, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace codewar
