// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/inputreader.h"

namespace codewar::live {

InputReader::InputReader(StreamFollower &follower, const StreamKeys &keys, QObject *parent)
    : QObject(parent), m_follower(follower), m_key(keys.input)
{
    m_follower.follow(m_key, [this](const StreamEntry &entry) { hear(entry); });
}

InputReader::~InputReader()
{
    m_follower.unfollow(m_key);
}

void InputReader::setPaused(bool paused)
{
    m_follower.setPaused(m_key, paused);
}

void InputReader::hear(const StreamEntry &entry)
{
    if (entry.event == "input")
        Q_EMIT inputArrived(entry.value("data"));
    else if (entry.event == "close")
        Q_EMIT inputClosed();
    else if (entry.event == "cancel")
        Q_EMIT cancelled();
}

} // namespace codewar::live
