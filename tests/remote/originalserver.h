// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/docker/childprocess.h"
#include "tests/redis/redisserver.h"
#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace codewar::test {

/// An original server, Express and BullMQ, with a Redis of its own, that runs each program by `docker run` in
/// our images. Where it does not start, the test ends.
class OriginalServer
{
public:
    /// `settings` as tests/redis/peers/reference-server.mjs has them: {"RATE_LIMIT", "6"}.
    explicit OriginalServer(QMap<QString, QString> settings = {}) : m_settings(std::move(settings))
    {
        m_settings.insert(QStringLiteral("REDIS_URL"), m_redis.url());
        m_settings.insert(QStringLiteral("JOB_ROOT"), m_jobs.path());
        if (!m_settings.contains(QStringLiteral("RATE_LIMIT")))
            m_settings.insert(QStringLiteral("RATE_LIMIT"), QStringLiteral("0"));
        start();
    }
    ~OriginalServer() { kill(); }

    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// Until a job of this queue is being worked on.
    bool waitForJob(const QString &queue) const
    {
        const QStringList question{QStringLiteral("LLEN"), QStringLiteral("bull:%1:active").arg(queue)};
        return QTest::qWaitFor([&] { return m_redis.cli(question) == "1"; }, timeoutMs);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(timeoutMs);
    }
    /// At the same place, with the jobs that its Redis kept.
    void start()
    {
        endWithTheTest(m_process);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PORT"), QString::number(m_port));
        for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral("node"), {QStringLiteral(CODEWAR_PEERS "/reference-server.mjs")});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(timeoutMs))
                qFatal("the original server does not start");
        }
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_port = quint16(line.value(QStringLiteral("port")).toInt());
    }

private:
    RedisServer m_redis{{.kind = RedisServer::Kind::Tcp}};
    const QTemporaryDir m_jobs;
    QMap<QString, QString> m_settings;
    QProcess m_process;
    quint16 m_port = 0; ///< 0: any free one
};

} // namespace codewar::test
