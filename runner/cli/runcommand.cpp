// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/runcommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/exitstatus.h"
#include "runner/cli/inputpump.h"
#include "runner/cli/interruption.h"
#include "runner/cli/reporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

/// The descriptor that the program's input comes from, or -1 where it has none.
Result<int> openInput(const RunOptions &options)
{
    if (!options.input.empty()) {
        const int fd = ::open(options.input.c_str(), O_RDONLY | O_CLOEXEC);
        if (fd < 0)
            return Error{
                ErrorCode::InvalidInput,
                u"The input file %1 cannot be read."_s.arg(QString::fromLocal8Bit(options.input.c_str())),
                u"run"_s};
        return fd;
    }
    // The source was read from there to its end.
    return options.file == "-" ? -1 : STDIN_FILENO;
}

std::unique_ptr<Reporter> makeReporter(const RunOptions &options, const QString &jobId)
{
    switch (options.report()) {
    case RunOptions::Report::Json:
        return makeJsonReporter();
    case RunOptions::Report::Events:
        return makeEventReporter(jobId);
    case RunOptions::Report::Plain:
        break;
    }
    return makePlainReporter(options.quiet);
}

/// Follows a run to its end in the event loop; the exit status.
int follow(Run &run, Reporter &reporter, int inputFd)
{
    std::unique_ptr<InputPump> input;
    if (inputFd >= 0)
        input = std::make_unique<InputPump>(run, inputFd);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &run, &Run::cancel);
    QObject::connect(&run, &Run::queuePositionChanged, &run,
                     [&](int position) { reporter.queued(position); });
    QObject::connect(&run, &Run::stageChanged, &run, [&](Stage stage) { reporter.stage(stage); });
    QObject::connect(&run, &Run::outputReceived, &run,
                     [&](Run::Channel channel, const QByteArray &bytes) { reporter.output(channel, bytes); });
    QObject::connect(&run, &Run::restarted, &run, [&] { reporter.restarted(); });
    QObject::connect(&run, &Run::noticed, &run, [&](const QString &sentence) { reporter.noticed(sentence); });
    int status = exitstatus::internalError;
    QObject::connect(&run, &Run::finished, &run, [&](const RunResult &result) {
        status = reporter.result(result);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return status;
}

} // namespace

int runCommand(const RunOptions &options)
{
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    for (const Error &error : registry.errors())
        std::fprintf(stderr, "codewar-runner: %s\n", qUtf8Printable(error.message));
    Result<RunRequest> request = options.request(registry);
    if (!request)
        return complain(request.error());
    const Result<int> input = openInput(options);
    if (!input)
        return complain(input.error());
    request->liveInput = *input >= 0;
    request->inputEnds = request->liveInput && ::isatty(*input) == 0;
    request->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<std::unique_ptr<Runner>> runner = connectRunner(options.target(), registry);
    if (!runner)
        return complain(runner.error());
    const Result<std::unique_ptr<Run>> run = (*runner)->start(*request);
    if (!run)
        return complain(run.error());
    const std::unique_ptr<Reporter> reporter = makeReporter(options, request->id);
    return follow(**run, *reporter, *input);
}

} // namespace codewar
