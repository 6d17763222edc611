// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QFile;

namespace codewar {

/// Passes a file on to whoever takes it, no faster than it is taken. Reads on another thread.
class InputFeed : public QObject
{
    Q_OBJECT

public:
    struct Sink
    {
        std::function<void(const QByteArray &)> write;
        std::function<qint64()> pending; ///< bytes written that are not taken yet
    };

    InputFeed(const QString &path, Sink sink, QObject *parent = nullptr);

    /// Nothing is written from now on.
    void stop();

Q_SIGNALS:
    /// All of it is on its way.
    void ended();
    /// With a sentence; nothing more comes.
    void failed(const QString &message);

private:
    struct Piece
    {
        QByteArray bytes;
        QString problem;
    };

    void readOn();
    void pass(const Piece &piece);

    std::shared_ptr<QFile> m_file; ///< used by one reading at a time
    Sink m_sink;
    QTimer m_retry;
    bool m_stopped = false;
};

} // namespace codewar
