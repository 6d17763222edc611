// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/sandbox/task.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace codewar::docker {

/// What an image compiles or runs a language with.
struct ImageToolchain
{
    QString version; ///< as in RunResult::toolchain
    QString linker;  ///< value for -fuse-ld=; empty where the compiler's own is the only one
};

/// A language whose only program asks an image for its toolchain, and that program's task.
Language toolchainProbe(const Language &language);
SandboxTask toolchainProbeTask(const Language &language, qint64 memoryBytes);
/// Makes sense of what the probe printed; it fails where the image has no working tool.
ImageToolchain readToolchainProbe(const Language &language, const QByteArray &output);

/// What images were found to hold, by image id, which never changes what it stands for: kept in memory and on
/// disk. Thread-safe.
class ImageToolchains
{
public:
    explicit ImageToolchains(QString folder) : m_folder(std::move(folder)) {}

    std::optional<ImageToolchain> find(const QString &imageId, const Language &language);
    void store(const QString &imageId, const Language &language, const ImageToolchain &toolchain);

private:
    QString m_folder;
    std::mutex m_mutex;
    QHash<QByteArray, ImageToolchain> m_known;
};

} // namespace codewar::docker
