// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QObject>

namespace codewar {

/// Tries a connection. Runs from its making to finished(); deleting it sooner gives it up, at once.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Once, never before control is back in the event loop: what answered, in a sentence or a few lines, or
    /// why it cannot be used and what to do.
    void finished(const codewar::Result<QString> &answer);
};

} // namespace codewar
