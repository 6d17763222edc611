// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/command.h"

#include <QVarLengthArray>

#include <hiredis.h>

namespace codewar::redis {

void appendCommand(QByteArray &wire, const Command &command)
{
    QVarLengthArray<const char *, 32> texts;
    QVarLengthArray<size_t, 32> sizes;
    for (const QByteArray &word : command) {
        texts.append(word.constData());
        sizes.append(size_t(word.size()));
    }
    char *formatted = nullptr;
    const int size = redisFormatCommandArgv(&formatted, int(command.size()), texts.data(), sizes.data());
    Q_CHECK_PTR(size >= 0 ? formatted : nullptr);
    wire.append(formatted, size);
    redisFreeCommand(formatted);
}

} // namespace codewar::redis
