// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/toolchain/toolchain.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/process/hostcommand.h"
#include "runner/sandbox/toolchain/languagetools.h"

#include <QDateTime>
#include <QFileInfo>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto versionTimeout = 20s;

const QString &toolOf(const Language &language)
{
    return language.isCompiled() ? language.compile.first() : language.run.first();
}

} // namespace

Result<QString> Toolchain::version(const Language &language)
{
    const std::lock_guard lock(m_mutex);
    if (const QString known = m_versions.value(language.id); !known.isEmpty())
        return known;
    const QString tool = toolOf(language);
    if (findProgram(tool).isEmpty())
        return Error{
            ErrorCode::NotFound,
            Sentences::tr(
                "%1 programs need %2, which is not installed; install it (on Debian: apt install %3).")
                .arg(language.name, tool, tool),
            u"toolchain"_s};
    if (language.versionCommand.isEmpty())
        return m_versions[language.id] = tool;
    const Result<QByteArray> output = runHostCommand(language.versionCommand, versionTimeout);
    if (!output)
        return output.error();
    return m_versions[language.id] = versionText(language, QString::fromUtf8(*output));
}

QString Toolchain::fingerprint(const Language &language)
{
    const Result<QString> known = version(language);
    const QFileInfo file(QFileInfo(findProgram(toolOf(language))).canonicalFilePath());
    return u"%1|%2|%3|%4|%5"_s.arg(known ? *known : QString(), file.filePath())
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch())
        .arg(linkerFlag(language));
}

QString Toolchain::linkerFlag(const Language &language)
{
    for (const QString &linker : language.acceleration.linkers) {
        if (!findProgram(u"ld."_s + linker).isEmpty())
            return u"-fuse-ld="_s + linker;
    }
    return {};
}

} // namespace codewar
