// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/input/inputfile.h"

#include <QSet>

namespace codewar {

/// The inputs that were pasted and are too large to be edited, in a folder beside the sessions. Older ones go
/// where it becomes too much, unless they are the input of a program in a session.
class KeptInputs
{
public:
    explicit KeptInputs(const QString &sessionFolder);

    /// Nor do those go whose paths are `inUse`. Not for the GUI thread.
    Result<InputFile> keep(const QString &text, const QSet<QString> &inUse) const;

private:
    void prune(const QSet<QString> &inUse) const;

    const QString m_sessions;
    const QString m_folder; ///< made where it is needed
};

} // namespace codewar
