// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/linenumbermargin.h"
#include "app/editor/scintilla.h"

#include <algorithm>

namespace codewar {

LineNumberMargin::LineNumberMargin(QsciScintilla &editor, const Theme &theme)
    : QObject(&editor), m_editor(editor), m_theme(theme)
{
    m_editor.setMarginType(margin, QsciScintilla::NumberMargin);
    connect(&m_editor, &QsciScintilla::linesChanged, this, &LineNumberMargin::updateWidth);
    refresh();
}

void LineNumberMargin::refresh()
{
    m_editor.setMarginsFont(codeFont(codePointSize - 1.5));
    m_editor.setMarginsForegroundColor(m_theme.lineNumber);
    m_editor.setMarginsBackgroundColor(m_theme.base);
    updateWidth();
}

void LineNumberMargin::updateWidth()
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(m_editor.lines()).size());
    m_editor.setMarginWidth(margin, QString(digits + 1, u'9'));
}

} // namespace codewar
