// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/progresslines.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/enginejson.h"
#include "runner/sandbox/docker/engine/enginerrors.h"

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestShownLine = 64 * 1024;

Error unreadableProgress(const QString &why)
{
    return engineError(
        ErrorCode::Corrupt,
        Sentences::tr(
            "What the Docker engine says about its progress cannot be read: %1. Check that the address is "
            "an engine's.")
            .arg(why));
}

/// "f1ad4ce: Downloading [==>  ] 12MB/40MB".
QString statusLine(const nlohmann::json &json)
{
    QString line = text(json, "status");
    const QString id = text(json, "id");
    const QString progress = text(json, "progress");
    if (!id.isEmpty())
        line = id + u": "_s + line;
    if (!progress.isEmpty())
        line += u' ' + progress;
    return line;
}

} // namespace

void BoundedLines::feed(const QByteArray &piece)
{
    if (m_begin > 0)
        m_bytes.remove(0, std::exchange(m_begin, 0));
    m_bytes += piece;
}

std::optional<QByteArray> BoundedLines::next()
{
    if (m_overflown)
        return std::nullopt;
    const qsizetype end = m_bytes.indexOf('\n', m_begin + m_known);
    m_overflown = (end < 0 ? m_bytes.size() : end) - m_begin > longestLine;
    if (m_overflown)
        m_bytes.clear();
    if (m_overflown || end < 0) {
        m_known = m_bytes.size() - m_begin;
        return std::nullopt;
    }
    QByteArray line = m_bytes.mid(m_begin, end - m_begin);
    m_begin = end + 1;
    m_known = 0;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QByteArray BoundedLines::takeRest()
{
    m_known = 0;
    return std::exchange(m_bytes, {}).mid(std::exchange(m_begin, 0));
}

Result<void> ProgressLines::feed(const QByteArray &piece)
{
    m_lines.feed(piece);
    while (const std::optional<QByteArray> line = m_lines.next()) {
        if (const Result<void> done = read(*line); !done)
            return done;
    }
    if (m_lines.overflown())
        return unreadableProgress(Sentences::tr("a line is longer than 1 MiB"));
    return {};
}

Result<void> ProgressLines::end()
{
    const Result<void> done = read(m_lines.takeRest());
    if (!m_partial.isEmpty())
        m_tell(std::exchange(m_partial, {}));
    return done;
}

Result<void> ProgressLines::read(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    const nlohmann::json json = parseJson(line);
    if (!json.is_object())
        return unreadableProgress(Sentences::tr("a line is not a JSON object"));
    const QString detail = text(member(json, "errorDetail"), "message");
    if (json.contains("error") || !detail.isEmpty())
        return failedByEngine(detail.isEmpty() ? text(json, "error") : detail);
    if (json.contains("status"))
        m_tell(statusLine(json));
    // A build's output comes in pieces that need not be lines.
    m_partial += text(json, "stream");
    for (qsizetype end = m_partial.indexOf(u'\n'); end >= 0; end = m_partial.indexOf(u'\n')) {
        if (end > 0)
            m_tell(m_partial.left(end));
        m_partial.remove(0, end + 1);
    }
    if (m_partial.size() > longestShownLine)
        m_tell(std::exchange(m_partial, {}));
    return {};
}

} // namespace codewar::docker
