// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/eventlog.h"

#include "runner/run/resultjson.h"
#include "runner/run/utf8text.h"

#include <nlohmann/json.hpp>

namespace codewar::server {

namespace {

using Json = nlohmann::ordered_json;

std::string eventText(const char *event, const Json &data)
{
    return "event: " + std::string(event) +
           "\ndata: " + data.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n\n";
}

} // namespace

void EventLog::append(const char *event, Json data)
{
    if (m_ended)
        return;
    const quint64 id = m_first + m_entries.size();
    std::string text = "id: " + std::to_string(id) + '\n' + eventText(event, data);
    m_bytes += text.size();
    m_end += text.size();
    m_entries.push_back({std::move(text), m_end});
    while (m_bytes > maxBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.front().text.size();
        m_entries.pop_front();
        ++m_first;
    }
    Q_EMIT grew();
}

void EventLog::appendOutput(Run::Channel channel, const QByteArray &bytes, Json data)
{
    const QString text = textFromUtf8(bytes);
    data["text"] = text.toStdString();
    // Also set where a piece was cut within a character, so that nothing is lost.
    if (text.toUtf8() != bytes)
        data["base64"] = bytes.toBase64().toStdString();
    append(channelName(channel), std::move(data));
}

void EventLog::end()
{
    m_ended = true;
    Q_EMIT grew();
}

std::size_t EventLog::bytesAfter(quint64 id) const
{
    if (id < m_first)
        return m_bytes;
    if (id >= last())
        return 0;
    return std::size_t(m_end - m_entries[std::size_t(id - m_first)].end);
}

std::string EventLog::textAfter(quint64 &position, std::size_t most) const
{
    std::string text;
    if (position + 1 < m_first) {
        text = eventText("lost", {{"from", position + 1}, {"to", m_first - 1}});
        position = m_first - 1;
    }
    while (position < last() && (text.empty() || text.size() < most)) {
        text += m_entries[std::size_t(position + 1 - m_first)].text;
        ++position;
    }
    return text;
}

} // namespace codewar::server
