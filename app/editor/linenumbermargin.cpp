// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/linenumbermargin.h"
#include "app/editor/scintilla.h"

#include <algorithm>

namespace codewar {

LineNumberMargin::LineNumberMargin(QsciScintilla &editor, const Theme &theme)
    : QObject(&editor), m_editor(editor)
{
    m_editor.setMarginType(margin, QsciScintilla::NumberMargin);
    m_editor.setMarginsFont(codeFont(codePointSize - 1.5));
    m_editor.setMarginsForegroundColor(theme.lineNumber);
    m_editor.setMarginsBackgroundColor(theme.base);
    connect(&m_editor, &QsciScintilla::linesChanged, this, &LineNumberMargin::updateWidth);
    updateWidth();
}

void LineNumberMargin::updateWidth()
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(m_editor.lines()).size());
    m_editor.setMarginWidth(margin, QString(digits + 1, u'9'));
}

} // namespace codewar
