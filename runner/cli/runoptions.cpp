// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/runoptions.h"

#include "runner/redis/address.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

Error wrongInput(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"run"_s};
}

Result<QByteArray> readSource(const QString &path)
{
    const bool standardInput = path == "-"_L1;
    QFile file(path);
    if (!standardInput && QFileInfo(path).isDir())
        return wrongInput(u"%1 is a directory; name the source file in it."_s.arg(path));
    const bool opened =
        standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return wrongInput(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    // One byte over the limit is enough to know; the rest, perhaps without end, stays unread.
    QByteArray text;
    while (text.size() <= maxSourceBytes) {
        const QByteArray piece = file.read(maxSourceBytes + 1 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (text.size() > maxSourceBytes)
        return wrongInput(u"%1 is larger than 1 MiB, the most a program may have."_s.arg(path));
    return text;
}

QString knownLanguages(const LanguageRegistry &registry)
{
    QStringList ids;
    for (const Language &language : registry.languages())
        ids += language.id;
    return ids.join(", "_L1);
}

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

} // namespace

void RunOptions::declare(CLI::App &command)
{
    command.add_option("FILE", file, "Source file, or - for stdin")->required();
    command.add_option("-l,--language", language, "Language id; else taken from the file's ending");
    command.add_option("--stdin", input, "File for the program's input; else this command's own stdin");
    command.add_option("--sandbox", sandbox, "Where programs run")
        ->check(CLI::IsMember({"auto", "docker", "bubblewrap"}))
        ->capture_default_str();
    command
        .add_option("--recycle", recycle,
                    "How many programs of yours one sandbox may serve, emptied in between; 0: only one")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    command.add_option("--server", server,
                       "Run on a CodeWar server, http(s)://HOST:PORT; its API key in CODEWAR_API_KEY");
    command.add_option("--ca-file", authorities, "Further authorities to trust for an https server, as PEM");
    command.add_option("--redis", redis,
                       "Run through the queues of a Redis server, redis://HOST:PORT; its password in "
                       "CODEWAR_REDIS_PASSWORD");
    command.add_option("--prefix", prefix, "Before the keys of the queues in Redis")->capture_default_str();
    command.add_option("--time-limit", timeLimit, "Seconds for the run")
        ->check(CLI::Range(0.001, 86400.0))
        ->capture_default_str();
    command.add_option("--compile-time-limit", compileTimeLimit, "Seconds for the compile")
        ->check(CLI::Range(0.001, 86400.0))
        ->capture_default_str();
    command.add_option("--memory-limit", memoryLimit, "MiB for the run")
        ->check(CLI::Range(qint64(6), qint64(1) << 16))
        ->capture_default_str();
    command.add_option("--output-limit", outputLimit, "Bytes of stdout and stderr together")
        ->check(CLI::Range(qint64(1), qint64(1) << 30))
        ->capture_default_str();
    command.add_flag("--no-cache", noCache, "Compile even what was compiled before");
    CLI::Option *jsonFlag = command.add_flag("--json", json, "Print one JSON object with the result");
    command.add_flag("--events", events, "Print one JSON object a line as things happen")->excludes(jsonFlag);
    command.add_flag("-q,--quiet", quiet, "No summary line");
}

Target RunOptions::target() const
{
    Target target;
    target.keepWarm = false;
    target.concurrency = 1;
    target.recycle = recycle;
    if (!redis.empty())
        target.queues = {.url = QString::fromStdString(redis),
                         .password = redis::passwordFromEnvironment(),
                         .prefix = QByteArray::fromStdString(prefix)};
    if (!server.empty())
        target.server = {QString::fromStdString(server), qEnvironmentVariable("CODEWAR_API_KEY"),
                         QString::fromLocal8Bit(authorities.c_str())};
    if (sandbox == "docker")
        target.sandbox = Target::Sandbox::Docker;
    else if (sandbox == "bubblewrap")
        target.sandbox = Target::Sandbox::Bubblewrap;
    return target;
}

Result<RunRequest> RunOptions::request(const LanguageRegistry &registry) const
{
    const QString path = QString::fromLocal8Bit(file.c_str());
    const QString id = QString::fromStdString(language);
    const Language *found = id.isEmpty() ? registry.forFileName(path) : registry.find(id);
    if (found == nullptr && !id.isEmpty())
        return wrongInput(u"There is no language \"%1\"; there are: %2."_s.arg(id, knownLanguages(registry)));
    if (found == nullptr)
        return wrongInput(
            u"The language of %1 cannot be told from its name; say it with --language (there are: %2)."_s.arg(
                path == "-"_L1 ? u"stdin"_s : path, knownLanguages(registry)));
    Result<QByteArray> source = readSource(path);
    if (!source)
        return source.error();
    RunRequest request;
    request.language = found->id;
    request.files = {{found->mainFile, std::move(*source)}};
    request.limits.runTime = milliseconds(timeLimit);
    request.limits.compileTime = milliseconds(compileTimeLimit);
    request.limits.runMemoryBytes = memoryLimit << 20;
    request.limits.outputBytes = outputLimit;
    request.useCache = !noCache;
    return request;
}

} // namespace codewar
