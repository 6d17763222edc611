// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/fd.h"
#include "runner/agent/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace codewar::agent {

/// The writable places of the sandbox, and in the first of them the folder "run" that a job starts in. Files
/// are made and removed with the job user's rights only, and no link is ever followed.
class WorkDir
{
public:
    explicit WorkDir(const Options &options);

    const std::string &path() const { return m_path; }
    int jobUser() const { return m_jobUser; }

    /// Makes the empty folder and remembers how empty everything is. The error, or empty.
    std::string prepare();

    /// A new file to write; invalid where the name is taken or space is short.
    Fd create(const std::string &name, bool executable) const;
    bool makeFifo(const std::string &name) const;
    /// Opened both ways, which never waits and lets a reader's own open return at once (fifo(7)).
    Fd openFifo(const std::string &name) const;
    /// Lets `name` be a finished file with this text instead of what it was, at one stroke.
    bool replace(const std::string &name, const std::string &text) const;
    void remove(const std::string &name) const;
    /// The file a compile made, and its size; invalid where it is no regular file.
    Fd openArtifact(const std::string &name, std::uint64_t &size) const;

    /// Empties every writable place, once no process of the job is left. What is not as before, or empty.
    std::string wipe();

private:
    struct Fill
    {
        std::uint64_t blocks = 0;
        std::uint64_t inodes = 0;
        bool operator==(const Fill &) const = default;
    };
    std::vector<Fill> measure() const;

    std::vector<Options::Place> m_places;
    std::string m_path;
    Options::JobUsers m_users;
    int m_jobUser; ///< of the run that is going on or will come
    std::vector<Fill> m_empty;
};

} // namespace codewar::agent
