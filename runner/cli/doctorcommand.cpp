// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/doctorcommand.h"

#include "runner/cli/exitstatus.h"
#include "runner/connect/diagnosis.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace codewar {

namespace {

const char *word(Finding::State state)
{
    switch (state) {
    case Finding::State::Works:
        return "works ";
    case Finding::State::Note:
        return "note  ";
    case Finding::State::Broken:
        return "BROKEN";
    }
    return "";
}

} // namespace

void DoctorOptions::declare(CLI::App &command)
{
    command.add_flag("--build-headers", buildHeaders, "Also build missing precompiled headers");
}

int doctorCommand(const DoctorOptions &options)
{
    const QList<Finding> findings = diagnose(LanguageRegistry::loadDefault(), options.buildHeaders);
    for (const Finding &finding : findings)
        std::printf("%s  %-16s %s\n", word(finding.state), qUtf8Printable(finding.subject),
                    qUtf8Printable(finding.message));
    const bool broken = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.state == Finding::State::Broken;
    });
    return broken ? exitstatus::unavailable : 0;
}

} // namespace codewar
