// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ourjobs.h"
#include "rates.h"
#include "runner/connect/connect.h"
#include "series.h"

#include <QTemporaryDir>

namespace codewar {

/// Of the benchmarks of runners, from their command line.
struct BenchOptions
{
    int rounds = 0;       ///< of each measurement
    int milliseconds = 0; ///< of each turn of sustained work
    QString json;         ///< where to write the numbers; may be empty

    static BenchOptions parse(const QString &description);
    void write(const QJsonObject &report) const;
};

/// A runner as the window has it, and what is measured of it.
class OurRunner
{
public:
    explicit OurRunner(Target::Sandbox sandbox);

    /// What a runner does in the background in its first seconds is done before anything is measured.
    void makeReady();
    /// Of single runs, warm ones and by a new `codewar-runner run` each.
    std::vector<Measurement> latencies();
    std::vector<Measurement> limitExcess();
    Measurement streamLatency();
    Rate cppRate();
    Rate pythonRate();
    QJsonObject toolchains();

private:
    std::function<double()> command(const QString &file, const char *source) const;

    QString m_sandboxName;
    QTemporaryDir m_folder; ///< of what is run and of the language files
    LanguageRegistry m_registry;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<OurJobs> m_jobs;
};

/// The `codewar-runner` beside this program.
QString runnerProgram();

} // namespace codewar
