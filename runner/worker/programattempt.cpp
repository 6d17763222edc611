// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/programattempt.h"

#include "runner/worker/inputcourier.h"

namespace codewar {

namespace {

using namespace std::chrono_literals;

/// Progress takes the place of other events in Redis, so that short runs have none.
constexpr auto shortRun = 1s;

} // namespace

ProgramAttempt::ProgramAttempt(std::unique_ptr<Run> run) : m_run(std::move(run))
{
    m_patience.setSingleShot(true);
    m_patience.start(shortRun);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_stage)
            Q_EMIT longStage(*m_stage);
    });
    connect(m_run.get(), &Run::stageChanged, this, &ProgramAttempt::noteStage);
    connect(m_run.get(), &Run::finished, this, [this](const RunResult &result) {
        m_patience.stop();
        if (m_output)
            m_output->end();
        Q_EMIT finished(result);
    });
}

ProgramAttempt::~ProgramAttempt() = default;

void ProgramAttempt::noteStage(Stage stage)
{
    if (stage != Stage::Prepare && stage != Stage::Compile && stage != Stage::Run)
        return;
    m_stage = stage;
    if (!m_patience.isActive())
        Q_EMIT longStage(stage);
}

void ProgramAttempt::goLive(const LiveServices &services, const live::StreamKeys &keys, int attempt,
                            bool liveInput)
{
    m_output = std::make_unique<live::OutputWriter>(services.connection, keys);
    live::OutputWriter *output = m_output.get();
    output->start(attempt, services.worker);
    connect(m_run.get(), &Run::stageChanged, output, &live::OutputWriter::beginStage);
    connect(m_run.get(), &Run::outputReceived, output, &live::OutputWriter::add);
    connect(output, &live::OutputWriter::congestionChanged, m_run.get(), &Run::setOutputPaused);
    m_input = std::make_unique<InputCourier>(*m_run, liveInput, services.follower, keys);
    connect(m_input.get(), &InputCourier::delivered, output, &live::OutputWriter::giveBack);
}

} // namespace codewar
