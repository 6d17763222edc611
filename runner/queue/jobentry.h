// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/clock.h"
#include "runner/queue/job.h"

#include <QtGlobal>

#include <deque>

namespace codewar {

/// A job within a queue. Everything but `job` and `stopSource` is guarded by the queue's lock.
struct JobEntry
{
    enum class Phase { Waiting, Delayed, Active, Over };

    explicit JobEntry(Job itsJob) : job(std::move(itsJob)) {}

    const Job job;
    std::stop_source stopSource;

    quint64 number = 0; ///< grows with each job that is added
    Clock::TimePoint addedAt;
    Phase phase = Phase::Waiting;
    int attempt = 0; ///< the one that runs or ran last, from 1
    Clock::TimePoint startedAt;
    bool cancelled = false; ///< while it runs: its end will be Cancelled, whatever its work says

    std::deque<JobEvent> events; ///< not yet told to the observer
    bool telling = false;        ///< a thread is telling them; it will tell later ones as well
};

} // namespace codewar
