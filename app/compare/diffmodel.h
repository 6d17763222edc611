// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/linediff.h"

#include <QAbstractTableModel>

namespace codewar {

/// The rows of a difference, what was expected at the left.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LeftColumn, RightColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiff(const LineDiff &diff);
    void setHeadings(const QString &left, const QString &right);
    void retranslate();
    /// Null in a row that only says what was left out.
    const DiffRow *rowAt(int row) const;
    /// In characters.
    qsizetype longestLine() const { return m_longest; }
    qint64 lastLineNumber() const { return m_lastNumber; }
    int firstDifference() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool saysEqualBefore() const { return m_diff.equalBefore > 0; }
    QString noteAt(int row) const;

    LineDiff m_diff;
    QString m_headings[ColumnCount];
    qsizetype m_longest = 0;
    qint64 m_lastNumber = 0;
};

/// A line as it is shown: white space at its end, and that which differs, with signs.
QString shownText(const DiffLine &line);

} // namespace codewar
