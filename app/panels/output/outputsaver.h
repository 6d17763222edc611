// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QFutureWatcher>
#include <QObject>

namespace codewar {

/// Writes output to a file in another thread. The file is there whole or not at all, and an older one of its
/// name stays until then. GUI thread only.
class OutputSaver : public QObject
{
    Q_OBJECT

public:
    explicit OutputSaver(QObject *parent = nullptr);
    /// Waits for what is being written.
    ~OutputSaver() override;

    bool isBusy() const { return m_job.isRunning(); }
    /// The bytes one after the other. Nothing while busy.
    void save(const QString &path, const QByteArrayList &pieces);
    void saveCopy(const QString &path, const QString &source);

Q_SIGNALS:
    void saved(const QString &path);
    /// What happened, why, and what can be done.
    void failed(const QString &message);

private:
    QString m_path;
    QFutureWatcher<Result<void>> m_job;
};

} // namespace codewar
