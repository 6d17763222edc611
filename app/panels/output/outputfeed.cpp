// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputfeed.h"

#include <QElapsedTimer>

#include <utility>

namespace codewar {

namespace {

/// Small enough that one piece takes far less than OutputFeed::work.
constexpr qsizetype pieceBytes = 16 << 10;

std::array<OutputDecoder, 3> newDecoders()
{
    return {OutputDecoder(OutputKind::Stdout), OutputDecoder(OutputKind::Stderr),
            OutputDecoder(OutputKind::Compiler)};
}

} // namespace

OutputFeed::OutputFeed(QObject *parent) : QObject(parent), m_decoders(newDecoders())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &OutputFeed::step);
}

void OutputFeed::addBytes(OutputKind kind, const QByteArray &bytes)
{
    for (qsizetype start = 0; start < bytes.size(); start += pieceBytes)
        add({Piece::What::Bytes, kind, bytes.mid(start, pieceBytes), {}});
}

void OutputFeed::addText(OutputKind kind, const QString &text)
{
    add({Piece::What::Text, kind, {}, text});
}

void OutputFeed::finish()
{
    add({Piece::What::End, OutputKind::Stdout, {}, {}});
}

void OutputFeed::clear()
{
    m_waiting.clear();
    m_waitingBytes = 0;
    m_decoders = newDecoders();
    m_timer.stop();
    updatePause();
}

void OutputFeed::add(Piece piece)
{
    m_waitingBytes += piece.bytes.size();
    if (joinsLast(piece))
        m_waiting.back().bytes.append(piece.bytes);
    else
        m_waiting.push_back(std::move(piece));
    updatePause();
    if (!m_timer.isActive())
        m_timer.start();
}

bool OutputFeed::joinsLast(const Piece &piece) const
{
    if (m_waiting.empty() || piece.what != Piece::What::Bytes)
        return false;
    const Piece &last = m_waiting.back();
    return last.what == piece.what && last.kind == piece.kind &&
           last.bytes.size() + piece.bytes.size() <= pieceBytes;
}

void OutputFeed::step()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < work.count()) {
        const Piece piece = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= piece.bytes.size();
        handOn(piece);
    }
    updatePause();
    if (m_waiting.empty())
        m_timer.stop();
    Q_EMIT stepped();
    if (std::exchange(m_ended, false))
        Q_EMIT drained();
}

void OutputFeed::handOn(const Piece &piece)
{
    switch (piece.what) {
    case Piece::What::Bytes:
        Q_EMIT textReady(m_decoders[static_cast<size_t>(piece.kind)].decode(piece.bytes));
        break;
    case Piece::What::Text: {
        StyledText text;
        text.append(piece.text, {.kind = piece.kind});
        Q_EMIT textReady(text);
        break;
    }
    case Piece::What::End:
        for (OutputDecoder &decoder : m_decoders) {
            const StyledText rest = decoder.finish();
            if (!rest.text.isEmpty())
                Q_EMIT textReady(rest);
        }
        m_ended = true;
        break;
    }
}

void OutputFeed::updatePause()
{
    const bool paused = m_paused ? m_waitingBytes > resumeBelow : m_waitingBytes > pauseAbove;
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT pauseRequested(paused);
}

} // namespace codewar
