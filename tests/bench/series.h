// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace codewar {

/// Times of one thing, measured again and again.
class Series
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    bool isEmpty() const { return m_values.empty(); }
    /// The value below which this share of all values lies; 0.5 gives the median, 0 the least.
    double quantile(double share) const;
    QJsonObject toJson() const;

private:
    std::vector<double> m_values;
};

/// Something to measure: `once` does it and gives the milliseconds it took.
struct Measurement
{
    QString name; ///< also the key in the JSON file
    std::function<double()> once;
    Series series;
};

/// Measures all of them in every round, each round in a new random order, so that a machine whose speed
/// drifts treats them alike. A first round is not counted.
void measureInterleaved(std::vector<Measurement> &measurements, int rounds);

void append(std::vector<Measurement> &measurements, std::vector<Measurement> more);

QJsonObject toJson(const std::vector<Measurement> &measurements);

/// Prints one line for each: name, median, least and count.
void printTable(const std::vector<Measurement> &measurements);

} // namespace codewar
