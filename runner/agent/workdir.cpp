// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/workdir.h"

#include "runner/agent/asjobuser.h"
#include "runner/agent/leftovers.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace codewar::agent {

WorkDir::WorkDir(const Options &options)
    : m_places(options.places),
      m_path(options.places.front().path + "/run"),
      m_users(options.jobUsers),
      m_jobUser(options.jobUsers.first)
{}

std::string WorkDir::prepare()
{
    const AsJobUser rights(m_jobUser);
    if (::mkdir(m_path.c_str(), 0700) != 0)
        return "making " + m_path + ": " + std::strerror(errno);
    m_empty = measure();
    return {};
}

Fd WorkDir::create(const std::string &name, bool executable) const
{
    const AsJobUser rights(m_jobUser);
    return Fd(::open((m_path + "/" + name).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                     executable ? 0755 : 0644));
}

bool WorkDir::makeFifo(const std::string &name) const
{
    const AsJobUser rights(m_jobUser);
    return ::mknod((m_path + "/" + name).c_str(), S_IFIFO | 0600, 0) == 0;
}

Fd WorkDir::openFifo(const std::string &name) const
{
    const AsJobUser rights(m_jobUser);
    return Fd(::open((m_path + "/" + name).c_str(), O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
}

bool WorkDir::replace(const std::string &name, const std::string &text) const
{
    // Beside the folder, where no file of the job can have this name.
    const std::string temporary = m_path + ".new";
    const AsJobUser rights(m_jobUser);
    const Fd file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    return file && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
           ::rename(temporary.c_str(), (m_path + "/" + name).c_str()) == 0;
}

void WorkDir::remove(const std::string &name) const
{
    const AsJobUser rights(m_jobUser);
    ::unlink((m_path + "/" + name).c_str());
}

Fd WorkDir::openArtifact(const std::string &name, std::uint64_t &size) const
{
    const AsJobUser rights(m_jobUser);
    Fd fd(::open((m_path + "/" + name).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat info
    {};
    if (!fd || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return {};
    size = static_cast<std::uint64_t>(info.st_size);
    return fd;
}

std::vector<WorkDir::Fill> WorkDir::measure() const
{
    std::vector<Fill> fills;
    for (const Options::Place &place : m_places) {
        struct statfs info
        {};
        ::statfs(place.path.c_str(), &info);
        fills.push_back({info.f_blocks - info.f_bfree, info.f_files - info.f_ffree});
    }
    return fills;
}

std::string WorkDir::wipe()
{
    for (const Options::Place &place : m_places) {
        // With one user id a program owns these folders too and may have taken rights away.
        if (::chmod(place.path.c_str(), place.mode) != 0)
            return "rights of " + place.path;
        // The agent alone may list the work directory; what is in it goes with the job user's rights.
        Fd folder(::open(place.path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        const AsJobUser rights(m_jobUser);
        if (!emptyFolder(std::move(folder)))
            return "files in " + place.path;
    }
    // With another id nothing the run may have left anywhere is the next one's to touch.
    if (m_users.first >= 0)
        m_jobUser = m_users.first + (m_jobUser - m_users.first + 1) % m_users.count;
    const std::vector<Fill> before = m_empty;
    if (const std::string error = prepare(); !error.empty())
        return error;
    if (m_empty != before)
        return "hidden files";
    return findLeftovers();
}

} // namespace codewar::agent
