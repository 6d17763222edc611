// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/poolsettings.h"

#include "runner/run/sentences.h"

#include <optional>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

struct Setting
{
    const char *name;
    qint64 least;
    qint64 most;
};

constexpr Setting sandboxes{"CODEWAR_WARM_SANDBOXES", 0, 64};
constexpr Setting seconds{"CODEWAR_WARM_SECONDS", 1, 86'400};
constexpr Setting mebibytes{"CODEWAR_WARM_MIB", 1, 1 << 20};

/// Nothing where it is not set.
Result<std::optional<qint64>> valueOf(const Setting &setting)
{
    const QString text = qEnvironmentVariable(setting.name);
    if (text.isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < setting.least || value > setting.most)
        return Error{ErrorCode::InvalidInput,
                     Sentences::tr("%1 must be a whole number from %2 to %3, not \"%4\".")
                         .arg(QString::fromLatin1(setting.name))
                         .arg(setting.least)
                         .arg(setting.most)
                         .arg(text),
                     u"environment"_s};
    return std::optional(value);
}

} // namespace

Result<SandboxPoolOptions> withPoolSettings(SandboxPoolOptions options)
{
    const Result<std::optional<qint64>> size = valueOf(sandboxes);
    const Result<std::optional<qint64>> idle = valueOf(seconds);
    const Result<std::optional<qint64>> memory = valueOf(mebibytes);
    for (const auto *value : {&size, &idle, &memory}) {
        if (!*value)
            return value->error();
    }
    if (*size)
        options.size = int(**size);
    if (*idle)
        options.idleTimeout = std::chrono::seconds(**idle);
    if (*memory)
        options.maxIdleBytes = **memory << 20;
    return options;
}

} // namespace codewar
