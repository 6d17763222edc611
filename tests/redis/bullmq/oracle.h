// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <nlohmann/json_fwd.hpp>

namespace codewar::test {

/// The real BullMQ, which does with a queue what it is told: see peers/oracle.mjs.
class Oracle
{
public:
    explicit Oracle(const QByteArray &version = "5.81");
    ~Oracle();

    /// One reply for each step.
    nlohmann::json play(const QString &redisUrl, qint64 now, const nlohmann::json &steps);

private:
    QProcess m_process;
};

} // namespace codewar::test
