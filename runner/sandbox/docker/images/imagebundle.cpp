// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/imagebundle.h"

#include "runner/sandbox/docker/images/filesource.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSaveFile>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mebibyte = 1 << 20;

Error cancelled()
{
    return {ErrorCode::Cancelled, u"Cancelled."_s, u"images"_s};
}

Error notWritten(const QSaveFile &file)
{
    return {ErrorCode::Unavailable,
            u"%1 could not be written: %2. Nothing was left there; choose a place with more room or other "
            "rights."_s.arg(file.fileName(), file.errorString()),
            u"images"_s};
}

Error refused(const QString &path, const QString &why)
{
    return {ErrorCode::Corrupt,
            u"%1 was not loaded: %2. Nothing was changed; copy or save the file again."_s.arg(path, why),
            u"images"_s};
}

/// A line for every 16 MiB, of `bytes` in all where that is known.
class ByteProgress
{
public:
    ByteProgress(const ImageProgress &progress, qint64 bytes) : m_progress(progress), m_bytes(bytes) {}

    void add(qint64 bytes)
    {
        m_done += bytes;
        if (m_done < m_next)
            return;
        m_next = m_done + 16 * mebibyte;
        m_progress(ProgressKind::Detail,
                   m_bytes ? u"%1 of %2 MiB"_s.arg(m_done / mebibyte).arg(m_bytes / mebibyte)
                           : u"%1 MiB"_s.arg(m_done / mebibyte));
    }

private:
    const ImageProgress &m_progress;
    qint64 m_bytes;
    qint64 m_done = 0;
    qint64 m_next = 0;
};

/// A full disk takes a part first; only the next attempt says why.
bool write(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 count = file.write(bytes.constData() + done, bytes.size() - done);
        if (count < 0)
            return false;
        done += count;
    }
    return true;
}

/// The engine's archive from the file, which is open at its beginning, and everything around it.
Result<BundleManifest> verify(FileSource &file, const QString &path, const ImageProgress &progress,
                              const std::stop_token &stop)
{
    const Result<QByteArray> start = file.next(bundleArchiveOffset);
    if (!start)
        return start.error();
    const Result<BundleManifest> manifest = readBundleStart(*start);
    if (!manifest)
        return refused(path, manifest.error().message);
    if (const Result<void> selected = file.select(bundleArchiveOffset, manifest->archiveBytes); !selected)
        return selected.error();
    if (file.bytes() < bundleArchiveOffset + manifest->archiveBytes)
        return refused(path, u"its end is missing"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ByteProgress done(progress, manifest->archiveBytes);
    while (true) {
        const Result<QByteArray> piece = file.next();
        if (!piece)
            return piece.error();
        if (stop.stop_requested())
            return cancelled();
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        done.add(piece->size());
    }
    const qint64 archiveEnd = bundleArchiveOffset + manifest->archiveBytes;
    if (const Result<void> selected = file.select(archiveEnd, file.bytes() - archiveEnd); !selected)
        return selected.error();
    const Result<QByteArray> end = file.next();
    const Result<QByteArray> expected = bundleEnd(*manifest, hash.result().toHex());
    if (!end || !expected)
        return !end ? end.error() : expected.error();
    if (*end != *expected)
        return refused(path, end->size() < expected->size()
                                 ? u"its end is missing"_s
                                 : u"it is damaged (its checksums do not match)"_s);
    return manifest;
}

} // namespace

Result<BundleManifest> ImageBundle::save(const QString &path, const QList<CatalogEntry> &entries,
                                         const ImageProgress &progress, const std::stop_token &stop)
{
    BundleManifest manifest;
    manifest.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QStringList tags;
    for (const CatalogEntry &entry : entries) {
        const QString tag = entry.language.image + ":latest"_L1;
        manifest.images += BundledImage{entry.language.id, tag, entry.image->id};
        manifest.os = entry.image->os;
        manifest.architecture = entry.image->architecture;
        tags += tag;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(file);
    progress(ProgressKind::Step, u"writing %1"_s.arg(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ByteProgress done(progress, 0);
    bool written = write(file, QByteArray(bundleArchiveOffset, '\0'));
    const Result<void> saved = m_images.save(
        tags,
        [&](const QByteArray &piece) -> Result<void> {
            hash.addData(piece);
            manifest.archiveBytes += piece.size();
            done.add(piece.size());
            written = written && write(file, piece);
            return written ? Result<void>() : notWritten(file);
        },
        stop);
    if (!saved)
        return saved.error();
    const Result<QByteArray> start = bundleStart(manifest);
    const Result<QByteArray> end = bundleEnd(manifest, hash.result().toHex());
    if (!start || !end)
        return !start ? start.error() : end.error();
    if (!write(file, *end) || !file.seek(0) || !write(file, *start) || !file.commit())
        return notWritten(file);
    return manifest;
}

Result<BundleManifest> ImageBundle::load(const QString &path, const EngineVersion &engine,
                                         const ImageProgress &progress, const std::stop_token &stop)
{
    FileSource file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    progress(ProgressKind::Step, u"checking %1"_s.arg(path));
    const Result<BundleManifest> manifest = verify(file, path, progress, stop);
    if (!manifest)
        return manifest;
    if (manifest->os != engine.os || manifest->architecture != engine.architecture)
        return refused(path, u"its images are for %1/%2 and this engine runs %3/%4"_s.arg(
                                 manifest->os, manifest->architecture, engine.os, engine.architecture));
    progress(ProgressKind::Step, u"loading into the engine"_s);
    if (const Result<void> selected = file.select(bundleArchiveOffset, manifest->archiveBytes); !selected)
        return selected.error();
    ByteProgress done(progress, manifest->archiveBytes);
    const BodySource source = [&] {
        Result<QByteArray> piece = file.next();
        if (piece)
            done.add(piece->size());
        return piece;
    };
    if (const Result<void> loaded = m_images.load(source, {}, stop); !loaded)
        return loaded.error();
    for (const BundledImage &image : manifest->images) {
        if (const Result<ImageDetails> details = m_images.inspect(image.tag); !details)
            return details.error();
    }
    return manifest;
}

} // namespace codewar::docker
