// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/outputwriter.h"

#include "runner/run/resultjson.h"

#include <utility>

namespace codewar::live {

using namespace std::chrono_literals;

namespace {

constexpr auto gatheringTime = 20ms;
constexpr auto debtTime = 500ms;
constexpr qint64 mostUnderWay = 1 << 20;

} // namespace

OutputWriter::OutputWriter(redis::Connection &connection, StreamKeys keys, QObject *parent)
    : QObject(parent),
      m_keys(std::move(keys)),
      m_stream(connection, m_keys.output, [this] { noticeCongestion(); })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatheringTime);
    connect(&m_timer, &QTimer::timeout, this, &OutputWriter::flush);
    connect(&connection, &redis::Connection::stateChanged, this, &OutputWriter::noticeCongestion);
    m_debt.setSingleShot(true);
    m_debt.setInterval(debtTime);
    connect(&m_debt, &QTimer::timeout, this, &OutputWriter::payBack);
    connect(&connection, &redis::Connection::ready, this, &OutputWriter::payBack);
}

void OutputWriter::start(int attempt, const QByteArray &worker)
{
    m_stream.write("start", {"version", "1", "attempt", QByteArray::number(attempt), "worker", worker});
}

void OutputWriter::beginStage(Stage stage)
{
    if (stage != Stage::Prepare && stage != Stage::Compile && stage != Stage::Run)
        return;
    flush();
    m_stream.write("stage", {"stage", stageName(stage).toUtf8()});
}

void OutputWriter::add(Run::Channel channel, const QByteArray &bytes)
{
    if (!m_stream.isConnected())
        return;
    m_gathered.add(channel, bytes);
    if (m_gathered.size() >= maxEntryBytes)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void OutputWriter::giveBack(qint64 inputBytes)
{
    m_owed += inputBytes;
    payBack();
}

/// What may be lost is given back again: twice is better than a producer that waits for ever.
void OutputWriter::payBack()
{
    if (m_owed == 0 || m_debt.isActive() || !m_stream.isConnected())
        return;
    const qint64 bytes = std::exchange(m_owed, 0);
    m_stream.write("taken", {"bytes", QByteArray::number(bytes)}, [this, bytes] {
        m_owed += bytes;
        m_debt.start();
    });
}

void OutputWriter::end()
{
    flush();
    m_stream.write("end");
    m_stream.expireIn(m_keys.output, lifetimeAtEnd);
    m_stream.expireIn(m_keys.input, lifetimeAtEnd);
}

bool OutputWriter::isCongested() const
{
    return m_stream.isConnected() && m_stream.bytesUnderWay() > mostUnderWay;
}

void OutputWriter::flush()
{
    m_timer.stop();
    for (const OutputGathering::Piece &piece : m_gathered.take())
        m_stream.write(channelName(piece.channel), {"data", piece.bytes});
    noticeCongestion();
}

void OutputWriter::noticeCongestion()
{
    if (isCongested() == m_congested)
        return;
    m_congested = !m_congested;
    Q_EMIT congestionChanged(m_congested);
}

} // namespace codewar::live
