// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/samenumber.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace codewar {

namespace {

struct Integer
{
    bool negative;
    QByteArrayView digits; ///< without zeros in front; empty for 0
};

QByteArrayView withoutPlus(QByteArrayView word)
{
    return word.startsWith('+') && word.size() > 1 && word[1] != '-' ? word.sliced(1) : word;
}

std::optional<Integer> toInteger(QByteArrayView word)
{
    const bool negative = word.startsWith('-');
    QByteArrayView digits = negative ? word.sliced(1) : word;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    while (digits.startsWith('0'))
        digits = digits.sliced(1);
    return Integer{negative, digits};
}

/// Independent of the locale, unlike strtod().
std::optional<double> toDouble(QByteArrayView word)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(word.begin(), word.end(), value);
    if (end != word.end() || problem == std::errc::invalid_argument)
        return std::nullopt;
    if (problem == std::errc()) // and not out of range
        return value;
    const QByteArrayView digits = word.startsWith('-') ? word.sliced(1) : word;
    const bool tiny = digits.startsWith('0') || digits.contains("e-") || digits.contains("E-");
    return tiny ? std::optional(0.0) : std::nullopt;
}

double toMagnitude(QByteArrayView digits)
{
    if (digits.isEmpty())
        return 0;
    return toDouble(digits).value_or(std::numeric_limits<double>::infinity());
}

bool isLess(QByteArrayView a, QByteArrayView b)
{
    return a.size() != b.size() ? a.size() < b.size() : a.compare(b) < 0;
}

/// |a - b| of two numbers without a sign.
double difference(QByteArrayView a, QByteArrayView b)
{
    if (isLess(a, b))
        std::swap(a, b);
    QByteArray digits = a.toByteArray();
    int borrowed = 0;
    for (qsizetype i = 1; i <= digits.size(); ++i) {
        char &digit = digits[digits.size() - i];
        int left = digit - '0' - borrowed - (i <= b.size() ? b[b.size() - i] - '0' : 0);
        borrowed = left < 0 ? 1 : 0;
        digit = static_cast<char>('0' + left + 10 * borrowed);
    }
    return toMagnitude(digits);
}

bool isWithin(double distance, double expected, const Tolerance &tolerance)
{
    return distance <= tolerance.absolute ||
           (std::isfinite(expected) && distance <= tolerance.relative * std::abs(expected));
}

bool sameIntegers(const Integer &expected, const Integer &actual, const Tolerance &tolerance)
{
    const double magnitude = toMagnitude(expected.digits);
    const double distance = expected.negative == actual.negative ? difference(expected.digits, actual.digits)
                                                                 : magnitude + toMagnitude(actual.digits);
    return distance == 0 || isWithin(distance, magnitude, tolerance);
}

} // namespace

bool sameNumber(QByteArrayView expected, QByteArrayView actual, const Tolerance &tolerance)
{
    expected = withoutPlus(expected);
    actual = withoutPlus(actual);
    const std::optional<Integer> wantedInteger = toInteger(expected);
    const std::optional<Integer> gotInteger = toInteger(actual);
    if (wantedInteger && gotInteger)
        return sameIntegers(*wantedInteger, *gotInteger, tolerance);
    const std::optional<double> wanted = toDouble(expected);
    const std::optional<double> got = toDouble(actual);
    if (!wanted || !got)
        return false;
    if (std::isnan(*wanted) || std::isnan(*got))
        return std::isnan(*wanted) && std::isnan(*got);
    return *wanted == *got || isWithin(std::abs(*wanted - *got), *wanted, tolerance);
}

} // namespace codewar
