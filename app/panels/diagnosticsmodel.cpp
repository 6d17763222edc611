// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/diagnosticsmodel.h"

#include "app/appearance/icons.h"

namespace codewar {

using namespace Qt::StringLiterals;

DiagnosticsModel::DiagnosticsModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent), m_theme(theme)
{}

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
        return m_theme.mutedText;
    default:
        return {};
    }
}

QIcon DiagnosticsModel::iconFor(Diagnostic::Severity severity) const
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return dotIcon(m_theme.error);
    case Diagnostic::Severity::Warning:
        return dotIcon(m_theme.warning);
    case Diagnostic::Severity::Note:
        return dotIcon(m_theme.note);
    }
    return {};
}

} // namespace codewar
