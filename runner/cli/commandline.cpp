// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/commandline.h"

#include "runner/cli/description.h"
#include "runner/cli/doctorcommand.h"
#include "runner/cli/exitstatus.h"
#include "runner/cli/imagescommand.h"
#include "runner/cli/keyscommand.h"
#include "runner/cli/queuecommand.h"
#include "runner/cli/runcommand.h"
#include "runner/cli/servecommand.h"
#include "runner/cli/workercommand.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace codewar {

struct CommandLine::Commands
{
    CLI::App app{"Runs programs in a sandbox, quickly and safely.", "codewar-runner"};
    RunOptions run;
    DoctorOptions doctor;
    ImagesOptions images;
    ServeOptions serve;
    KeysOptions keys;
    WorkerOptions worker;
    QueueOptions queue;
    std::function<int()> chosen;

    template <typename Options>
    void add(const char *name, const char *help, Options &options, int (*command)(const Options &))
    {
        CLI::App *added = app.add_subcommand(name, help);
        options.declare(*added);
        added->final_callback(
            [this, &options, command] { chosen = [&options, command] { return command(options); }; });
    }
};

CommandLine::CommandLine(const std::string &version) : m_commands(std::make_unique<Commands>())
{
    Commands &all = *m_commands;
    all.app.set_version_flag("--version", "codewar-runner " + version);
    // For what is made from these definitions: the manual pages and the completions of shells.
    all.app
        .add_flag_callback("--describe",
                           [&all, version] { throw CLI::CallForVersion(describe(all.app, version), 0); })
        ->group("");
    all.app.require_subcommand(1);
    all.add("run", "Run one source file", all.run, &runCommand);
    all.add("doctor", "Say what works on this machine and how to repair the rest", all.doctor,
            &doctorCommand);
    all.add("images", "Build, list, save, load and remove the container images of the languages", all.images,
            &imagesCommand);
    all.add("serve", "Run programs for others, over HTTP", all.serve, &serveCommand);
    all.add("keys", "Make, list and revoke the API keys of a server", all.keys, &keysCommand);
    all.add("worker", "Run the programs of jobs in Redis, until it is told to stop", all.worker,
            &workerCommand);
    all.add("queue", "Look at the queues in Redis and put them right", all.queue, &queueCommand);
}

CommandLine::~CommandLine() = default;

int CommandLine::run(int argc, char **argv)
{
    try {
        m_commands->app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return m_commands->app.exit(error) == 0 ? 0 : exitstatus::wrongUsage;
    }
    return m_commands->chosen();
}

} // namespace codewar
