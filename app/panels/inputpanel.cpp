// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inputpanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolBar>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

InputPanel::InputPanel(const Theme &theme, QWidget *parent)
    : Panel(tr("Input"), u"inputPanel"_s, parent),
      m_text(new QPlainTextEdit),
      m_keepOpen(new QCheckBox(tr("Keep open"))),
      m_promptColor(theme.outputInput)
{
    m_text->setObjectName(u"inputText"_s);
    m_text->setAccessibleName(tr("Input of the program"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(codeFont(codePointSize - 0.5));
    m_text->setPlaceholderText(tr("What the program reads from its input. Empty: type while it runs."));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(6);
    m_keepOpen->setObjectName(u"keepInputOpen"_s);
    m_keepOpen->setToolTip(tr("After this text the program can still be typed to while it runs"));
    toolBar()->addWidget(m_keepOpen);
    addRow(makePrompt());
    addRow(m_text, 1);
    setLive(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InputPanel::changed);
    connect(m_keepOpen, &QCheckBox::toggled, this, &InputPanel::changed);
}

QWidget *InputPanel::makePrompt()
{
    m_prompt = new QWidget;
    m_prompt->setObjectName(u"prompt"_s);
    m_prompt->setBackgroundRole(QPalette::Base);
    m_prompt->setAutoFillBackground(true);
    auto *sign = new QLabel(u"›"_s);
    QFont signFont = codeFont(codePointSize + 2);
    signFont.setBold(true);
    sign->setFont(signFont);
    QPalette signPalette = sign->palette();
    signPalette.setColor(QPalette::WindowText, m_promptColor);
    sign->setPalette(signPalette);

    m_line = new QLineEdit;
    m_line->setObjectName(u"promptLine"_s);
    m_line->setFont(codeFont(codePointSize - 0.5));
    m_close = new QPushButton(tr("Close input"));
    m_close->setObjectName(u"closeInput"_s);
    m_close->setToolTip(tr("Tells the program that no more input comes (Ctrl+D)"));

    auto *layout = new QHBoxLayout(m_prompt);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_close);

    auto *endOfInput = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_line);
    endOfInput->setContext(Qt::WidgetShortcut);
    connect(endOfInput, &QShortcut::activated, this, &InputPanel::closeRequested);
    connect(m_line, &QLineEdit::returnPressed, this, &InputPanel::enterLine);
    connect(m_close, &QPushButton::clicked, this, &InputPanel::closeRequested);
    return m_prompt;
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
    m_line->setPlaceholderText(live ? tr("Type a line for the program; Enter sends it") : QString());
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

void InputPanel::setZoom(int points)
{
    const QFont font = codeFont(std::max(4.0, codePointSize - 0.5 + points));
    m_text->setFont(font);
    m_line->setFont(font);
}

void InputPanel::enterLine()
{
    const QString line = m_line->text();
    m_line->clear();
    Q_EMIT lineEntered(line);
}

} // namespace codewar
