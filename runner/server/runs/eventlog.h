// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"

#include <nlohmann/json_fwd.hpp>

#include <QObject>

#include <deque>
#include <string>

namespace codewar::server {

/// What happened in one run, as server-sent events numbered from 1; the oldest go where there are too many
/// bytes. Lives in the runs' thread.
class EventLog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxBytes = 6 << 20;

    void append(const char *event, nlohmann::ordered_json data);
    void appendOutput(Run::Channel channel, const QByteArray &bytes, nlohmann::ordered_json data);
    /// Nothing follows.
    void end();

    bool isEnded() const { return m_ended; }
    quint64 last() const { return m_first + m_entries.size() - 1; }
    std::size_t bytes() const { return m_bytes; }
    /// Bytes of events behind this one.
    std::size_t bytesAfter(quint64 id) const;
    /// Events behind `position` as they are sent, about `most` bytes; moves `position` on. Says so first
    /// where some were forgotten.
    std::string textAfter(quint64 &position, std::size_t most) const;

Q_SIGNALS:
    void grew();

private:
    struct Entry
    {
        std::string text;
        quint64 end; ///< bytes of all events up to here, forgotten ones too
    };

    std::deque<Entry> m_entries;
    quint64 m_first = 1;     ///< number of the first entry that is left
    std::size_t m_bytes = 0; ///< of the entries that are left
    quint64 m_end = 0;
    bool m_ended = false;
};

} // namespace codewar::server
