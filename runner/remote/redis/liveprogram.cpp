// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/liveprogram.h"

#include "runner/remote/redis/queuelane.h"

#include <QPointer>

#include <algorithm>

namespace codewar {

using Channel = Run::Channel;

namespace {

live::StreamKeys keysOf(const QueueLane &lane, const QByteArray &jobId)
{
    return live::StreamKeys::of(lane.queue.keys().queue(), jobId);
}

} // namespace

LiveProgram::LiveProgram(QueueLane &lane, const QByteArray &jobId, QObject *parent)
    : QObject(parent),
      m_input(lane.commands, keysOf(lane, jobId)),
      m_reader(std::make_unique<live::OutputReader>(lane.follower, keysOf(lane, jobId)))
{
    connect(m_reader.get(), &live::OutputReader::started, this, &LiveProgram::start);
    connect(m_reader.get(), &live::OutputReader::outputArrived, this, &LiveProgram::take);
    connect(m_reader.get(), &live::OutputReader::stageBegan, this, &LiveProgram::stageChanged);
    connect(m_reader.get(), &live::OutputReader::inputTaken, this,
            [this](qint64 bytes) { m_input.taken(bytes); });
}

void LiveProgram::setOutputPaused(bool paused)
{
    m_isPaused = paused;
    if (m_reader)
        m_reader->setPaused(paused);
}

void LiveProgram::start(int attempt)
{
    const bool isFirst = !isHeard();
    const bool hasTold =
        std::any_of(m_told.begin(), m_told.end(), [](const QByteArray &bytes) { return !bytes.isEmpty(); });
    m_attempt = std::max(1, attempt);
    m_told = {};
    if (!isFirst)
        m_input.startAgain();
    const QPointer self(this);
    if (hasTold)
        Q_EMIT restarted();
    if (self)
        Q_EMIT heard();
}

void LiveProgram::take(Channel channel, const QByteArray &bytes)
{
    told(channel) += bytes;
    Q_EMIT outputReceived(channel, bytes);
}

void LiveProgram::settle(RunResult &result)
{
    m_reader.reset();
    struct Part
    {
        Channel channel;
        QByteArray &whole;
    };
    const std::array parts{Part{Channel::Compiler, result.compileOutput},
                           Part{Channel::Stdout, result.output}, Part{Channel::Stderr, result.errorOutput}};
    const bool saysNothing =
        std::all_of(parts.begin(), parts.end(), [](const Part &part) { return part.whole.isEmpty(); });
    if (saysNothing) {
        for (const Part &part : parts)
            part.whole = told(part.channel);
        return;
    }
    const bool fits = std::all_of(parts.begin(), parts.end(), [this](const Part &part) {
        return part.whole.startsWith(told(part.channel)) || told(part.channel).startsWith(part.whole);
    });
    if (!fits) {
        m_told = {};
        Q_EMIT restarted();
    }
    for (const Part &part : parts) {
        for (qsizetype done = told(part.channel).size(); done < part.whole.size();
             done += live::maxEntryBytes)
            m_rest.emplace_back(part.channel, part.whole.mid(done, live::maxEntryBytes));
    }
}

bool LiveProgram::tellRest()
{
    const QPointer self(this);
    while (self && !m_isPaused && !m_rest.empty()) {
        const auto [channel, bytes] = m_rest.front();
        m_rest.pop_front();
        Q_EMIT outputReceived(channel, bytes);
    }
    return self && m_rest.empty();
}

} // namespace codewar
