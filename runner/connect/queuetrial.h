// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/connect.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace codewar {

namespace redis {
class Connection;
class Reply;
} // namespace redis

/// Whether a queues' address could be one. Looks at nothing but its text.
Result<void> checkQueueUrl(const QString &url);

/// Tries CodeWar's queues: whether their Redis answers, and how many workers each language has there. Runs
/// from its making to finished(), in the event loop of its thread; deleting it sooner gives it up.
class QueueTrial : public QObject
{
    Q_OBJECT

public:
    /// `registry` must outlive it.
    QueueTrial(const QueueAddress &address, const LanguageRegistry &registry, QObject *parent = nullptr);
    ~QueueTrial() override;

Q_SIGNALS:
    /// Once, never from inside the constructor: a line for each language, or why it cannot be used.
    void finished(const codewar::Result<QString> &answer);

private:
    void ask();
    void count(const redis::Reply &clients);
    void end(const Result<QString> &answer);

    const LanguageRegistry &m_registry;
    QueueAddress m_address;
    std::unique_ptr<redis::Connection> m_connection;
};

} // namespace codewar
