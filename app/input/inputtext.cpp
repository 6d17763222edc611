// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputtext.h"

#include "app/input/inputfile.h"
#include "app/panels/documenttext.h"

#include <QMimeData>
#include <QUrl>

namespace codewar {

using namespace Qt::StringLiterals;

QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

InputText::InputText(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"inputText"_s);
    setLayoutDirection(Qt::LeftToRight); // of programs, in every language
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
}

QString InputText::text() const
{
    return documentText(*document());
}

bool InputText::canInsertFromMimeData(const QMimeData *source) const
{
    // Asked at every move of a drag, so without looking at the text itself.
    return source->hasText() || source->hasUrls();
}

void InputText::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = source->hasUrls() ? fileIn(*source) : QString(); !file.isEmpty()) {
        Q_EMIT fileDropped(file);
        return;
    }
    const QString pasted = source->text(); // shares what the clipboard has
    const QTextCursor cursor = textCursor();
    const bool small =
        isEditableInput(pasted) && document()->characterCount() + pasted.size() <= maxInputTextBytes;
    if (small)
        return QPlainTextEdit::insertFromMimeData(source);
    const QString before = text();
    Q_EMIT largePasted(before.first(cursor.selectionStart()), pasted, before.sliced(cursor.selectionEnd()));
}

} // namespace codewar
