// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/gotoline.h"

#include "app/editor/codeeditor.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

std::optional<TextPlace> parsePlace(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*(\d{1,9})\s*(?:[:,]\s*(\d{1,9})?)?\s*$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return TextPlace{match.captured(1).toInt(), match.captured(2).toInt()};
}

GoToLine::GoToLine(CodeEditor &editor)
    : EditorCommands(editor),
      m_action(add(u"goToLineAction"_s, {Qt::CTRL | Qt::Key_G}, [this] { open(); })),
      m_box(new QFrame(editor.viewport())),
      m_label(new QLabel),
      m_field(new QLineEdit)
{
    m_box->setObjectName(u"goToLineBox"_s);
    m_box->setAutoFillBackground(true);
    static_cast<QFrame *>(m_box)->setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(u"goToLineField"_s);
    m_field->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9:, ]*"_s), m_field));
    m_label->setBuddy(m_field);
    auto *row = new QHBoxLayout(m_box);
    row->setContentsMargins(10, 6, 8, 6);
    row->addWidget(m_label);
    row->addWidget(m_field);
    m_box->hide();
    m_box->installEventFilter(this);
    m_field->installEventFilter(this);
    retranslate();
}

void GoToLine::open()
{
    m_box->setFont(QApplication::font()); // not the one of the editor it lies in
    m_field->setPlaceholderText(u"1–%1"_s.arg(editor().lines()));
    m_field->clear();
    placeField();
    m_box->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void GoToLine::placeField()
{
    m_box->adjustSize();
    m_box->move(std::max(0, (editor().viewport()->width() - m_box->width()) / 2), 8);
}

void GoToLine::close()
{
    if (m_box->isHidden())
        return;
    m_box->hide();
    editor().setFocus();
}

void GoToLine::go()
{
    const std::optional<TextPlace> place = parsePlace(m_field->text());
    close();
    if (place)
        editor().goTo(place->line, std::max(1, place->column));
}

bool GoToLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_box->hide();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<const QKeyEvent &>(*event).key());
    // The box lies in the text, which must not get what the field leaves over.
    if (watched == m_box)
        return event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel ||
               event->type() == QEvent::KeyPress;
    return EditorCommands::eventFilter(watched, event);
}

bool GoToLine::keyPressed(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        go();
    else if (key == Qt::Key_Escape)
        close();
    else
        return false;
    return true;
}

void GoToLine::retranslate()
{
    m_action->setText(tr("&Go to line…"));
    m_label->setText(tr("Line, or line:column"));
    m_field->setAccessibleName(tr("Line, or line:column"));
}

} // namespace codewar
