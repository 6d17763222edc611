// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

#include <signal.h>

namespace codewar::test {

/// A worker as a process of its own, which ends with it, and all that it logged.
class WorkerProcess
{
public:
    WorkerProcess(const QString &program, const QStringList &arguments,
                  const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("%s does not start", qPrintable(program));
    }
    ~WorkerProcess()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(60'000))
            kill();
        if (QTest::currentTestFailed())
            qInfo("%s", log().constData());
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    qint64 pid() const { return m_process.processId(); }

    const QByteArray &log() { return m_log += m_process.readAllStandardOutput(); }
    bool waitForLog(const QByteArray &text, int count = 1)
    {
        return QTest::qWaitFor([&] { return log().count(text) >= count; }, 60'000);
    }
    /// -1 where a signal ended it or it does not end.
    int exitStatus()
    {
        const bool ended =
            QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_log;
};

} // namespace codewar::test
