// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace codewar::docker {

enum class ProgressKind {
    Step,   ///< something that takes a while begins, or is known now
    Detail, ///< what a step is doing just now
};

/// Called on the thread that does the work, with a line for a person.
using ImageProgress = std::function<void(ProgressKind kind, const QString &line)>;

} // namespace codewar::docker
