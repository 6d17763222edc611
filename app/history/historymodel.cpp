// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historymodel.h"

#include "app/history/runtexts.h"
#include "app/language/isolated.h"
#include "app/panels/formatting.h"
#include "runner/run/languageregistry.h"

#include <algorithm>

namespace codewar {

HistoryModel::HistoryModel(History &history, const LanguageRegistry &registry, QObject *parent)
    : QAbstractTableModel(parent), m_history(history), m_registry(registry)
{
    connect(&history, &History::added, this, &HistoryModel::add);
    connect(&history, &History::updated, this, &HistoryModel::replace);
    connect(&history, &History::removed, this, &HistoryModel::remove);
    connect(&history, &History::reset, this, &HistoryModel::refresh);
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void HistoryModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    refresh();
}

/// What is shown stays until the first page is there.
void HistoryModel::refresh()
{
    m_stop.request_stop();
    m_loading = false;
    if (m_active)
        request(0);
}

void HistoryModel::request(qint64 before)
{
    m_loading = true;
    m_stop = std::stop_source();
    m_history.page(m_filter, before, pageSize, m_stop.get_token(), this,
                   [this, before, stop = m_stop.get_token()](const Result<QList<RunSummary>> &runs) {
                       if (stop.stop_requested())
                           return; // another page is asked for by now
                       m_loading = false;
                       if (runs)
                           take(*runs, before == 0);
                       else
                           m_complete = true;
                       if (!runs)
                           Q_EMIT failed(runs.error().message);
                   });
}

void HistoryModel::take(const QList<RunSummary> &runs, bool first)
{
    m_complete = runs.size() < pageSize;
    if (first) {
        beginResetModel();
        m_runs = runs;
        endResetModel();
    } else if (!runs.isEmpty()) {
        const auto row = static_cast<int>(m_runs.size());
        beginInsertRows({}, row, row + static_cast<int>(runs.size()) - 1);
        m_runs += runs;
        endInsertRows();
    }
    Q_EMIT loaded();
}

void HistoryModel::add(const RunSummary &run)
{
    if (!m_active)
        return;
    if (m_loading || !m_filter.isEmpty())
        return refresh();
    beginInsertRows({}, 0, 0);
    m_runs.prepend(run);
    endInsertRows();
    Q_EMIT loaded();
}

void HistoryModel::replace(const RunSummary &run)
{
    if (!m_active)
        return;
    if (m_loading || !m_filter.isEmpty())
        return refresh();
    const int row = rowOf(run.id);
    if (row < 0)
        return;
    m_runs[row] = run;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void HistoryModel::remove(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_runs.removeAt(row);
        endRemoveRows();
    }
    if (m_active)
        Q_EMIT loaded();
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [id](const RunSummary &run) { return run.id == id; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_active && !m_loading && !m_complete && !m_runs.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(m_runs.constLast().id);
}

QString HistoryModel::languageName(const QString &id) const
{
    const Language *language = m_registry.find(id);
    return isolated(language ? language->name : id);
}

QString HistoryModel::text(const RunSummary &run, int column) const
{
    const bool finished = run.state == RunState::Finished;
    switch (column) {
    case VerdictColumn:
        return runTitle(run);
    case ProgramColumn:
        return run.program;
    case LanguageColumn:
        return languageName(run.result.language);
    case StartedColumn:
        return shortTime(run.started);
    case TimeColumn:
        return finished && run.result.timing.runMs > 0 ? formatMilliseconds(run.result.timing.runMs)
                                                       : QString();
    case MemoryColumn:
        return run.result.peakMemoryBytes > 0 ? formatBytes(run.result.peakMemoryBytes) : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunSummary &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return runToolTip(run);
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn || index.column() == MemoryColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Result");
    case ProgramColumn:
        return tr("Program");
    case LanguageColumn:
        return tr("Language");
    case StartedColumn:
        return tr("When");
    case TimeColumn:
        return tr("Time");
    case MemoryColumn:
        return tr("Memory");
    default:
        return {};
    }
}

} // namespace codewar
