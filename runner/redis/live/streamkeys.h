// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace codewar::live {

/// The two streams of a job.
struct StreamKeys
{
    QByteArray output; ///< from the worker to the producer
    QByteArray input;  ///< from the producer to the worker

    static StreamKeys of(const QByteArray &queue, const QByteArray &jobId)
    {
        const QByteArray base = "codewar:" + queue + ':' + jobId;
        return {base + ":out", base + ":in"};
    }
};

/// Entries that a stream keeps, about: the newest.
inline constexpr auto maxEntries = "10000";
/// Most bytes of one entry.
inline constexpr qsizetype maxEntryBytes = 65'536;
/// Most bytes of input that are on their way and not yet taken.
inline constexpr qint64 inputCredit = 1 << 20;

inline constexpr std::chrono::hours lifetime{1};        ///< of a stream after each write
inline constexpr std::chrono::minutes lifetimeAtEnd{1}; ///< after the last one

} // namespace codewar::live
