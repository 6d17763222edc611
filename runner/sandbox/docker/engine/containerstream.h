// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/connection.h"
#include "runner/sandbox/docker/engine/multiplexedstream.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string>

namespace codewar::docker {

/// The stream of an attached container: writes go to its stdin, reads are its stdout. Its end closes the
/// connection.
class ContainerStream final : public AgentStream
{
public:
    /// `ahead` was read from `connection` already. `errorOutput`, which may be empty, gets what the container
    /// says on its stderr, within readSome().
    ContainerStream(std::unique_ptr<Connection> connection, std::string ahead,
                    std::function<void(const QByteArray &)> errorOutput);

    Events wait(bool wantRead, bool wantWrite, TimePoint deadline) override;
    qint64 readSome(char *data, qint64 size) override;
    qint64 writeSome(const char *data, qint64 size) override;
    void wake() override;

private:
    qint64 readRaw(char *data, qint64 size);
    qint64 keepOutput(char *data, qint64 size);

    std::unique_ptr<Connection> m_connection;
    std::string m_ahead;
    std::function<void(const QByteArray &)> m_errorOutput;
    MultiplexedStream m_frames;
};

} // namespace codewar::docker
