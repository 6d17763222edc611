// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace codewar {

/// The prepared sandboxes of one language.
struct SandboxNumbers
{
    QString language; ///< registry id
    int ready = 0;    ///< warm, and nobody uses them
    int coming = 0;   ///< being made, or emptied after a program
    int busy = 0;     ///< with a program
};

/// The jobs of one queue that all its producers and workers share.
struct QueueNumbers
{
    QString queue;
    qint64 waiting = 0; ///< also those that a pause or their priority keeps back
    qint64 delayed = 0;
    qint64 active = 0;
    qint64 failed = 0; ///< for good, and kept
};

/// What a Runner has, for whoever watches it over time; empty where it has no such thing.
struct RunnerNumbers
{
    QList<SandboxNumbers> sandboxes;
    QList<QueueNumbers> queues;
};

} // namespace codewar
