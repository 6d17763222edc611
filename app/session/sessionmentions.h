// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace codewar {

/// Those of `names` that a session in the folder speaks of, be it of a window that is open, of one that ended
/// or one that could not be read. Not for the GUI thread.
QStringList sessionMentions(const QString &folder, const QStringList &names);

} // namespace codewar
