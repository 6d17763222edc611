// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casetext.h"

#include "app/appearance/appearance.h"
#include "app/cases/testcase.h"
#include "app/panels/documenttext.h"
#include "runner/run/utf8text.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// The editor takes as long for one long line as for a whole text.
constexpr qsizetype longestLine = 8 << 10;

bool isEditable(const QByteArray &bytes)
{
    if (bytes.size() > CaseText::mostEditable)
        return false;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', from);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (end - from > longestLine)
            return false;
        from = end + 1;
    }
    return true;
}

/// What can be shown of a text that is too long, and a line that says so.
QString beginningOf(const QByteArray &bytes)
{
    const QString shown = textFromUtf8(bytes.first(std::min(bytes.size(), CaseText::mostEditable / 4)));
    QString text;
    for (QStringView rest = shown; !rest.isEmpty();) {
        const qsizetype newline = rest.indexOf(u'\n');
        const QStringView line = rest.first(newline < 0 ? rest.size() : newline);
        text.append(line.first(std::min(line.size(), longestLine))).append(u'\n');
        rest = rest.sliced(newline < 0 ? rest.size() : newline + 1);
    }
    return text + CaseText::tr("… %n byte(s) in all: too long to be shown and edited here.", nullptr,
                               static_cast<int>(bytes.size()));
}

} // namespace

CaseText::CaseText(const Appearance &appearance, const QString &objectName, QWidget *parent)
    : QPlainTextEdit(parent), m_appearance(appearance)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // of programs, in every language
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        m_bytes = documentText(*document()).toUtf8();
        Q_EMIT edited(m_bytes);
    });
    connect(&appearance, &Appearance::changed, this, &CaseText::applyAppearance);
    applyAppearance();
}

void CaseText::applyAppearance()
{
    setFont(m_appearance.codeFont());
}

void CaseText::setBytes(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return; // the cursor and what can be undone stay
    m_bytes = bytes;
    m_setting = true;
    setReadOnly(!isEditable(bytes));
    setPlainText(isReadOnly() ? beginningOf(bytes) : textFromUtf8(bytes));
    m_setting = false;
}

void CaseText::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    if (pasted.size() > maxCaseTextBytes) {
        Q_EMIT refused(
            tr("What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed."));
        return;
    }
    if (pasted.size() <= mostEditable / 4 && isEditable(pasted.toUtf8()))
        return QPlainTextEdit::insertFromMimeData(source);
    QString text = documentText(*document());
    const QTextCursor cursor = textCursor();
    text.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), pasted);
    setBytes(text.toUtf8());
    Q_EMIT edited(m_bytes);
}

} // namespace codewar
