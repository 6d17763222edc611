// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/landlock.h"

#include "runner/agent/fd.h"
#include "runner/agent/reason.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace codewar::agent {

namespace {

/// Before ABI 2 no file under rules could be moved to another folder.
constexpr long firstUsableAbi = 2;
/// Moving between folders is forbidden under any rules that do not allow it.
constexpr std::uint64_t handledRights = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REFER;

bool allowBelow(int rules, const char *path)
{
    const Fd folder(::open(path, O_PATH | O_DIRECTORY | O_CLOEXEC));
    const landlock_path_beneath_attr rule{handledRights, folder.get()};
    return folder && ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

} // namespace

std::string makeWriteRules(const Options &options, int &rules)
{
    rules = -1;
    const long abi = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < firstUsableAbi)
        return {};
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = handledRights;
    Fd made(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0)));
    bool complete = made && allowBelow(made.get(), "/dev");
    for (const Options::Place &place : options.places)
        complete = complete && allowBelow(made.get(), place.path.c_str());
    if (!complete)
        return withReason("making Landlock rules");
    rules = made.release();
    return {};
}

bool obeyWriteRules(int rules)
{
    return rules < 0 || ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
}

} // namespace codewar::agent
