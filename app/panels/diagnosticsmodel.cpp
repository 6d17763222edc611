// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/diagnosticsmodel.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"

namespace codewar {

using namespace Qt::StringLiterals;

DiagnosticsModel::DiagnosticsModel(const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, [this] {
        if (!m_diagnostics.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void DiagnosticsModel::setDiagnostics(const Diagnostics &diagnostics)
{
    beginResetModel();
    m_diagnostics = diagnostics;
    endResetModel();
}

int DiagnosticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnostics.size());
}

int DiagnosticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Diagnostic &diagnostic = m_diagnostics.at(index.row());
    if (role == Qt::ToolTipRole)
        return diagnostic.message;
    if (index.column() == MessageColumn)
        return role == Qt::DisplayRole ? QVariant(diagnostic.message) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return diagnostic.column > 0 ? u"%1:%2"_s.arg(diagnostic.line).arg(diagnostic.column)
                                     : QString::number(diagnostic.line);
    case Qt::DecorationRole:
        return iconFor(diagnostic.severity);
    case Qt::ForegroundRole:
        return m_appearance.theme().mutedText;
    default:
        return {};
    }
}

QIcon DiagnosticsModel::iconFor(Diagnostic::Severity severity) const
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return dotIcon(m_appearance.theme().error);
    case Diagnostic::Severity::Warning:
        return dotIcon(m_appearance.theme().warning);
    case Diagnostic::Severity::Note:
        return dotIcon(m_appearance.theme().note);
    }
    return {};
}

} // namespace codewar
