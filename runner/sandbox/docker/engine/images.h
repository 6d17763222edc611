// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/docker/engine/engine.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace codewar::docker {

struct ImageDetails
{
    QString id; ///< "sha256:…"
    QStringList tags;
    qint64 bytes = 0;
    QString created; ///< ISO 8601
    QString os;
    QString architecture;
    QMap<QString, QString> labels;
};

/// What an engine says while it pulls, builds or loads. Called on the thread that asked.
using ProgressSink = std::function<void(const QString &line)>;

struct BuildOrder
{
    QString tag;
    QMap<QString, QString> arguments; ///< build arguments
    QMap<QString, QString> labels;
    std::stop_token stop;
};

/// Images of an engine. As thread-safe as it; holds nothing of its own.
class Images
{
public:
    explicit Images(Engine &engine) : m_engine(engine) {}

    /// ErrorCode::NotFound where it is missing, Unavailable where it is for another kind of machine.
    Result<ImageDetails> inspect(const QString &reference);
    Result<QList<ImageDetails>> list(const QString &label);
    Result<void> pull(const QString &reference, const ProgressSink &progress, std::stop_token stop = {});
    /// Makes an image of a root file system's tar archive.
    Result<void> import(const QString &tag, const BodySource &archive, std::stop_token stop = {});
    /// `context` is a tar archive with a Dockerfile.
    Result<void> build(const BuildOrder &order, const BodySource &context, const ProgressSink &progress);
    Result<void> save(const QStringList &references, const BodySink &archive, std::stop_token stop = {});
    Result<void> load(const BodySource &archive, const ProgressSink &progress, std::stop_token stop = {});
    Result<void> tag(const QString &reference, const QString &tag);
    Result<void> remove(const QString &reference);

private:
    Engine &m_engine;
};

} // namespace codewar::docker
