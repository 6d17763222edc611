// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/tararchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;

la_ssize_t append(archive *, void *bytes, const void *piece, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(piece), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

Error archiveError(archive *archive)
{
    return {ErrorCode::Internal,
            u"An archive could not be made: %1."_s.arg(QString::fromUtf8(archive_error_string(archive))),
            u"tar archive"_s};
}

/// An archive that writes to `bytes`. GNU's format, as it has room for sizes beyond 8 GiB in one header.
Result<Archive> openArchive(QByteArray &bytes)
{
    Archive archive(archive_write_new(), &archive_write_free);
    archive_write_set_format_gnutar(archive.get());
    archive_write_set_bytes_per_block(archive.get(), 0);
    if (archive_write_open(archive.get(), &bytes, nullptr, &append, nullptr) != ARCHIVE_OK)
        return archiveError(archive.get());
    return archive;
}

bool writeHeader(archive *archive, const QByteArray &path, qint64 bytes, unsigned mode)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), path.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), mode);
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_mtime(entry.get(), 0, 0);
    return archive_write_header(archive, entry.get()) == ARCHIVE_OK;
}

} // namespace

Result<QByteArray> tarArchive(const QList<TarEntry> &entries)
{
    QByteArray bytes;
    const Result<Archive> archive = openArchive(bytes);
    if (!archive)
        return archive.error();
    for (const TarEntry &entry : entries) {
        if (!writeHeader(archive->get(), entry.path, entry.contents.size(), entry.mode) ||
            archive_write_data(archive->get(), entry.contents.constData(),
                               static_cast<size_t>(entry.contents.size())) != entry.contents.size())
            return archiveError(archive->get());
    }
    if (archive_write_close(archive->get()) != ARCHIVE_OK)
        return archiveError(archive->get());
    return bytes;
}

Result<QByteArray> tarHeader(const QByteArray &path, qint64 bytes)
{
    QByteArray header;
    const Result<Archive> archive = openArchive(header);
    if (!archive)
        return archive.error();
    if (!writeHeader(archive->get(), path, bytes, 0644) || header.size() < tarBlockBytes)
        return archiveError(archive->get());
    header.truncate(tarBlockBytes);
    // What closing would add to the archive has no place to go.
    archive_write_fail(archive->get());
    return header;
}

QByteArray tarPadding(qint64 bytes)
{
    return QByteArray((tarBlockBytes - bytes % tarBlockBytes) % tarBlockBytes, '\0');
}

} // namespace codewar::docker
