// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <numeric>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace codewar {

double Series::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

QJsonObject Series::toJson() const
{
    return {{u"median"_s, quantile(0.5)},
            {u"min"_s, quantile(0)},
            {u"p95"_s, quantile(0.95)},
            {u"count"_s, static_cast<qint64>(m_values.size())}};
}

void measureInterleaved(std::vector<Measurement> &measurements, int rounds)
{
    std::mt19937 random(std::random_device{}());
    std::vector<std::size_t> order(measurements.size());
    std::iota(order.begin(), order.end(), 0);
    for (int round = 0; round <= rounds; ++round) {
        std::shuffle(order.begin(), order.end(), random);
        for (std::size_t i : order) {
            const double milliseconds = measurements[i].once();
            if (round > 0)
                measurements[i].series.add(milliseconds);
        }
    }
}

void append(std::vector<Measurement> &measurements, std::vector<Measurement> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(measurements));
}

QJsonObject toJson(const std::vector<Measurement> &measurements)
{
    QJsonObject json;
    for (const Measurement &measurement : measurements)
        json[measurement.name] = measurement.series.toJson();
    return json;
}

void printTable(const std::vector<Measurement> &measurements)
{
    std::printf("%-28s %12s %12s %6s\n", "", "median ms", "least ms", "times");
    for (const Measurement &measurement : measurements) {
        const Series &series = measurement.series;
        std::printf("%-28s %12.2f %12.2f %6d\n", qPrintable(measurement.name), series.quantile(0.5),
                    series.quantile(0), series.toJson()["count"_L1].toInt());
    }
    std::fflush(stdout);
}

} // namespace codewar
