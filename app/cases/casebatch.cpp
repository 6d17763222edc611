// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casebatch.h"

#include "app/background.h"

#include <QFile>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Enough to keep every processor busy; more would only hold more output in memory.
constexpr size_t mostFlights = 8;

} // namespace

struct CaseBatch::Flight
{
    Item item;
    QByteArray output; ///< bounded by the limits of the request
    std::unique_ptr<Run> run;
};

CaseBatch::CaseBatch(Start start, QObject *parent) : QObject(parent), m_start(std::move(start)) {}

CaseBatch::~CaseBatch() = default;

void CaseBatch::start(const Program &program, const QList<Item> &items)
{
    Q_ASSERT(!m_running);
    m_program = program;
    m_program.request.interactive = false;
    m_program.request.liveInput = false;
    m_waiting.assign(items.begin(), items.end());
    m_running = true;
    m_stopped = false;
    m_compileShared = !program.compiled;
    startMore();
}

void CaseBatch::stop()
{
    m_waiting.clear();
    m_stopped = true;
    for (const auto &[id, flight] : m_flights)
        flight->run->cancel();
    settle();
}

void CaseBatch::startMore()
{
    const size_t most = m_compileShared ? mostFlights : 1;
    while (m_flights.size() < most && !m_waiting.empty()) {
        if (!startNext())
            break;
    }
    settle();
}

bool CaseBatch::startNext()
{
    const Item item = m_waiting.front();
    m_waiting.pop_front();
    RunRequest request = m_program.request;
    request.input = item.input;
    Result<std::unique_ptr<Run>> run = m_start(request);
    if (!run) {
        m_waiting.clear();
        Q_EMIT refused(run.error());
        return false;
    }
    auto &flight = m_flights[item.id];
    flight = std::make_unique<Flight>(Flight{item, {}, std::move(run).value()});
    connect(flight->run.get(), &Run::outputReceived, this,
            [flight = flight.get()](Run::Channel channel, const QByteArray &bytes) {
                if (channel == Run::Channel::Stdout)
                    flight->output += bytes;
            });
    connect(flight->run.get(), &Run::finished, this,
            [this, id = item.id](const RunResult &result) { runFinished(id, result); });
    Q_EMIT caseStarted(item.id);
    return true;
}

void CaseBatch::runFinished(int id, const RunResult &result)
{
    const Flight &flight = *m_ended.emplace_back(std::move(m_flights.extract(id).mapped()));
    flight.run->disconnect(this);
    QMetaObject::invokeMethod(
        this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    if (!result.spillFile.isEmpty())
        QFile::remove(result.spillFile);
    Q_EMIT caseRan(result);
    if (result.verdict == Verdict::CompileError)
        spreadCompileError(result);
    else
        m_compileShared = true;
    if (!m_stopped || result.verdict != Verdict::Cancelled)
        judge(flight.item, result, flight.output.isEmpty() ? result.output : flight.output);
    startMore();
}

/// It would be the same one for every case.
void CaseBatch::spreadCompileError(const RunResult &result)
{
    const std::deque<Item> rest = std::exchange(m_waiting, {});
    for (const Item &item : rest)
        judge(item, result, {});
}

void CaseBatch::judge(const Item &item, const RunResult &result, const QByteArray &output)
{
    CaseResult judged;
    judged.verdict = result.verdict;
    judged.runMs = result.timing.runMs;
    judged.peakMemoryBytes = result.peakMemoryBytes;
    judged.output = output;
    judged.message = result.error;
    if (judged.verdict != Verdict::Ok) {
        Q_EMIT caseFinished(item.id, judged);
        return;
    }
    ++m_judging;
    inBackground(
        this,
        [judged, item]() mutable {
            judged.passed = item.expected.isEmpty() || passes(item.check, item.expected, judged.output);
            return judged;
        },
        [this, id = item.id](CaseResult done) {
            --m_judging;
            if (!done.passed)
                done.message = tr("The program printed something else than was expected.");
            Q_EMIT caseFinished(id, done);
            settle();
        });
}

void CaseBatch::settle()
{
    if (!m_running || !m_waiting.empty() || !m_flights.empty() || m_judging > 0)
        return;
    m_running = false;
    Q_EMIT finished();
}

} // namespace codewar
