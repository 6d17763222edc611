// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/credentialwatch.h"

#include <QFile>

#include <sys/stat.h>

#include <utility>

namespace codewar::server {

Result<SharedCredentials> CredentialWatch::read(const CredentialSettings &settings)
{
    m_settings = settings;
    // Before they are read: what changes in between is noticed then.
    m_seen = stamps();
    const Result<SharedCredentials> credentials = readCredentials(settings);
    if (!credentials)
        return credentials;
    // A file that vanishes takes its keys along and opens nothing.
    m_existed = m_existed || (*credentials)->exist;
    if (!m_existed || (*credentials)->exist)
        return credentials;
    auto closed = std::make_shared<Credentials>(**credentials);
    closed->exist = true;
    return SharedCredentials(std::move(closed));
}

std::optional<Result<SharedCredentials>> CredentialWatch::poll()
{
    if (stamps() == m_seen)
        return {};
    return read(CredentialSettings(m_settings));
}

std::pair<CredentialWatch::Stamp, CredentialWatch::Stamp> CredentialWatch::stamps() const
{
    return {stampOf(m_settings.apiKeys), stampOf(m_settings.jwtKeys)};
}

/// By looking at it now and then: that also sees what is mounted, linked or put there by another machine.
CredentialWatch::Stamp CredentialWatch::stampOf(const QString &file)
{
    struct stat status
    {};
    if (file.isEmpty() || ::stat(QFile::encodeName(file).constData(), &status) != 0)
        return {};
    Stamp stamp;
    for (const auto number :
         {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size), qint64(status.st_mode),
          qint64(status.st_uid), qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec)})
        stamp += std::to_string(number) + ' ';
    return stamp;
}

} // namespace codewar::server
