// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/script.h"

#include <QCryptographicHash>

namespace codewar::redis {

Script::Script(QByteArray text)
    : m_text(std::move(text)), m_hash(QCryptographicHash::hash(m_text, QCryptographicHash::Sha1).toHex())
{}

void callScript(Connection &connection, const Script &script, const QByteArrayList &keys,
                const QByteArrayList &arguments, Answer answer, std::chrono::milliseconds timeout)
{
    Command command;
    command.reserve(3 + keys.size() + arguments.size());
    command << QByteArrayLiteral("EVALSHA") << script.hash() << QByteArray::number(keys.size());
    command += keys;
    command += arguments;
    connection.send(
        command,
        [&connection, command, text = script.text(), answer = std::move(answer),
         timeout](Result<Reply> reply) {
            if (reply || reply.error().code != ErrorCode::NotFound)
                return answer(std::move(reply));
            Command again = command;
            again[0] = QByteArrayLiteral("EVAL");
            again[1] = text;
            connection.send(again, answer, timeout);
        },
        timeout);
}

} // namespace codewar::redis
