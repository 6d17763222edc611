// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

namespace codewar::test {

/// A worker as a process of its own, which ends with it.
class WorkerProcess
{
public:
    WorkerProcess(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("%s does not start", qPrintable(program));
    }
    ~WorkerProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(60'000))
            kill();
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }

private:
    QProcess m_process;
};

} // namespace codewar::test
