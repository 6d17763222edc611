// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>

namespace codewar {

/// Keeps the output of one run for its result: up to 4 MiB in memory; beyond that all of stdout goes to a
/// file as well, which the run's own output limit bounds.
class OutputStore
{
public:
    explicit OutputStore(QString spillFolder);

    void append(Run::Channel channel, const QByteArray &bytes);

    const QByteArray &output() const { return m_output; }
    const QByteArray &errorOutput() const { return m_errorOutput; }
    const QByteArray &compileOutput() const { return m_compileOutput; }
    /// Bytes are missing from what is in memory and from the file.
    bool incomplete() const { return m_incomplete; }
    /// The file with all of stdout, now the caller's to delete; empty where everything fitted.
    QString releaseSpillFile();

private:
    void spill(const QByteArray &bytes);

    QString m_spillFolder;
    QByteArray m_output;
    QByteArray m_errorOutput;
    QByteArray m_compileOutput;
    std::unique_ptr<QTemporaryFile> m_spillFile;
    bool m_incomplete = false;
};

} // namespace codewar
