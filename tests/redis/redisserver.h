// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/address.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace codewar::test {

/// A real redis-server of the test's own, which ends with it. Where something about it fails, the test ends.
class RedisServer
{
public:
    enum class Kind { Unix, Tcp, Tls };

    struct Options
    {
        Kind kind = Kind::Unix;
        QByteArray password{};   ///< of the default user
        QStringList users{};     ///< each as "user" in redis.conf has it: "ada on >secret ~* +@all"
        bool appendOnly = false; ///< keeps everything that it answered, over stop() and kill()
        QStringList arguments{}; ///< more of them, as "--databases", "4"
    };

    explicit RedisServer(const Options &options);
    RedisServer() : RedisServer(Options{}) {}
    ~RedisServer();
    RedisServer(const RedisServer &) = delete;
    RedisServer &operator=(const RedisServer &) = delete;

    /// With the password of the default user.
    redis::Address address() const;
    /// The same place for programs: "redis://127.0.0.1:6379".
    QString url() const;
    qint64 pid() const { return m_process->processId(); }

    /// At the same place, with what it kept; returns when it takes connections.
    void start();
    /// Asks it to end; returns when it has.
    void stop();
    void kill();
    void restart();
    /// It holds its connections and answers nothing.
    void freeze();
    void thaw();
    /// Does a command by redis-cli, without this process's connections; its output without the last line's
    /// end.
    QByteArray cli(const QStringList &command) const;

private:
    QStringList arguments() const;

    const Options m_options;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace codewar::test
