// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace codewar {

struct SourceFile
{
    QString name; ///< a plain file name, no folders; the first file of a request is its main file
    QByteArray text;
};

/// What a person or program wants run. A plain value; Runner::start() validates it once.
struct RunRequest
{
    QString id;       ///< empty: the runner makes a UUID; the same id submitted twice is one job
    QString language; ///< registry id or alias
    QList<SourceFile> files;
    QByteArray input;       ///< what the program finds on its stdin first
    bool liveInput = false; ///< stdin stays open after `input` until Run::closeInput()
    bool inputEnds =
        false; ///< with liveInput: its end comes by itself, as that of a file, and can be waited for
    Limits limits;
    bool useCache = true;    ///< whether a cached compile may be used
    bool interactive = true; ///< a person is waiting: goes before batches
    /// Whose it is, opaque: others' programs never run where this one did, later ones of the same owner may.
    /// Empty: whoever set the runner up said whose such ones are. Never of what a client sends as its
    /// request.
    QByteArray owner{};
    QByteArray
        label{}; ///< kept beside a run that outlasts this process; the same id with another one is refused
};

/// Largest source text accepted, all files together.
inline constexpr qint64 maxSourceBytes = 1LL << 20;

} // namespace codewar
