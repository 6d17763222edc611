// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <compare>

namespace codewar::bullmq {

/// The id of an entry of a stream: later entries have greater ones.
struct StreamId
{
    quint64 time = 0;
    quint64 sequence = 0;

    /// Of "1795374682751-0"; what cannot be read is 0.
    static StreamId fromText(const QByteArray &text);
    QByteArray toText() const;

    auto operator<=>(const StreamId &) const = default;
};

} // namespace codewar::bullmq
