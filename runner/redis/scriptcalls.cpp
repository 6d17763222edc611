// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/scriptcalls.h"

#include "runner/redis/errors.h"

#include <vector>

namespace codewar::redis {

namespace {

/// Redis does nothing else meanwhile.
constexpr std::size_t mostAtOnce = 64;
constexpr qsizetype mostBytesAtOnce = 256 * 1024;

std::vector<Answered> split(std::vector<Answer> answers, Result<Reply> reply)
{
    std::vector<Answered> split;
    split.reserve(answers.size());
    std::vector<Reply> elements = reply ? reply->takeElements() : std::vector<Reply>();
    elements.resize(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!reply)
            split.push_back({std::move(answers[i]), reply.error()});
        else if (elements[i].isError())
            split.push_back({std::move(answers[i]), errorFromReply(elements[i].text())});
        else
            split.push_back({std::move(answers[i]), std::move(elements[i])});
    }
    return split;
}

} // namespace

/// Calls that leave together.
struct ScriptCalls::Batch
{
    QByteArrayList common;
    QByteArrayList arguments;
    std::vector<Answer> answers;
    qsizetype bytes = 0;

    bool canTake(const QByteArrayList &commonOfNext) const
    {
        return answers.size() < mostAtOnce && bytes < mostBytesAtOnce && common == commonOfNext;
    }
};

ScriptCalls::ScriptCalls(Connection &connection, const Script &script, QByteArray key)
    : m_connection(connection), m_script(script), m_key(std::move(key))
{}

void ScriptCalls::call(const QByteArrayList &common, const QByteArrayList &own, Answer answer)
{
    std::shared_ptr<Batch> batch = m_open.lock();
    if (!batch || !batch->canTake(common))
        batch = open(common);
    batch->arguments += own;
    batch->answers.push_back(std::move(answer));
    for (const QByteArray &argument : own)
        batch->bytes += argument.size();
}

std::shared_ptr<ScriptCalls::Batch> ScriptCalls::open(const QByteArrayList &common)
{
    const auto batch = std::make_shared<Batch>(Batch{.common = common, .arguments = common, .answers = {}});
    m_open = batch;
    m_connection.gather([&connection = m_connection, script = m_script, key = m_key, batch] {
        const auto answers = std::make_shared<std::vector<Answer>>(std::move(batch->answers));
        callScript(connection, script, {key}, batch->arguments, [&connection, answers](Result<Reply> reply) {
            connection.deliver(split(std::move(*answers), std::move(reply)));
        });
    });
    return batch;
}

} // namespace codewar::redis
