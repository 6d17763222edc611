// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentstream.h"

#include <system_error>

namespace codewar::docker {

/// A connected stream of bytes to an engine, closed at once by its destructor. Reads at most 64 KiB ahead of
/// its reader, and takes at most 64 KiB ahead of the engine. Used by one thread at a time; only wake() may be
/// called from others.
class Connection : public AgentStream
{
public:
    /// Why readSome() or writeSome() said -1; no error where the engine ended the stream in order.
    virtual std::error_code failure() const = 0;
};

} // namespace codewar::docker
