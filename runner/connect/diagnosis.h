// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"

#include <QList>
#include <QString>

namespace codewar {

/// One thing looked at on this machine.
struct Finding
{
    enum class State { Works, Note, Broken };

    QString subject; ///< e.g. "bubblewrap", "C++"
    State state = State::Works;
    QString message; ///< what is so, and where it is broken how to repair it
};

/// Tries everything runs depend on, by doing it. Takes seconds: not for a GUI's thread. `buildHeaders` also
/// builds precompiled headers that are missing.
QList<Finding> diagnose(const LanguageRegistry &registry, bool buildHeaders);

} // namespace codewar
