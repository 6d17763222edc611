// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/fsuid.h>
#include <sys/types.h>

namespace codewar::agent {

/// While it lives, files are touched, and pipes made, with the job user's rights instead of the agent's.
class AsJobUser
{
public:
    explicit AsJobUser(int jobUser) : m_active(jobUser >= 0)
    {
        if (m_active) {
            m_group = ::setfsgid(static_cast<gid_t>(jobUser));
            m_user = ::setfsuid(static_cast<uid_t>(jobUser));
        }
    }
    ~AsJobUser()
    {
        if (m_active) {
            ::setfsuid(static_cast<uid_t>(m_user));
            ::setfsgid(static_cast<gid_t>(m_group));
        }
    }
    AsJobUser(const AsJobUser &) = delete;
    AsJobUser &operator=(const AsJobUser &) = delete;

private:
    bool m_active;
    int m_user = 0;
    int m_group = 0;
};

} // namespace codewar::agent
