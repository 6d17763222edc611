// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/runpreview.h"

#include "app/appearance/appearance.h"
#include "app/history/runparts.h"
#include "app/history/runtexts.h"
#include "runner/run/utf8text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Of each text; more takes long to lay out, and opening the run shows all of it.
constexpr qsizetype shownBytes = 64 << 10;

} // namespace

RunPreview::RunPreview(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_parts(new QTabBar), m_text(new QPlainTextEdit)
{
    m_parts->setObjectName(u"historyParts"_s);
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    for (int part = 0; part < runPartCount; ++part)
        m_parts->addTab({});
    m_text->setObjectName(u"historyPreview"_s);
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(40);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts);
    layout->addWidget(m_text, 1);
    connect(m_parts, &QTabBar::currentChanged, this, &RunPreview::update);
    connect(&m_appearance, &Appearance::changed, this, &RunPreview::applyAppearance);
    retranslate();
    applyAppearance();
}

void RunPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunPreview::retranslate()
{
    m_parts->setAccessibleName(tr("Parts of the run"));
    for (int part = 0; part < runPartCount; ++part)
        m_parts->setTabText(part, partTitle(RunPart(part)));
    m_text->setAccessibleName(tr("Text of the run"));
    update();
}

void RunPreview::applyAppearance()
{
    m_text->setFont(m_appearance.codeFont());
    update();
}

void RunPreview::show(const RunRecord &run)
{
    m_run = run;
    update();
}

void RunPreview::clear()
{
    show({});
}

void RunPreview::update()
{
    const Theme &theme = m_appearance.theme();
    const auto part = RunPart(m_parts->currentIndex());
    m_text->clear();
    switch (part) {
    case RunPart::Code:
        for (const SourceFile &file : std::as_const(m_run.files)) {
            if (m_run.files.size() > 1)
                appendLine(file.name + u":\n"_s, theme.mutedText);
            append({textFromUtf8(file.text.left(shownBytes)), theme.text});
        }
        break;
    case RunPart::Input:
        append({textFromUtf8(m_run.input.left(shownBytes)), theme.text});
        appendLine(inputFileNote(m_run), theme.outputNotice);
        break;
    case RunPart::Output:
        appendOutput();
    }
    appendLine(cutNote(m_run, part), theme.outputNotice);
    m_text->moveCursor(QTextCursor::Start);
}

void RunPreview::appendOutput()
{
    const Theme &theme = m_appearance.theme();
    const RunResult &result = m_run.summary.result;
    const std::pair<const QByteArray &, OutputKind> parts[] = {{result.compileOutput, OutputKind::Compiler},
                                                               {result.output, OutputKind::Stdout},
                                                               {result.errorOutput, OutputKind::Stderr}};
    for (const auto &[bytes, kind] : parts) {
        beginLine();
        for (const ColoredText &piece : shownOutput(bytes.left(shownBytes), kind, theme))
            append(piece);
    }
    appendLine(result.error, theme.outputNotice);
}

void RunPreview::beginLine()
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (cursor.positionInBlock() > 0)
        cursor.insertText(u"\n"_s);
}

void RunPreview::append(const ColoredText &piece)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(piece.color);
    if (piece.ground.isValid())
        format.setBackground(piece.ground);
    format.setFontWeight(piece.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(piece.italic);
    format.setFontUnderline(piece.underlined);
    cursor.insertText(piece.text, format);
}

void RunPreview::appendLine(const QString &text, const QColor &color)
{
    if (text.isEmpty())
        return;
    beginLine();
    append({text, color});
}

} // namespace codewar
