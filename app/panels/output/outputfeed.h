// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputdecoder.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <deque>

namespace codewar {

/// Carries output from a run to the view in bounded steps, so that a flood never holds up the event loop.
///
/// At most one step a frame and a few milliseconds of work in it; what waits is bounded by asking the
/// source to pause.
class OutputFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds frame{16};
    static constexpr std::chrono::milliseconds work{6}; ///< in one frame
    static constexpr qint64 pauseAbove = 1LL << 20;     ///< bytes waiting
    static constexpr qint64 resumeBelow = 256LL << 10;

    explicit OutputFeed(QObject *parent = nullptr);

    /// Bytes of a program; `kind` is Stdout, Stderr or Compiler.
    void addBytes(OutputKind kind, const QByteArray &bytes);
    /// Text of our own, shown after everything added before it.
    void addText(OutputKind kind, const QString &text);
    /// No more bytes come: shows characters that were cut off, then reports drained().
    void finish();
    /// Forgets what waits.
    void clear();

    qint64 waitingBytes() const { return m_waitingBytes; }
    bool isEmpty() const { return m_waiting.empty(); }

Q_SIGNALS:
    void textReady(const codewar::StyledText &text);
    /// Whether the source should hold its output back.
    void pauseRequested(bool paused);
    /// Some texts were handed on, and no more before other events get their turn.
    void stepped();
    /// Everything up to finish() was handed on.
    void drained();

private:
    struct Piece
    {
        enum class What { Bytes, Text, End } what;
        OutputKind kind;
        QByteArray bytes;
        QString text;
    };

    void step();
    void handOn(const Piece &piece);
    void add(Piece piece);
    /// Whether a piece can go to the last one that waits: many small ones would cost more than their bytes.
    bool joinsLast(const Piece &piece) const;
    void updatePause();

    std::deque<Piece> m_waiting;
    /// By kind: stdout, stderr, compiler.
    std::array<OutputDecoder, 3> m_decoders;
    QTimer m_timer;
    qint64 m_waitingBytes = 0;
    bool m_paused = false;
    bool m_ended = false; ///< in this step
};

} // namespace codewar
