// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputfeed.h"

#include "app/background.h"

#include <QDir>
#include <QFile>

namespace codewar {

namespace {

constexpr qint64 pieceBytes = 1 << 20;
constexpr qint64 mostPending = 4 << 20;
constexpr int retryMs = 10;

} // namespace

InputFeed::InputFeed(const QString &path, Sink sink, QObject *parent)
    : QObject(parent), m_file(std::make_shared<QFile>(path)), m_sink(std::move(sink))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &InputFeed::readOn);
    m_retry.start();
}

void InputFeed::stop()
{
    m_stopped = true;
    m_retry.stop();
}

void InputFeed::readOn()
{
    if (m_stopped)
        return;
    if (m_sink.pending() >= mostPending) {
        m_retry.start();
        return;
    }
    inBackground(
        this,
        [file = m_file] {
            Piece piece;
            if (file->isOpen() || file->open(QIODevice::ReadOnly))
                piece.bytes = file->read(pieceBytes);
            if (file->error() != QFileDevice::NoError)
                piece.problem = file->errorString();
            return piece;
        },
        [this](const Piece &piece) { pass(piece); });
}

void InputFeed::pass(const Piece &piece)
{
    if (m_stopped)
        return;
    if (!piece.problem.isEmpty()) {
        Q_EMIT failed(
            tr("The input %1 could not be read to its end: %2. The program got what came before. Choose "
               "the file again and run once more.")
                .arg(QDir::toNativeSeparators(m_file->fileName()), piece.problem));
    } else if (piece.bytes.isEmpty()) {
        Q_EMIT ended();
    } else {
        m_sink.write(piece.bytes);
        readOn();
    }
}

} // namespace codewar
