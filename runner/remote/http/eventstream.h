// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/eventreader.h"
#include "runner/run/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace codewar {

class HttpClient;

/// The events of one run, each once and in order, over as many connections as that takes.
class EventStream : public QObject
{
    Q_OBJECT

public:
    EventStream(HttpClient &client, QString path, QObject *parent);
    ~EventStream() override;

    void open();
    /// Nothing follows.
    void close();
    /// What comes meanwhile stays with the server, mostly.
    void setPaused(bool paused);
    bool isLost() const { return m_lost.isValid(); }

Q_SIGNALS:
    void received(const codewar::ServerEvent &event);
    /// The connection broke; it is tried again and again.
    void lost();
    void found();
    /// It is no use to try any more.
    void failed(const codewar::Error &error);

private:
    void begin();
    void read();
    void readEvents();
    void refused(int status);
    void breakOff();
    void fail(const Error &error);
    void dropReply();

    HttpClient &m_client;
    const QString m_path;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr;
    EventReader m_reader;
    QByteArray m_lastId;
    QList<ServerEvent> m_waiting; ///< read, but not passed on
    QTimer m_again;
    QTimer m_silence;
    QElapsedTimer m_lost; ///< since then there is no connection
    int m_delayMs = 0;
    bool m_paused = false;
    bool m_passing = false;
};

} // namespace codewar
