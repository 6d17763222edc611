// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputsaver.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

Error failure(const QString &path, const QString &reason)
{
    return {ErrorCode::Unavailable,
            OutputSaver::tr("The output could not be saved as %1: %2. Save it to another place or make room.")
                .arg(path, reason),
            u"output"_s};
}

Result<void> writePieces(const QString &path, const QByteArrayList &pieces)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    for (const QByteArray &piece : pieces) {
        if (file.write(piece) != piece.size())
            return failure(path, file.errorString());
    }
    return file.commit() ? Result<void>() : failure(path, file.errorString());
}

Result<void> copyFile(const QString &path, const QString &source)
{
    constexpr qint64 pieceSize = 1 << 20;
    QFile in(source);
    QSaveFile out(path);
    if (!in.open(QIODevice::ReadOnly))
        return failure(path, in.errorString());
    if (!out.open(QIODevice::WriteOnly))
        return failure(path, out.errorString());
    while (!in.atEnd()) {
        const QByteArray piece = in.read(pieceSize);
        if (piece.isEmpty())
            return failure(path, in.errorString());
        if (out.write(piece) != piece.size())
            return failure(path, out.errorString());
    }
    return out.commit() ? Result<void>() : failure(path, out.errorString());
}

} // namespace

OutputSaver::OutputSaver(QObject *parent) : QObject(parent)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> result = m_job.result();
        if (result)
            Q_EMIT saved(m_path);
        else
            Q_EMIT failed(result.error().message);
    });
}

OutputSaver::~OutputSaver()
{
    m_job.waitForFinished();
}

void OutputSaver::save(const QString &path, const QByteArrayList &pieces)
{
    if (isBusy())
        return;
    m_path = path;
    m_job.setFuture(QtConcurrent::run(writePieces, path, pieces));
}

void OutputSaver::saveCopy(const QString &path, const QString &source)
{
    if (isBusy())
        return;
    m_path = path;
    m_job.setFuture(QtConcurrent::run(copyFile, path, source));
}

} // namespace codewar
