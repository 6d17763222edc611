// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/history.h"

#include <QSignalSpy>
#include <QTest>

namespace codewar {

inline constexpr int patienceMs = 60'000;

/// A run as it starts.
inline RunRecord startedRun(const QByteArray &code, const QString &language = QStringLiteral("cpp"))
{
    RunRecord run;
    run.summary.started = QDateTime::currentDateTimeUtc();
    run.summary.program = QStringLiteral("main.") + language;
    run.summary.programKey = QStringLiteral("tab-1");
    run.summary.result.language = language;
    run.files = {{run.summary.program, code}};
    return run;
}

inline RunResult endedWith(Verdict verdict, const QByteArray &output = {})
{
    RunResult result;
    result.verdict = verdict;
    result.output = output;
    return result;
}

/// Waits for an answer of History.
template <typename T>
class Answer
{
public:
    History::Reply<T> reply()
    {
        return [this](const Result<T> &result) { m_result = result; };
    }
    const Result<T> &wait()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patienceMs))
            qFatal("the history does not answer");
        return *m_result;
    }
    QObject context;

private:
    std::optional<Result<T>> m_result;
};

inline Result<QList<RunSummary>> pageOf(History &history, const HistoryFilter &filter = {}, qint64 before = 0,
                                        int count = History::maxPage)
{
    Answer<QList<RunSummary>> answer;
    history.page(filter, before, count, {}, &answer.context, answer.reply());
    return answer.wait();
}

inline QList<RunSummary> listOf(History &history, const HistoryFilter &filter = {})
{
    const auto page = pageOf(history, filter);
    return page ? *page : QList<RunSummary>();
}

inline Result<RunRecord> loaded(History &history, qint64 id)
{
    Answer<RunRecord> answer;
    history.load(id, &answer.context, answer.reply());
    return answer.wait();
}

/// Keeps a run from beginning to end; returns its id, 0 where it was not kept.
inline qint64 keep(History &history, const RunRecord &run, const RunResult &result, const RunEnd &end = {})
{
    QSignalSpy updated(&history, &History::updated);
    const quint64 ticket = history.begin(run);
    history.complete(ticket, result, end);
    if (!QTest::qWaitFor([&] { return !updated.isEmpty(); }, patienceMs))
        return 0;
    return updated.first().first().value<RunSummary>().id;
}

} // namespace codewar
