// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/history.h"

#include <QAbstractTableModel>

#include <stop_token>

namespace codewar {

class LanguageRegistry;

/// The runs of a History that pass a filter, newest first. Reads a page at a time, as a view asks for it, and
/// only while somebody looks.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VerdictColumn,
        ProgramColumn,
        LanguageColumn,
        StartedColumn,
        TimeColumn,
        MemoryColumn,
        ColumnCount
    };

    static constexpr int pageSize = 60;

    /// Both outlive this object.
    HistoryModel(History &history, const LanguageRegistry &registry, QObject *parent = nullptr);

    const HistoryFilter &filter() const { return m_filter; }
    void setFilter(const HistoryFilter &filter);
    /// Whether somebody looks. Becoming active reads anew: another window may have changed the file.
    void setActive(bool active);
    bool isLoading() const { return m_loading; }

    const RunSummary &run(int row) const { return m_runs.at(row); }
    /// -1 where it was not read.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page came.
    void loaded();
    /// A sentence for a person.
    void failed(const QString &message);

private:
    void refresh();
    void request(qint64 before);
    void take(const QList<RunSummary> &runs, bool first);
    void add(const RunSummary &run);
    void replace(const RunSummary &run);
    void remove(const QList<qint64> &ids);
    QString text(const RunSummary &run, int column) const;
    QString languageName(const QString &id) const;

    History &m_history;
    const LanguageRegistry &m_registry;
    HistoryFilter m_filter;
    QList<RunSummary> m_runs;
    std::stop_source m_stop; ///< of the page asked for last
    bool m_active = false;
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace codewar
