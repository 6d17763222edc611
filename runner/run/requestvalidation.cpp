// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/requestvalidation.h"

#include "runner/run/plainfilename.h"
#include "runner/run/sentences.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error wrong(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"request"_s};
}

QString idsOf(const LanguageRegistry &registry)
{
    QStringList ids;
    for (const Language &language : registry.languages())
        ids << language.id;
    return ids.join(u", "_s);
}

// Ids travel into log lines, labels and keys of other programs.
Result<void> checkId(const QString &id)
{
    const auto isControl = [](QChar c) { return c < u' ' || c == u'\x7f'; };
    if (id.size() > maxJobIdLength)
        return wrong(
            Sentences::tr("The job id is longer than %1 characters. Use a shorter one.").arg(maxJobIdLength));
    if (id.contains(u'/') || std::any_of(id.begin(), id.end(), isControl) || !id.isValidUtf16())
        return wrong(Sentences::tr(
            "The job id has a '/' or a control character in it. Use letters, digits, '-' and '_'."));
    return {};
}

Result<void> checkSizes(const RunRequest &request)
{
    if (request.files.isEmpty())
        return wrong(Sentences::tr("There is no source file to run."));
    if (request.files.size() > maxSourceFiles)
        return wrong(Sentences::tr("There are %1 source files; at most %2 can be run together.")
                         .arg(request.files.size())
                         .arg(maxSourceFiles));
    qint64 total = 0;
    for (const SourceFile &file : request.files)
        total += file.text.size();
    if (total > maxSourceBytes)
        return wrong(Sentences::tr("The source text has %1 bytes; at most %2 can be run.")
                         .arg(total)
                         .arg(maxSourceBytes));
    if (request.input.size() > maxInputBytes)
        return wrong(Sentences::tr("The input has %1 bytes; at most %2 can be given.")
                         .arg(request.input.size())
                         .arg(maxInputBytes));
    return {};
}

Result<void> checkExtraFiles(const QList<SourceFile> &files, const Language &language)
{
    QSet<QString> taken{language.mainFile};
    if (!language.executable.isEmpty())
        taken << language.executable;
    for (qsizetype i = 1; i < files.size(); ++i) {
        const QString &name = files[i].name;
        if (const QString why = whyNotPlainFileName(name); !why.isEmpty())
            return wrong(
                Sentences::tr("The file name \"%1\" %2. Use a plain file name.").arg(name.left(80), why));
        if (taken.contains(name))
            return wrong(Sentences::tr("The file name \"%1\" is taken already. Give the file another name.")
                             .arg(name));
        taken << name;
    }
    return {};
}

struct LimitRange
{
    const char *name;
    qint64 value;
    qint64 least;
    qint64 most;
};

Result<void> checkLimits(const Limits &limits)
{
    constexpr qint64 leastMemory = 6LL << 20; // less can no container engine set
    const Limits most = largestLimits();
    const std::array ranges{
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "run time (ms)"), limits.runTime.count(), 1,
                   most.runTime.count()},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "compile time (ms)"), limits.compileTime.count(),
                   1, most.compileTime.count()},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "run memory (bytes)"), limits.runMemoryBytes,
                   leastMemory, most.runMemoryBytes},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "compile memory (bytes)"),
                   limits.compileMemoryBytes, leastMemory, most.compileMemoryBytes},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "output (bytes)"), limits.outputBytes, 1,
                   most.outputBytes},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "compiler output (bytes)"),
                   limits.compileOutputBytes, 1, most.compileOutputBytes},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "files (bytes)"), limits.fileBytes, 1,
                   most.fileBytes},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "number of files"), limits.fileCount, 1,
                   most.fileCount},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "number of processes"), limits.processes, 1,
                   most.processes},
        LimitRange{QT_TRANSLATE_NOOP("codewar::Sentences", "stack (bytes)"), limits.stackBytes, 65'536,
                   most.stackBytes},
    };
    for (const LimitRange &range : ranges) {
        if (range.value < range.least || range.value > range.most)
            return wrong(Sentences::tr("The limit for %1 is %2; it must lie between %3 and %4.")
                             .arg(Sentences::tr(range.name))
                             .arg(range.value)
                             .arg(range.least)
                             .arg(range.most));
    }
    return {};
}

} // namespace

Limits largestLimits()
{
    constexpr qint64 mebibyte = 1LL << 20;
    constexpr qint64 gibibyte = 1LL << 30;
    Limits most;
    most.runTime = most.compileTime = 1h;
    most.runMemoryBytes = most.compileMemoryBytes = 64 * gibibyte;
    most.outputBytes = gibibyte;
    most.compileOutputBytes = 64 * mebibyte;
    most.fileBytes = most.stackBytes = 64 * gibibyte;
    most.fileCount = 1'000'000;
    most.processes = 4096;
    return most;
}

Result<RunRequest> validated(const RunRequest &request, const LanguageRegistry &registry)
{
    const Language *language = registry.find(request.language);
    if (!language)
        return wrong(Sentences::tr("The language \"%1\" is not known here. Known are: %2.")
                         .arg(request.language.left(80), idsOf(registry)));
    for (const Result<void> &check :
         {checkId(request.id), checkSizes(request), checkExtraFiles(request.files, *language),
          checkLimits(request.limits)}) {
        if (!check)
            return check.error();
    }
    RunRequest ready = request;
    ready.language = language->id;
    if (ready.id.isEmpty())
        ready.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The language's command lines name its main file literally.
    ready.files.first().name = language->mainFile;
    return ready;
}

} // namespace codewar
