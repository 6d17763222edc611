// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/docker/childprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <signal.h>

namespace codewar::test {

/// `codewar-runner serve` on loopback, in bubblewrap unless told otherwise, which ends with this. Where it
/// does not start, the test ends.
class ServeProcess
{
public:
    explicit ServeProcess(QStringList options = {}, quint16 port = 0) : m_options(std::move(options))
    {
        if (!m_options.contains(QStringLiteral("--sandbox")))
            m_options += {QStringLiteral("--sandbox"), QStringLiteral("bubblewrap")};
        start(port);
    }
    ~ServeProcess() { kill(); }

    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString url(const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_port);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(60'000);
    }
    /// Asks it to end: its exit status, -1 where it does not or a signal ended it.
    int stop()
    {
        m_process.terminate();
        const bool ended = m_process.waitForFinished(60'000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// At the same place, with nothing of what it had.
    void restart()
    {
        kill();
        start(m_port);
    }

private:
    void start(quint16 port)
    {
        endWithTheTest(m_process);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(CODEWAR_RUNNER),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                    QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--log-format"),
                                    QStringLiteral("json")} +
                            m_options);
        m_port = 0;
        while (m_port == 0) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(60'000))
                qFatal("the server does not start: %s", m_process.readAll().constData());
            while (m_process.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
                if (line.contains(QStringLiteral("port")))
                    m_port = quint16(line.value(QStringLiteral("port")).toInt());
            }
        }
    }

    QStringList m_options;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace codewar::test
