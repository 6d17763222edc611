// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/diagnostic.h"

#include <QAbstractTableModel>

namespace codewar {

class Appearance;

/// The diagnostics of the last run, one a row: place and message, coloured by severity.
class DiagnosticsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, MessageColumn, ColumnCount };

    explicit DiagnosticsModel(const Appearance &appearance, QObject *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    const Diagnostics &diagnostics() const { return m_diagnostics; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QIcon iconFor(Diagnostic::Severity severity) const;

    const Appearance &m_appearance;
    Diagnostics m_diagnostics;
};

} // namespace codewar
