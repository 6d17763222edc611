// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inputpanel.h"

#include "app/appearance/appearance.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolBar>

namespace codewar {

using namespace Qt::StringLiterals;

InputPanel::InputPanel(const Appearance &appearance, QWidget *parent)
    : Panel(tr("Input"), u"inputPanel"_s, parent),
      m_appearance(appearance),
      m_text(new QPlainTextEdit),
      m_keepOpen(new QCheckBox)
{
    m_text->setObjectName(u"inputText"_s);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(6);
    m_keepOpen->setObjectName(u"keepInputOpen"_s);
    toolBar()->addWidget(m_keepOpen);
    addRow(makePrompt());
    addRow(m_text, 1);
    retranslate();
    applyAppearance();
    connect(&m_appearance, &Appearance::changed, this, &InputPanel::applyAppearance);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InputPanel::changed);
    connect(m_keepOpen, &QCheckBox::toggled, this, &InputPanel::changed);
}

QWidget *InputPanel::makePrompt()
{
    m_prompt = new QWidget;
    m_prompt->setObjectName(u"prompt"_s);
    m_prompt->setBackgroundRole(QPalette::Base);
    m_prompt->setAutoFillBackground(true);
    m_prompt->setLayoutDirection(Qt::LeftToRight);
    m_prompt->setEnabled(false);
    m_sign = new QLabel(u"›"_s);
    m_line = new QLineEdit;
    m_line->setObjectName(u"promptLine"_s);
    m_close = new QPushButton;
    m_close->setObjectName(u"closeInput"_s);

    auto *layout = new QHBoxLayout(m_prompt);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_close);

    auto *endOfInput = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_line);
    endOfInput->setContext(Qt::WidgetShortcut);
    connect(endOfInput, &QShortcut::activated, this, &InputPanel::closeRequested);
    connect(m_line, &QLineEdit::returnPressed, this, &InputPanel::enterLine);
    connect(m_close, &QPushButton::clicked, this, &InputPanel::closeRequested);
    return m_prompt;
}

void InputPanel::retranslate()
{
    setTitle(tr("Input"));
    m_text->setAccessibleName(tr("Input of the program"));
    m_text->setPlaceholderText(tr("What the program reads from its input. Empty: type while it runs."));
    m_keepOpen->setText(tr("Keep open"));
    m_keepOpen->setToolTip(tr("After this text the program can still be typed to while it runs"));
    m_line->setAccessibleName(tr("A line for the program"));
    m_line->setPlaceholderText(m_live ? tr("Type a line for the program; Enter sends it") : QString());
    m_close->setText(tr("Close input"));
    m_close->setToolTip(tr("Tells the program that no more input comes (Ctrl+D)"));
}

void InputPanel::applyAppearance()
{
    const QFont font = m_appearance.codeFont();
    m_text->setFont(font);
    m_line->setFont(font);
    QFont bold = font;
    bold.setBold(true);
    m_sign->setFont(bold);
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_appearance.theme().outputInput);
    m_sign->setPalette(colors);
}

QString InputPanel::text() const
{
    return m_text->toPlainText();
}

void InputPanel::setText(const QString &text)
{
    m_text->setPlainText(text);
}

bool InputPanel::keepsOpen() const
{
    return m_keepOpen->isChecked();
}

void InputPanel::setKeepsOpen(bool keepsOpen)
{
    m_keepOpen->setChecked(keepsOpen);
}

bool InputPanel::wantsLiveInput() const
{
    return keepsOpen() || m_text->document()->isEmpty();
}

QByteArray InputPanel::preparedInput() const
{
    QByteArray input = text().toUtf8();
    if (keepsOpen() && !input.isEmpty() && !input.endsWith('\n'))
        input.append('\n');
    return input;
}

void InputPanel::setLive(bool live)
{
    m_live = live;
    m_prompt->setEnabled(live);
    m_line->clear();
    retranslate();
}

void InputPanel::focusPrompt(const QString &typed)
{
    if (!m_live)
        return;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->insert(typed);
}

bool InputPanel::promptHasFocus() const
{
    return m_line->hasFocus() || m_close->hasFocus();
}

void InputPanel::enterLine()
{
    const QString line = m_line->text();
    m_line->clear();
    Q_EMIT lineEntered(line);
}

} // namespace codewar
