// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/runlog.h"

#include "app/background.h"
#include "app/commands/commands.h"
#include "app/export/runexporter.h"
#include "app/history/historypanel.h"
#include "app/history/restoredrun.h"
#include "app/history/runcomparison.h"
#include "app/panels/timingpanel.h"
#include "app/settings/keys.h"
#include "app/tabs/documents.h"
#include "app/window/noticebar.h"
#include "app/window/paneltabs.h"
#include "app/window/workspace.h"
#include "runner/run/languageregistry.h"
#include "runner/run/utf8text.h"

#include <QDir>
#include <QMenu>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int trendLength = 20;

} // namespace

RunLog::RunLog(const Parts &parts, const QString &historyFile)
    : QObject(&parts.window),
      m_parts(parts),
      m_history(historyFile),
      m_recorder(new HistoryRecorder(
          {parts.controller, parts.input, parts.tests}, m_history, [this] { return currentProgram(); },
          this)),
      m_panel(new HistoryPanel(m_history, parts.registry, parts.appearance)),
      m_exporter(new RunExporter(parts.registry, parts.window)),
      m_show(makeAction(this, u"historyAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_H})),
      m_html(makeAction(this, u"exportHtmlAction"_s, {})),
      m_pdf(makeAction(this, u"exportPdfAction"_s, {}))
{
    m_html->setEnabled(false);
    m_pdf->setEnabled(false);
    connect(&m_parts.settings, &Settings::changed, this, &RunLog::applySettings);
    connect(&m_history, &History::problem, &parts.notices, &NoticeBar::add);
    connect(m_recorder, &HistoryRecorder::lastChanged, this, &RunLog::updateTrend);
    connectPanel();
    connectExport();
    applySettings({});
}

RunLog::~RunLog() = default;

void RunLog::connectPanel()
{
    connect(m_panel, &HistoryPanel::openRequested, this, &RunLog::open);
    connect(m_panel, &HistoryPanel::compareRequested, this,
            [this](const RunRecord &older, const RunRecord &newer) {
                (new RunComparison(older, newer, m_parts.appearance, &m_parts.window))->show();
            });
    connect(m_show, &QAction::triggered, this, [this] {
        m_parts.tabs.showPanel(m_panel);
        m_panel->focusSearch();
    });
}

void RunLog::connectExport()
{
    using Format = RunExporter::Format;
    connect(m_panel, &HistoryPanel::htmlRequested, m_exporter,
            [this](const RunRecord &run) { m_exporter->ask(run, Format::Html); });
    connect(m_panel, &HistoryPanel::pdfRequested, m_exporter,
            [this](const RunRecord &run) { m_exporter->ask(run, Format::Pdf); });
    connect(m_html, &QAction::triggered, m_exporter,
            [this] { m_exporter->ask(m_recorder->last(), Format::Html); });
    connect(m_pdf, &QAction::triggered, m_exporter,
            [this] { m_exporter->ask(m_recorder->last(), Format::Pdf); });
    connect(m_exporter, &RunExporter::failed, &m_parts.notices, &NoticeBar::add);
    connect(m_exporter, &RunExporter::written, this, [this](const QString &path) {
        m_parts.notices.add(tr("The run was exported to %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void RunLog::addTo(QMenu &program)
{
    m_parts.tabs.addPanel(m_panel);
    program.addSeparator();
    program.addActions({m_show, m_html, m_pdf});
}

void RunLog::retranslate(Commands &commands)
{
    m_show->setText(tr("&History of runs"));
    m_html->setText(tr("Export last run as HT&ML…"));
    m_pdf->setText(tr("Export last run as &PDF…"));
    commands.add(tr("History"), QList{m_show, m_html, m_pdf} + m_panel->actions());
}

void RunLog::applySettings(QLatin1StringView key)
{
    if (!key.isEmpty() && !key.startsWith("history/"_L1))
        return;
    const qint64 mebibytes = std::clamp(m_parts.settings.value(settings::historyMebibytes), 1, 10'000);
    const int days = std::clamp(m_parts.settings.value(settings::historyDays), 1, 36'500);
    m_history.setEnabled(m_parts.settings.value(settings::historyEnabled));
    m_history.setLimits({mebibytes << 20, std::chrono::days(days)});
}

HistoryRecorder::Program RunLog::currentProgram() const
{
    const QString &file = m_parts.workspace.file();
    return {m_parts.workspace.title(), file.isEmpty() ? m_parts.workspace.id() : file};
}

void RunLog::open(const RunRecord &run)
{
    if (run.summary.tests > 0 && run.cut & CutPart::Attachments) {
        m_parts.notices.add(
            tr("The test cases of this run were too large for the history. The program is here "
               "without them."));
    }
    const std::optional<InputFile> file = inputFileOf(run);
    if (!file)
        return add(run, false);
    inBackground(
        this, [file, since = run.summary.started] { return isUnchanged(*file, since); },
        [this, run, file](bool unchanged) {
            add(run, unchanged);
            if (!unchanged) {
                m_parts.notices.add(tr("The input of this run was the file %1, which has changed since or is "
                                       "gone. The program is here without an input.")
                                        .arg(QDir::toNativeSeparators(file->path)));
            }
        });
}

/// In a tab of its own, so that what is there stays.
void RunLog::add(const RunRecord &run, bool withInputFile)
{
    const QString &language = run.summary.result.language;
    const bool known = m_parts.registry.find(language) != nullptr;
    Document document = m_parts.documents.fresh(known ? language : m_parts.workspace.language().id);
    document.text = run.files.isEmpty() ? QString() : textFromUtf8(run.files.constFirst().text);
    document.input = textFromUtf8(run.input);
    document.attachments = attachmentsOf(run);
    if (!withInputFile)
        document.attachments.remove(u"inputFile"_s);
    document.modified = true;
    m_parts.workspace.add(std::move(document));
}

/// The runs before this session's come from the history, those since are known here, also while it is off.
void RunLog::updateTrend()
{
    const RunSummary last = m_recorder->last().summary;
    m_html->setEnabled(true);
    m_pdf->setEnabled(true);
    const bool another = last.programKey != m_trendKey;
    if (another)
        m_trend.clear();
    m_trendKey = last.programKey;
    m_trend.append(last);
    m_trend = m_trend.last(std::min<qsizetype>(m_trend.size(), trendLength));
    m_parts.timing.showTrend(m_trend);
    if (!another || !m_history.isEnabled())
        return;
    m_history.recent(m_trendKey, trendLength, this,
                     [this, key = m_trendKey](const Result<QList<RunSummary>> &runs) {
                         if (!runs || key != m_trendKey || runs->size() < m_trend.size())
                             return;
                         m_trend = {runs->rbegin(), runs->rend()};
                         m_parts.timing.showTrend(m_trend);
                     });
}

} // namespace codewar
