// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/panel.h"
#include "runner/run/diagnostic.h"

class QAction;
class QModelIndex;
class QTreeView;

namespace codewar {

class Appearance;
class DiagnosticsModel;

/// What compiler or traceback complain about; a click leads to the place. Hidden while there is nothing.
class DiagnosticsPanel : public Panel
{
    Q_OBJECT

public:
    explicit DiagnosticsPanel(const Appearance &appearance, QWidget *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    const Diagnostics &diagnostics() const;

    QList<QAction *> actions() const;

Q_SIGNALS:
    /// A person chose diagnostic `index` of those set last.
    void diagnosticChosen(int index);

private:
    void retranslate() override;
    void choose(const QModelIndex &index);

    DiagnosticsModel *m_model;
    QTreeView *m_list;
    QAction *m_hide;
};

} // namespace codewar
