// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputpanel.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/commands/toggle.h"
#include "app/panels/formatting.h"
#include "app/panels/output/outputfind.h"
#include "app/panels/output/outputfindbar.h"
#include "app/panels/output/outputsaver.h"
#include "app/panels/output/outputview.h"
#include "app/settings/keys.h"

#include <QFile>
#include <QFileDialog>
#include <QThreadPool>
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

} // namespace

OutputPanel::OutputPanel(const Appearance &appearance, Settings &settings, QWidget *parent)
    : Panel(tr("Output"), u"outputPanel"_s, parent),
      m_view(new OutputView(appearance)),
      m_saver(new OutputSaver(this)),
      m_find(makeAction(this, u"findInOutputAction"_s, {}, {QKeySequence::Find})),
      m_wrap(makeAction(this, u"wrapOutputAction"_s, {})),
      m_copy(makeAction(this, u"copyOutputAction"_s, {}, {QKeySequence::Copy})),
      m_selectAll(makeAction(this, u"selectAllOutputAction"_s, {}, {QKeySequence::SelectAll})),
      m_save(makeAction(this, u"saveOutputAction"_s, {})),
      m_clear(makeAction(this, u"clearOutputAction"_s, {}))
{
    auto *bar = new OutputFindBar(appearance);
    m_findTool = new OutputFind(*m_view, *bar, this);
    addActions(appearance, settings);
    addRow(m_view, 1);
    addRow(bar);
    connectParts();
    OutputPanel::retranslate();
}

OutputPanel::~OutputPanel()
{
    dropWholeOutput();
}

void OutputPanel::addActions(const Appearance &appearance, Settings &settings)
{
    m_find->setIcon(icon(Icon::Find, appearance));
    m_wrap->setIcon(icon(Icon::Wrap, appearance));
    m_copy->setIcon(icon(Icon::Copy, appearance));
    m_save->setIcon(icon(Icon::Save, appearance));
    m_clear->setIcon(icon(Icon::Clear, appearance));
    makeToggle(*m_wrap, settings, settings::outputWraps);
    m_view->setWrapping(m_wrap->isChecked());
    // Elsewhere the same keys do the same with what has the focus there.
    for (QAction *action : {m_find, m_copy, m_selectAll})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    toolBar()->addActions({m_find, m_wrap, m_copy, m_save, m_clear});
    m_view->addActions({m_copy, m_selectAll, m_find, m_wrap, m_save, m_clear});
}

void OutputPanel::connectParts()
{
    connect(m_find, &QAction::triggered, m_findTool, &OutputFind::open);
    connect(m_wrap, &QAction::toggled, m_view, &OutputView::setWrapping);
    connect(m_copy, &QAction::triggered, m_view, &OutputView::copy);
    connect(m_selectAll, &QAction::triggered, m_view, &OutputView::selectAll);
    connect(m_save, &QAction::triggered, this, &OutputPanel::askWhereToSave);
    connect(m_clear, &QAction::triggered, m_view, &OutputView::clear);
    connect(&m_feed, &OutputFeed::textReady, this, &OutputPanel::display);
    connect(&m_feed, &OutputFeed::stepped, m_view, &OutputView::refresh);
    connect(&m_feed, &OutputFeed::pauseRequested, this, &OutputPanel::pauseRequested);
    connect(&m_feed, &OutputFeed::drained, this, &OutputPanel::drained);
    m_view->setIsLink([](const QString &line) { return locationInLine(line).line > 0; });
    connect(m_view, &OutputView::lineClicked, this, &OutputPanel::followLine);
    connect(m_view, &OutputView::textTyped, this, &OutputPanel::textTyped);
    connect(m_view, &OutputView::copyRefused, this, [this](qint64 bytes) {
        Q_EMIT problemFound(
            tr("%1 are too much for the clipboard, which takes up to %2. Save the output to a file.")
                .arg(formatBytes(bytes), formatBytes(OutputView::maxCopiedBytes)));
    });
    connect(m_saver, &OutputSaver::failed, this, &OutputPanel::problemFound);
    connect(m_saver, &OutputSaver::saved, this, &OutputPanel::saved);
}

void OutputPanel::retranslate()
{
    setTitle(tr("Output"));
    m_find->setText(tr("&Find in the output…"));
    m_wrap->setText(tr("&Wrap long lines"));
    m_copy->setText(tr("&Copy output"));
    m_selectAll->setText(tr("Select &all output"));
    m_save->setText(tr("&Save output…"));
    m_clear->setText(tr("C&lear output"));
}

QList<QAction *> OutputPanel::actions() const
{
    return {m_find, m_wrap, m_copy, m_selectAll, m_save, m_clear};
}

void OutputPanel::clear()
{
    m_feed.clear();
    m_view->clear();
    dropWholeOutput();
}

void OutputPanel::dropWholeOutput()
{
    if (m_wholeOutput.isEmpty())
        return;
    // A gigabyte takes its time to go.
    QThreadPool::globalInstance()->start([path = std::exchange(m_wholeOutput, {})] { QFile::remove(path); });
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
    if (!notice.isEmpty())
        m_feed.addText(OutputKind::Notice, notice);
}

void OutputPanel::finish(const RunResult &result)
{
    dropWholeOutput();
    m_wholeOutput = result.spillFile;
    m_feed.finish();
    if (result.truncated) {
        m_feed.addText(
            OutputKind::Notice,
            tr("… the output was cut here, at the limit. Raise the limit of output to see more, or save "
               "the whole of what was kept.\n"));
    }
    if (!result.error.isEmpty())
        m_feed.addText(OutputKind::Notice, result.error);
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

void OutputPanel::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save the output"), u"output.txt"_s,
                                   tr("Text files (*.txt);;All files (*)"));
    dialog->setObjectName(u"saveOutputDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OutputPanel::saveTo);
    dialog->open();
}

void OutputPanel::saveTo(const QString &path)
{
    if (m_saver->isBusy())
        Q_EMIT problemFound(tr("The output is still being saved as another file. Try again in a moment."));
    else if (m_view->buffer().isCut() && !m_wholeOutput.isEmpty())
        m_saver->saveCopy(path, m_wholeOutput);
    else
        m_saver->save(path, m_view->buffer().pieces());
}

} // namespace codewar
