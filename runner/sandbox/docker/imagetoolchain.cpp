// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/imagetoolchain.h"

#include "runner/sandbox/cachefolder.h"
#include "runner/sandbox/toolchain/languagetools.h"

#include <QCryptographicHash>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr auto scriptName = "probe.sh"_L1;
constexpr auto linkerMark = "linker "_L1;
constexpr qint64 maxEntryBytes = 4096;
constexpr qint64 maxFolderBytes = 1 << 20;

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QByteArray probeScript(const Language &language)
{
    QStringList words;
    for (const QString &word : language.versionCommand)
        words += quoted(word);
    QString script = words.join(u' ') + " || exit 1\n"_L1;
    for (const QString &linker : language.acceleration.linkers)
        script += u"command -v %1 >/dev/null && echo %2\n"_s.arg(quoted("ld."_L1 + linker),
                                                                 quoted(linkerMark + linker));
    return (script + "exit 0\n"_L1).toUtf8();
}

QByteArray keyOf(const QString &imageId, const Language &language)
{
    const QByteArray question = probeScript(language) + language.toolName.toUtf8() + imageId.toUtf8();
    return QCryptographicHash::hash(question, QCryptographicHash::Sha256).toHex();
}

} // namespace

Language toolchainProbe(const Language &language)
{
    Language probe;
    probe.id = language.id;
    probe.mainFile = scriptName;
    probe.run = {u"/bin/sh"_s, probe.mainFile};
    return probe;
}

SandboxTask toolchainProbeTask(const Language &language, qint64 memoryBytes)
{
    SandboxTask task;
    task.files = {{scriptName, probeScript(language)}};
    task.limits.runMemoryBytes = memoryBytes;
    return task;
}

ImageToolchain readToolchainProbe(const Language &language, const QByteArray &output)
{
    ImageToolchain toolchain;
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    toolchain.version = versionText(language, lines.value(0));
    for (const QString &line : lines) {
        if (toolchain.linker.isEmpty() && line.startsWith(linkerMark))
            toolchain.linker = line.mid(linkerMark.size());
    }
    return toolchain;
}

std::optional<ImageToolchain> ImageToolchains::find(const QString &imageId, const Language &language)
{
    const QByteArray key = keyOf(imageId, language);
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const std::optional<CacheFolder> folder = CacheFolder::open(m_folder, CacheFolder::Missing::LeaveOut);
    const std::optional<QByteArray> stored = folder ? folder->read(key, maxEntryBytes) : std::nullopt;
    if (!stored)
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(*stored).split(u'\n');
    return m_known[key] = {lines.value(0), lines.value(1)};
}

void ImageToolchains::store(const QString &imageId, const Language &language, const ImageToolchain &toolchain)
{
    const QByteArray key = keyOf(imageId, language);
    const std::lock_guard lock(m_mutex);
    m_known[key] = toolchain;
    if (const std::optional<CacheFolder> folder = CacheFolder::open(m_folder, CacheFolder::Missing::Make))
        folder->write(key, (toolchain.version + u'\n' + toolchain.linker).toUtf8(), maxFolderBytes);
}

} // namespace codewar::docker
