// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/panel.h"
#include "app/appearance/theme.h"
#include "runner/run/diagnostic.h"

class QModelIndex;
class QTreeView;

namespace codewar {

class DiagnosticsModel;

/// What compiler or traceback complain about; a click leads to the place. Hidden while there is nothing.
class DiagnosticsPanel : public Panel
{
    Q_OBJECT

public:
    explicit DiagnosticsPanel(const Theme &theme, QWidget *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    const Diagnostics &diagnostics() const;

Q_SIGNALS:
    /// A person chose diagnostic `index` of those set last.
    void diagnosticChosen(int index);

private:
    void choose(const QModelIndex &index);

    DiagnosticsModel *m_model;
    QTreeView *m_list;
};

} // namespace codewar
