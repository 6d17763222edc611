// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates.h"
#include "series.h"

#include <QElapsedTimer>
#include <QMap>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace codewar {

double rateOf(const std::function<void()> &job, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    std::atomic<int> done = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < inFlight; ++i) {
        threads.emplace_back([&] {
            while (clock.elapsed() < milliseconds) {
                job();
                ++done;
            }
        });
    }
    threads.clear();
    return done * 1e9 / static_cast<double>(clock.nsecsElapsed());
}

QJsonObject measureRates(const std::vector<Rate> &rates, int milliseconds)
{
    constexpr int turns = 3;
    QMap<QString, Series> measured;
    for (int turn = 0; turn < turns; ++turn) {
        for (const Rate &rate : rates)
            measured[rate.name].add(rate.measure(milliseconds));
    }
    QJsonObject json;
    for (const Rate &rate : rates) {
        std::printf("%-28s %12.1f jobs/s\n", qPrintable(rate.name + u", 2 in flight"_s),
                    measured[rate.name].quantile(0.5));
        json[rate.name] = measured[rate.name].toJson();
    }
    std::fflush(stdout);
    return json;
}

} // namespace codewar
