// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <variant>

namespace codewar::server {

/// A run that was accepted, and for whom.
struct AuditOrder
{
    quint64 ticket = 0; ///< what its end will name
    QDateTime at;
    QString requestId;
    QString jobId;
    QString client;     ///< equal for the same client: "address 10.0.0.7", "key 3f…"
    QString clientName; ///< for a person
    QString language;
    QByteArray code; ///< only its hash is kept; empty where the run is of an earlier server
};

struct AuditEnd
{
    quint64 ticket = 0;
    QDateTime at;
    Verdict verdict = Verdict::InternalError;
    double queueMs = 0;
    double compileMs = 0;
    double runMs = 0;
    double cpuMs = 0;
    double totalMs = 0;
    qint64 peakMemoryBytes = 0;
};

/// Orders that could not be taken, as too many waited.
struct AuditGap
{
    QDateTime at;
    quint64 lost = 0;
};

using AuditEntry = std::variant<AuditOrder, AuditEnd, AuditGap>;

} // namespace codewar::server
