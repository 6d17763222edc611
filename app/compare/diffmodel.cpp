// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/diffmodel.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

void DiffModel::setDiff(const LineDiff &diff)
{
    beginResetModel();
    m_diff = diff;
    m_longest = 0;
    m_lastNumber = 0;
    for (const DiffRow &row : diff.rows) {
        m_longest = std::max({m_longest, row.expected.text.size(), row.actual.text.size()});
        m_lastNumber = std::max({m_lastNumber, row.expected.number, row.actual.number});
    }
    endResetModel();
}

void DiffModel::setHeadings(const QString &left, const QString &right)
{
    m_headings[LeftColumn] = left;
    m_headings[RightColumn] = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void DiffModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const DiffRow *DiffModel::rowAt(int row) const
{
    const int position = row - (saysEqualBefore() ? 1 : 0);
    return position >= 0 && position < m_diff.rows.size() ? &m_diff.rows.at(position) : nullptr;
}

int DiffModel::firstDifference() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row) && !rowAt(row)->same)
            return row;
    }
    return 0;
}

QString DiffModel::noteAt(int row) const
{
    if (row == 0 && saysEqualBefore())
        return tr("… %n equal line(s) before this", nullptr, static_cast<int>(m_diff.equalBefore));
    return tr("… more lines follow that are not compared here");
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_diff.rows.size()) + (saysEqualBefore() ? 1 : 0) + (m_diff.cut ? 1 : 0);
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const DiffRow *row = rowAt(index.row());
    if (!row)
        return noteAt(index.row());
    const DiffLine &line = index.column() == LeftColumn ? row->expected : row->actual;
    if (role == Qt::DisplayRole)
        return line.text;
    if (line.number == 0)
        return tr("No line");
    return row->same ? tr("Line %1, same: %2").arg(line.number).arg(line.text)
                     : tr("Line %1, different: %2").arg(line.number).arg(line.text);
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings[section];
}

QString shownText(const DiffLine &line)
{
    QString text = line.text;
    const auto show = [&](qsizetype from, qsizetype length) {
        text.replace(from, length, withVisibleSpace(text.sliced(from, length)));
    };
    for (const Span &span : line.changed)
        show(span.from, span.length);
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    show(end, text.size() - end);
    for (QChar &c : text) { // wherever they stand
        if (c < u' ')
            c = withVisibleSpace(c).at(0);
    }
    return line.cut ? text + u'…' : text;
}

} // namespace codewar
