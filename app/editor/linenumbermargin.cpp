// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/linenumbermargin.h"

#include "app/appearance/appearance.h"
#include "app/editor/scintilla.h"

#include <algorithm>

namespace codewar {

namespace {

constexpr qreal relativeSize = 0.87; ///< to that of the text

} // namespace

LineNumberMargin::LineNumberMargin(QsciScintilla &editor, const Appearance &appearance)
    : QObject(&editor), m_editor(editor), m_appearance(appearance)
{
    m_editor.setMarginType(margin, QsciScintilla::NumberMargin);
    connect(&m_editor, &QsciScintilla::linesChanged, this, &LineNumberMargin::updateWidth);
    connect(&m_appearance, &Appearance::changed, this, &LineNumberMargin::refresh);
    refresh();
}

void LineNumberMargin::refresh()
{
    QFont font = m_appearance.codeFont();
    font.setPointSizeF(font.pointSizeF() * relativeSize);
    m_editor.setMarginsFont(font);
    m_editor.setMarginsForegroundColor(m_appearance.theme().lineNumber);
    m_editor.setMarginsBackgroundColor(m_appearance.theme().base);
    updateWidth();
}

void LineNumberMargin::updateWidth()
{
    const qsizetype digits = std::max<qsizetype>(3, QString::number(m_editor.lines()).size());
    m_editor.setMarginWidth(margin, QString(digits + 1, u'9'));
}

} // namespace codewar
