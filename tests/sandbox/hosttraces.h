// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace codewar {

/// Control groups in the tests' own part of each hierarchy that these processes made, by their names
/// "PID-STARTTIME-N".
QStringList controlGroupsOf(const QSet<qint64> &owners);

/// Notices mounts that appear on the host.
class MountWatch
{
public:
    MountWatch();
    /// Places where something is mounted now that was not at the start.
    QStringList appeared() const;

private:
    QSet<QByteArray> m_known;
};

} // namespace codewar
