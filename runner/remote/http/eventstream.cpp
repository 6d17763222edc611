// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/eventstream.h"

#include "runner/remote/http/httpclient.h"
#include "runner/remote/http/serverlink.h"
#include "runner/run/sentences.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 readBufferBytes = 256 << 10;
constexpr qint64 refusalBytes = 64 << 10;
constexpr int firstDelayMs = 100;
constexpr int longestDelayMs = 5000;
// The server says every 15 s that it is still there.
constexpr auto longestSilence = 60s;
// So long it keeps what it did not get rid of.
constexpr qint64 giveUpMs = 600'000;

} // namespace

EventStream::EventStream(HttpClient &client, QString path, QObject *parent)
    : QObject(parent), m_client(client), m_path(std::move(path)), m_manager(client.makeManager())
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EventStream::begin);
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, &EventStream::breakOff);
}

EventStream::~EventStream()
{
    dropReply();
}

void EventStream::open()
{
    begin();
}

void EventStream::close()
{
    m_waiting.clear();
    m_again.stop();
    dropReply();
}

void EventStream::begin()
{
    QNetworkRequest request = m_client.request(m_client.urlOf(m_path));
    request.setRawHeader("Accept", "text/event-stream");
    if (!m_lastId.isEmpty())
        request.setRawHeader("Last-Event-ID", m_lastId);
    m_reader.restart(m_lastId);
    m_reply = m_manager->get(request);
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::read, Qt::QueuedConnection);
    m_silence.start();
}

void EventStream::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        return m_silence.stop();
    if (m_reply)
        m_silence.start();
    // Not from within whoever asks.
    QMetaObject::invokeMethod(this, &EventStream::read, Qt::QueuedConnection);
}

void EventStream::read()
{
    if (m_passing || m_paused)
        return;
    const QPointer<EventStream> guard(this);
    m_passing = true;
    while (guard && !m_paused && !m_waiting.isEmpty())
        Q_EMIT received(m_waiting.takeFirst());
    if (!guard)
        return;
    m_passing = false;
    if (m_paused || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200)
        readEvents();
    else if (m_reply->isFinished())
        refused(status);
}

void EventStream::readEvents()
{
    m_silence.start();
    if (std::exchange(m_delayMs, 0) > 0 || isLost()) {
        m_lost.invalidate();
        Q_EMIT found();
    }
    const QByteArray piece = m_reply->readAll();
    if (piece.isEmpty()) {
        if (m_reply->isFinished())
            breakOff();
        return;
    }
    m_waiting += m_reader.take(piece);
    if (!m_waiting.isEmpty())
        m_lastId = m_waiting.last().id;
    if (m_reader.overflowed())
        return fail(
            {ErrorCode::Corrupt,
             Sentences::tr("The answer of %1 is longer than any of a CodeWar server. Check the address.")
                 .arg(m_client.name()),
             u"server"_s});
    QMetaObject::invokeMethod(this, &EventStream::read, Qt::QueuedConnection);
}

/// Nothing of what went before is lost to a server that is only busy or starting.
void EventStream::refused(int status)
{
    if (status == 0 || status >= 500 || status == 429)
        return breakOff();
    if (status == 404)
        return fail(
            {ErrorCode::Unavailable,
             Sentences::tr("The server %1 does not know the program any more; it may have been started "
                           "anew. Run the program again.")
                 .arg(m_client.name()),
             u"server"_s});
    fail(refusalOf({status, m_reply->read(refusalBytes), 0, {}}, m_client.name()));
}

void EventStream::breakOff()
{
    dropReply();
    const bool isNew = !isLost();
    if (isNew)
        m_lost.start();
    if (m_lost.elapsed() > giveUpMs)
        return fail(
            {ErrorCode::Unavailable,
             Sentences::tr("The connection to %1 was lost and could not be made again.").arg(m_client.name()),
             u"server"_s});
    m_delayMs = m_delayMs == 0 ? firstDelayMs : std::min(2 * m_delayMs, longestDelayMs);
    m_again.start(m_delayMs);
    if (isNew)
        Q_EMIT lost();
}

void EventStream::fail(const Error &error)
{
    close();
    Q_EMIT failed(error);
}

void EventStream::dropReply()
{
    m_silence.stop();
    if (!m_reply)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace codewar
