// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace codewar {

class Tests;
class Workspace;

/// Gives each tab its own test cases in the tests panel.
class TabCases : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    TabCases(Workspace &workspace, Tests &tests, QObject *parent = nullptr);

private:
    void showCases();
    void storeCases();

    Workspace &m_workspace;
    Tests &m_tests;
    QString m_shown; ///< id of the tab whose cases are in the panel
    bool m_changed = false;
    bool m_showing = false;
};

} // namespace codewar
