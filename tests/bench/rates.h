// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace codewar {

/// What the measurements of sustained work keep in flight.
inline constexpr int inFlight = 2;

/// Sustained work to measure: `measure` works for about so many milliseconds and gives the jobs a second.
struct Rate
{
    QString name; ///< also the key in the JSON file
    std::function<double(int milliseconds)> measure;
};

/// Jobs a second with one thread for each job in flight, each doing one after the other.
double rateOf(const std::function<void()> &job, int milliseconds);

/// Measures all in turns, three times; prints a line for each and gives their series.
QJsonObject measureRates(const std::vector<Rate> &rates, int milliseconds);

} // namespace codewar
