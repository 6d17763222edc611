// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace codewar {

class HttpClient;
class HttpExchange;
struct HttpAnswer;
template <typename T>
class Result;

/// Hands a run's input over piece by piece, each once, as fast as the program takes it.
class InputPosts : public QObject
{
    Q_OBJECT

public:
    explicit InputPosts(HttpClient &client, QObject *parent);

    void write(const QByteArray &bytes);
    /// Once everything is there.
    void close();
    qint64 pending() const { return m_waiting.size(); }
    /// The run is there under this path.
    void open(const QString &runPath);
    void stop();

private:
    void send();
    void answered(const Result<HttpAnswer> &answer);

    HttpClient &m_client;
    QString m_path;
    QByteArray m_waiting;
    HttpExchange *m_exchange = nullptr;
    qint64 m_sent = 0; ///< bytes that have arrived
    qsizetype m_inFlight = 0;
    QTimer m_again;
    bool m_closes = false; ///< the end is to be told
    bool m_closeInFlight = false;
};

} // namespace codewar
