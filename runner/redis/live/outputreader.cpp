// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/outputreader.h"

#include <optional>

namespace codewar::live {

namespace {

std::optional<Run::Channel> channelFrom(const QByteArray &event)
{
    if (event == "stdout")
        return Run::Channel::Stdout;
    if (event == "stderr")
        return Run::Channel::Stderr;
    if (event == "compile")
        return Run::Channel::Compiler;
    return {};
}

std::optional<Stage> stageFrom(const QByteArray &name)
{
    for (const Stage stage : {Stage::Prepare, Stage::Compile, Stage::Run}) {
        if (stageName(stage).toUtf8() == name)
            return stage;
    }
    return {};
}

} // namespace

OutputReader::OutputReader(StreamFollower &follower, const StreamKeys &keys, QObject *parent)
    : QObject(parent), m_follower(follower), m_key(keys.output)
{
    m_follower.follow(m_key, [this](const StreamEntry &entry) { hear(entry); });
}

OutputReader::~OutputReader()
{
    m_follower.unfollow(m_key);
}

void OutputReader::setPaused(bool paused)
{
    m_follower.setPaused(m_key, paused);
}

void OutputReader::hear(const StreamEntry &entry)
{
    if (const auto channel = channelFrom(entry.event)) {
        Q_EMIT outputArrived(*channel, entry.value("data"));
    } else if (entry.event == "stage") {
        if (const auto stage = stageFrom(entry.value("stage")))
            Q_EMIT stageBegan(*stage);
    } else if (entry.event == "taken") {
        Q_EMIT inputTaken(entry.value("bytes").toLongLong());
    } else if (entry.event == "start") {
        Q_EMIT started(entry.value("attempt").toInt(), entry.value("worker"));
    } else if (entry.event == "end") {
        Q_EMIT ended();
    }
}

} // namespace codewar::live
