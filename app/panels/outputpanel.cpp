// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputpanel.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/panels/outputview.h"

#include <QRegularExpression>
#include <QToolBar>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

OutputKind kindOf(Run::Channel channel)
{
    switch (channel) {
    case Run::Channel::Stdout:
        return OutputKind::Stdout;
    case Run::Channel::Stderr:
        return OutputKind::Stderr;
    case Run::Channel::Compiler:
        return OutputKind::Compiler;
    }
    return OutputKind::Stdout;
}

/// `text` with line ends at words, so that a whole message is seen without scrolling.
QString wrapped(const QString &text, int cells)
{
    QString result;
    qsizetype width = 0;
    for (const QString &word : text.split(u' ')) {
        const bool fits = width == 0 || width + 1 + word.size() <= cells;
        if (width > 0)
            result.append(fits ? u' ' : u'\n');
        width = fits && width > 0 ? width + 1 + word.size() : word.size();
        result.append(word);
    }
    return result;
}

} // namespace

SourceLocation locationInLine(const QString &line)
{
    static const QRegularExpression compiler(
        uR"(^(?:In file included from )?([^\s:]+\.\w+):(\d{1,7})(?::(\d{1,7}))?:)"_s);
    static const QRegularExpression traceback(uR"re(^\s*File "(?:[^"]*/)?([^"/]+)", line (\d{1,7}))re"_s);
    for (const QRegularExpression &pattern : {compiler, traceback}) {
        const auto match = pattern.match(line.left(1000));
        if (match.hasMatch())
            return {match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return {};
}

OutputPanel::OutputPanel(const Appearance &appearance, QWidget *parent)
    : Panel(tr("Output"), u"outputPanel"_s, parent),
      m_view(new OutputView(appearance)),
      m_copy(makeAction(this, u"copyOutputAction"_s, tr("Copy output"))),
      m_clear(makeAction(this, u"clearOutputAction"_s, tr("Clear output")))
{
    addActions(appearance);
    addRow(m_view, 1);
    connect(&m_feed, &OutputFeed::textReady, this, &OutputPanel::display);
    connect(&m_feed, &OutputFeed::pauseRequested, this, &OutputPanel::pauseRequested);
    connect(&m_feed, &OutputFeed::drained, this, &OutputPanel::drained);
    connect(m_view, &OutputView::lineClicked, this, &OutputPanel::followLine);
    connect(m_view, &OutputView::textTyped, this, &OutputPanel::textTyped);
}

void OutputPanel::addActions(const Appearance &appearance)
{
    m_copy->setIcon(icon(Icon::Copy, appearance));
    m_clear->setIcon(icon(Icon::Clear, appearance));
    toolBar()->addActions(actions());
    connect(m_copy, &QAction::triggered, this, [this] {
        if (!m_view->hasSelection())
            m_view->selectAll();
        m_view->copy();
    });
    connect(m_clear, &QAction::triggered, m_view, &OutputView::clear);
}

void OutputPanel::retranslate()
{
    setTitle(tr("Output"));
    m_copy->setText(tr("Copy output"));
    m_clear->setText(tr("Clear output"));
}

QList<QAction *> OutputPanel::actions() const
{
    return {m_copy, m_clear};
}

void OutputPanel::clear()
{
    m_feed.clear();
    m_view->clear();
}

void OutputPanel::addOutput(Run::Channel channel, const QByteArray &bytes)
{
    m_feed.addBytes(kindOf(channel), bytes);
}

void OutputPanel::addInput(const QString &line)
{
    m_feed.addText(OutputKind::Input, line + u'\n');
}

void OutputPanel::finish(const QString &notice)
{
    m_feed.finish();
    if (notice.isEmpty())
        return;
    m_feed.addText(OutputKind::Notice, wrapped(notice, m_view->visibleCells()));
}

void OutputPanel::display(const StyledText &text)
{
    StyledText shown = text;
    if (text.kindAt(0) == OutputKind::Notice && !m_view->buffer().openLine().text.isEmpty())
        shown.text.prepend(u'\n');
    m_view->append(shown);
}

void OutputPanel::followLine(const QString &line)
{
    const SourceLocation location = locationInLine(line);
    if (location.line > 0)
        Q_EMIT locationClicked(location);
}

} // namespace codewar
