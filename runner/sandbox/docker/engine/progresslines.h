// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace codewar::docker {

/// Cuts a long answer into lines as it arrives. A line is at most 1 MiB.
class BoundedLines
{
public:
    static constexpr qsizetype longestLine = 1024 * 1024;

    void feed(const QByteArray &piece);
    /// The next line, without its end; none where it is not whole yet.
    std::optional<QByteArray> next();
    /// What is behind the last line's end.
    QByteArray takeRest();
    /// A line was too long. For good; next() gives no more.
    bool overflown() const { return m_overflown; }

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0; ///< of the next line
    qsizetype m_known = 0; ///< no line's end from m_begin to here
    bool m_overflown = false;
};

/// What an engine says while it builds, pulls, loads: lines of JSON (docs.docker.com/reference/api/engine,
/// ImageBuild and ImageCreate), given on as plain text. One with "error" means that the whole has failed,
/// although the answer's status was good.
class ProgressLines
{
public:
    explicit ProgressLines(std::function<void(const QString &)> tell) : m_tell(std::move(tell)) {}

    Result<void> feed(const QByteArray &piece);
    /// To be called after the last piece.
    Result<void> end();

private:
    Result<void> read(const QByteArray &line);

    std::function<void(const QString &)> m_tell;
    BoundedLines m_lines;
    QString m_partial; ///< a build's output that has no line end yet
};

} // namespace codewar::docker
