// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/seccompfilter.h"

#include "runner/run/sentences.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include <map>
#include <memory>
#include <vector>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

using Filter = std::unique_ptr<void, decltype(&::seccomp_release)>;

Error profileError(const QString &what)
{
    return {ErrorCode::Internal, Sentences::tr("The system call profile cannot be used: %1.").arg(what),
            u"seccomp"_s};
}

std::optional<uint32_t> actionOf(const json &rule, const char *key, int errnoValue)
{
    const std::string name = rule.value(key, "");
    if (name == "SCMP_ACT_ALLOW")
        return SCMP_ACT_ALLOW;
    if (name == "SCMP_ACT_ERRNO")
        return SCMP_ACT_ERRNO(static_cast<uint32_t>(errnoValue));
    return std::nullopt;
}

std::optional<scmp_compare> comparisonOf(const std::string &name)
{
    static const std::map<std::string, scmp_compare> known = {{"SCMP_CMP_NE", SCMP_CMP_NE},
                                                              {"SCMP_CMP_LT", SCMP_CMP_LT},
                                                              {"SCMP_CMP_LE", SCMP_CMP_LE},
                                                              {"SCMP_CMP_EQ", SCMP_CMP_EQ},
                                                              {"SCMP_CMP_GE", SCMP_CMP_GE},
                                                              {"SCMP_CMP_GT", SCMP_CMP_GT},
                                                              {"SCMP_CMP_MASKED_EQ", SCMP_CMP_MASKED_EQ}};
    const auto it = known.find(name);
    return it == known.end() ? std::nullopt : std::optional(it->second);
}

bool addRule(scmp_filter_ctx filter, const json &rule, const QStringList &refused)
{
    const std::optional<uint32_t> action = actionOf(rule, "action", rule.value("errnoRet", 1));
    std::vector<scmp_arg_cmp> arguments;
    for (const json &argument : rule.value("args", json::array())) {
        const std::optional<scmp_compare> comparison = comparisonOf(argument.value("op", ""));
        if (!comparison)
            return false;
        arguments.push_back({argument.value("index", 0u), *comparison,
                             argument.value("value", std::uint64_t(0)),
                             argument.value("valueTwo", std::uint64_t(0))});
    }
    if (!action)
        return false;
    for (const json &name : rule.at("names")) {
        const std::string call = name.get<std::string>();
        const int number = ::seccomp_syscall_resolve_name(call.c_str());
        // A call that this libseccomp does not know stays refused by the default action.
        if (number == __NR_SCMP_ERROR || refused.contains(QString::fromStdString(call)))
            continue;
        if (::seccomp_rule_add_array(filter, *action, number, static_cast<unsigned>(arguments.size()),
                                     arguments.data()) != 0)
            return false;
    }
    return true;
}

Result<QByteArray> exportProgram(scmp_filter_ctx filter)
{
    const int fd = ::memfd_create("seccomp", MFD_CLOEXEC);
    if (fd < 0 || ::seccomp_export_bpf(filter, fd) != 0) {
        ::close(fd);
        return profileError(Sentences::tr("it cannot be compiled"));
    }
    QFile file;
    ::lseek(fd, 0, SEEK_SET);
    (void)file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    return file.readAll();
}

} // namespace

Result<QByteArray> compileSeccompProfile(const QByteArray &profile, const QStringList &refused)
{
    const json rules = json::parse(profile.begin(), profile.end(), nullptr, false);
    if (!rules.is_object() || !rules.contains("syscalls"))
        return profileError(Sentences::tr("it is no JSON object with \"syscalls\""));
    const std::optional<uint32_t> fallback =
        actionOf(rules, "defaultAction", rules.value("defaultErrnoRet", 1));
    if (!fallback)
        return profileError(Sentences::tr("its default action is unknown"));
    const Filter filter(::seccomp_init(*fallback), &::seccomp_release);
    if (!filter)
        return profileError(Sentences::tr("libseccomp refuses it"));
    // Programs of another architecture (i386, x32) die at their first call; a binary tree keeps ours fast.
    ::seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    ::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);
    for (const json &rule : rules["syscalls"]) {
        if (!rule.is_object() || !rule.contains("names") || !addRule(filter.get(), rule, refused))
            return profileError(Sentences::tr("a rule of it cannot be read"));
    }
    return exportProgram(filter.get());
}

} // namespace codewar
