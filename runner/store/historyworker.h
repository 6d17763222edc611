// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/historydatabase.h"
#include "runner/store/historyowners.h"

#include <QHash>

namespace codewar {

/// What History does in its thread: opens the file when it is needed, repairs it when it is broken, and knows
/// which rows belong to the runs in flight.
class HistoryWorker
{
public:
    using Tell = std::function<void(const QString &sentence)>;
    template <typename T>
    using Question = std::function<Result<T>(HistoryDatabase &)>;

    /// `tell` is called in the thread of this object.
    HistoryWorker(const QString &fileName, Tell tell);
    /// Runs that are in flight still count as interrupted.
    ~HistoryWorker();
    Q_DISABLE_COPY_MOVE(HistoryWorker)

    Result<RunSummary> begin(quint64 ticket, const RunRecord &run);
    /// NotFound where its begin() failed, or the file was repaired since.
    Result<RunSummary> complete(quint64 ticket, const RunResult &result, const RunEnd &end);
    /// Removes a few runs beyond the limits and says which.
    Result<QList<qint64>> trim(const HistoryLimits &limits);
    Result<void> remove(const QList<qint64> &ids);
    Result<void> clear();

    /// Asks the open database; once more where it had to be repaired.
    template <typename T>
    Result<T> ask(const Question<T> &question)
    {
        Result<void> ready = open();
        if (!ready)
            return ready.error();
        Result<T> answer = question(m_database);
        if (answer || answer.error().code != ErrorCode::Corrupt)
            return answer;
        Result<void> repaired = repair();
        return repaired ? question(m_database) : Result<T>(repaired.error());
    }

private:
    Result<void> open();
    Result<void> repair();
    void settle();

    const QString m_fileName;
    Tell m_tell;
    HistoryDatabase m_database;
    HistoryOwners m_owners;
    QHash<quint64, qint64> m_rows; ///< of the runs in flight, by ticket
};

} // namespace codewar
