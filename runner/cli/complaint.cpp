// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/complaint.h"

#include "runner/cli/exitstatus.h"

#include <cstdio>

namespace codewar {

int complain(const Error &error)
{
    std::fprintf(stderr, "codewar-runner: %s\n", qUtf8Printable(error.message));
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
        return exitstatus::wrongUsage;
    case ErrorCode::Unavailable:
    case ErrorCode::Refused:
    case ErrorCode::TimedOut:
        return exitstatus::unavailable;
    case ErrorCode::Cancelled:
        return exitstatus::cancelled;
    case ErrorCode::Corrupt:
        return exitstatus::damagedFile;
    case ErrorCode::Internal:
        break;
    }
    return exitstatus::internalError;
}

} // namespace codewar
