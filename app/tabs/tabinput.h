// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace codewar {

class InputPanel;
class Workspace;
struct OpenedInput;

/// Gives each tab its own text in the input panel.
class TabInput : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    TabInput(Workspace &workspace, InputPanel &panel, QObject *parent = nullptr);

private:
    void showInput();
    void storeInput();
    void storeAside(const QString &id, const OpenedInput &input);
    QSet<QString> filesInUse();

    Workspace &m_workspace;
    InputPanel &m_panel;
    QString m_shown; ///< id of the tab whose input is in the panel
    bool m_typed = false;
    bool m_showing = false;
};

} // namespace codewar
