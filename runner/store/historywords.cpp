// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historywords.h"

#include "runner/run/sentences.h"

namespace codewar {

using namespace Qt::StringLiterals;

Error historyError(const SqliteFailure &failure)
{
    const auto made = [](ErrorCode code, const QString &message) {
        return Error{code, message, u"history"_s};
    };
    switch (failure.kind) {
    case SqliteFailure::Kind::Busy:
        return made(ErrorCode::TimedOut,
                    Sentences::tr("The history is in use by another program. Try again."));
    case SqliteFailure::Kind::NotWritable:
        return made(ErrorCode::Unavailable,
                    Sentences::tr("The history's file cannot be written. Check the permissions of "
                                  "its folder."));
    case SqliteFailure::Kind::Damaged:
        return made(ErrorCode::Corrupt, Sentences::tr("The history's file is damaged."));
    case SqliteFailure::Kind::Full:
        return made(ErrorCode::Unavailable,
                    Sentences::tr("The disk is full. Make room, or lower the history's limits."));
    case SqliteFailure::Kind::Other:
        break;
    }
    return made(ErrorCode::Internal, Sentences::tr("The history failed: %1.").arg(failure.text));
}

} // namespace codewar
