// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/cachefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <memory>
#include <thread>
#include <vector>

namespace codewar {

using agent::Fd;
using namespace std::chrono_literals;

namespace {

constexpr char lockName[] = ".lock";
constexpr char temporaryPrefix[] = ".new-";
constexpr auto staleAfter = 1h;

bool isOursAlone(const struct stat &status)
{
    return status.st_uid == ::geteuid() && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

std::optional<QByteArray> readAll(int file, qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t count = ::read(file, content.data() + done, size_t(size - done));
        if (count > 0)
            done += count;
        else if (count == 0 || errno != EINTR)
            return std::nullopt;
    }
    return content;
}

bool writeAll(int file, const QByteArray &content)
{
    qint64 done = 0;
    while (done < content.size()) {
        const ssize_t count = ::write(file, content.data() + done, size_t(content.size() - done));
        if (count >= 0)
            done += count;
        else if (errno != EINTR)
            return false;
    }
    return true;
}

struct FileInFolder
{
    QByteArray name;
    qint64 bytes = 0;
    std::chrono::nanoseconds usedAt{0};
};

std::chrono::nanoseconds sinceEpoch(const struct timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::vector<FileInFolder> listFiles(int folder)
{
    std::vector<FileInFolder> files;
    // The listing closes what it is given and moves its position, so it gets a descriptor of its own.
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(
        ::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)), ::closedir);
    if (!listing)
        return files;
    while (const dirent *entry = ::readdir(listing.get())) {
        struct stat status;
        if (::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
            files.push_back({entry->d_name, status.st_size, sinceEpoch(status.st_mtim)});
    }
    return files;
}

bool isStale(const FileInFolder &file)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return file.name.startsWith(temporaryPrefix) && now - file.usedAt > staleAfter;
}

} // namespace

std::optional<CacheFolder> CacheFolder::open(const QString &path, Missing missing)
{
    const QByteArray name = QFile::encodeName(path);
    if (missing == Missing::Make && QDir().mkpath(QFileInfo(path).path()))
        ::mkdir(name.constData(), 0700);
    Fd folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status;
    if (!folder || ::fstat(folder.get(), &status) != 0 || !isOursAlone(status))
        return std::nullopt;
    return CacheFolder(std::move(folder));
}

std::optional<QByteArray> CacheFolder::read(const QByteArray &name, qint64 maxBytes) const
{
    // Not blocking, as the name might stand for a pipe by now.
    const Fd file(::openat(m_folder.get(), name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file && errno == ENOENT)
        return std::nullopt;
    struct stat status;
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || !isOursAlone(status) ||
        status.st_size > maxBytes) {
        remove(name);
        return std::nullopt;
    }
    ::futimens(file.get(), nullptr);
    return readAll(file.get(), status.st_size);
}

void CacheFolder::write(const QByteArray &name, const QByteArray &content, qint64 maxBytes) const
{
    const QByteArray temporary = temporaryPrefix + QUuid::createUuid().toByteArray(QUuid::Id128);
    if (!writeFile(temporary, content))
        return remove(temporary);
    const Fd locked = lock();
    if (!locked)
        return remove(temporary);
    makeRoom(name, content.size(), maxBytes);
    if (::renameat(m_folder.get(), temporary.constData(), m_folder.get(), name.constData()) != 0)
        remove(temporary);
}

void CacheFolder::remove(const QByteArray &name) const
{
    ::unlinkat(m_folder.get(), name.constData(), 0);
}

bool CacheFolder::isEntryName(QByteArrayView name)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == 64 && std::all_of(name.begin(), name.end(), isDigit);
}

// Whoever holds the lock needs it for a moment only. If it is stopped meanwhile, others rather go without
// storing than hang with it.
Fd CacheFolder::lock() const
{
    Fd file(::openat(m_folder.get(), lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    for (int attempt = 0; file && attempt < 100; ++attempt) {
        if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            return file;
        std::this_thread::sleep_for(5ms);
    }
    return Fd();
}

// Not flushed to the disk: an entry that a power cut leaves half written has a wrong checksum.
bool CacheFolder::writeFile(const QByteArray &name, const QByteArray &content) const
{
    const Fd file(::openat(m_folder.get(), name.constData(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file && writeAll(file.get(), content);
}

void CacheFolder::makeRoom(const QByteArray &newName, qint64 newBytes, qint64 maxBytes) const
{
    std::vector<FileInFolder> entries;
    qint64 total = newBytes;
    for (FileInFolder &file : listFiles(m_folder.get())) {
        if (isStale(file)) {
            remove(file.name);
        } else if (isEntryName(file.name) && file.name != newName) {
            total += file.bytes;
            entries.push_back(std::move(file));
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const FileInFolder &a, const FileInFolder &b) { return a.usedAt < b.usedAt; });
    for (auto oldest = entries.begin(); oldest != entries.end() && total > maxBytes; ++oldest) {
        remove(oldest->name);
        total -= oldest->bytes;
    }
}

} // namespace codewar
