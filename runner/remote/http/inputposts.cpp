// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/inputposts.h"

#include "runner/remote/http/httpexchange.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 256 << 10;
constexpr int againMs = 100;

} // namespace

InputPosts::InputPosts(HttpClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &InputPosts::send);
}

void InputPosts::write(const QByteArray &bytes)
{
    if (m_closes)
        return;
    m_waiting += bytes;
    send();
}

void InputPosts::close()
{
    m_closes = true;
    send();
}

void InputPosts::open(const QString &runPath)
{
    m_path = runPath + "/input"_L1;
    send();
}

void InputPosts::stop()
{
    m_waiting.clear();
    m_path.clear();
    m_again.stop();
}

/// "offset" lets the server leave out what it has already, where its answer was lost on the way.
void InputPosts::send()
{
    if (m_path.isEmpty() || m_exchange || m_again.isActive() || (m_waiting.isEmpty() && !m_closes))
        return;
    m_inFlight = std::min(pieceBytes, m_waiting.size());
    m_closeInFlight = m_closes && m_inFlight == m_waiting.size();
    nlohmann::json body{{"base64", m_waiting.left(m_inFlight).toBase64().toStdString()}, {"offset", m_sent}};
    if (m_closeInFlight)
        body["close"] = true;
    m_exchange = new HttpExchange(
        m_client, {.verb = "POST", .path = m_path, .body = QByteArray::fromStdString(body.dump())}, this);
    connect(m_exchange, &HttpExchange::answered, this, &InputPosts::answered);
}

void InputPosts::answered(const Result<HttpAnswer> &answer)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    if (m_path.isEmpty())
        return;
    // Away, or the program has not read what it has.
    if (!answer || answer->status >= 500 || answer->status == 429)
        return m_again.start();
    if (answer->status >= 300)
        return stop(); // the program is over, or has closed its input
    m_sent += m_inFlight;
    m_waiting.remove(0, m_inFlight);
    if (m_closeInFlight)
        return stop();
    send();
}

} // namespace codewar
