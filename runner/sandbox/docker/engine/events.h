// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <thread>

namespace codewar::docker {

class Engine;

struct EngineEvent
{
    QString type;   ///< "container", "image"
    QString action; ///< "die", "oom", "destroy", "tag", "untag", "delete", …
    QString id;     ///< of the container or image
    QMap<QString, QString> attributes;
};

/// Listens to what happens in an engine, on a thread of its own, and connects again (with a growing pause of
/// at most five seconds) after the connection was lost. `engine` must outlive it.
class EventListener
{
public:
    /// Both are called on the listener's thread. `connected` tells every change: events between two of its
    /// calls with true may have been missed.
    EventListener(Engine &engine, std::function<void(const EngineEvent &)> happened,
                  std::function<void(bool)> connected);
    /// Waits for the thread, which is soon.
    ~EventListener();
    EventListener(const EventListener &) = delete;
    EventListener &operator=(const EventListener &) = delete;

private:
    std::jthread m_thread;
};

} // namespace codewar::docker
