// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace codewar {

class Tests;
class Workspace;

/// Gives each tab its own test cases in the tests panel. They go on running while another tab is shown.
class TabCases : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    TabCases(Workspace &workspace, Tests &tests, QObject *parent = nullptr);

private:
    void showCases();
    void storeCases();
    void forget(const QString &id);

    Workspace &m_workspace;
    Tests &m_tests;
    QString m_shown;         ///< id of the tab whose cases are in the panel
    QSet<QString> m_changed; ///< ids of tabs whose cases are not stored with them yet
    bool m_showing = false;
};

} // namespace codewar
