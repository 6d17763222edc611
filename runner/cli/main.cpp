// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/doctorcommand.h"
#include "runner/cli/exitstatus.h"
#include "runner/cli/imagescommand.h"
#include "runner/cli/keyscommand.h"
#include "runner/cli/queuecommand.h"
#include "runner/cli/runcommand.h"
#include "runner/cli/servecommand.h"
#include "runner/cli/workercommand.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("codewar-runner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CODEWAR_VERSION));

    CLI::App app("Runs programs in a sandbox, quickly and safely.");
    app.set_version_flag("--version", "codewar-runner " CODEWAR_VERSION);
    app.require_subcommand(1);
    codewar::RunOptions run;
    CLI::App *runCommand = app.add_subcommand("run", "Run one source file");
    run.declare(*runCommand);
    codewar::DoctorOptions doctor;
    CLI::App *doctorCommand =
        app.add_subcommand("doctor", "Say what works on this machine and how to repair the rest");
    doctor.declare(*doctorCommand);
    codewar::ImagesOptions images;
    CLI::App *imagesCommand = app.add_subcommand(
        "images", "Build, list, save, load and remove the container images of the languages");
    images.declare(*imagesCommand);
    codewar::ServeOptions serve;
    CLI::App *serveCommand = app.add_subcommand("serve", "Run programs for others, over HTTP");
    serve.declare(*serveCommand);
    codewar::KeysOptions keys;
    CLI::App *keysCommand = app.add_subcommand("keys", "Make, list and revoke the API keys of a server");
    keys.declare(*keysCommand);
    codewar::WorkerOptions worker;
    CLI::App *workerCommand =
        app.add_subcommand("worker", "Run the programs of jobs in Redis, until it is told to stop");
    worker.declare(*workerCommand);
    codewar::QueueOptions queue;
    CLI::App *queueCommand = app.add_subcommand("queue", "Look at the queues in Redis and put them right");
    queue.declare(*queueCommand);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : codewar::exitstatus::wrongUsage;
    }
    if (imagesCommand->parsed())
        return codewar::imagesCommand(images);
    if (serveCommand->parsed())
        return codewar::serveCommand(serve);
    if (keysCommand->parsed())
        return codewar::keysCommand(keys);
    if (workerCommand->parsed())
        return codewar::workerCommand(worker);
    if (queueCommand->parsed())
        return codewar::queueCommand(queue);
    return runCommand->parsed() ? codewar::runCommand(run) : codewar::doctorCommand(doctor);
}
