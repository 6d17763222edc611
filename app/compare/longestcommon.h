// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace codewar {

/// The longest common subsequence of two sequences, as pairs of positions. `same(i, j)` compares; the sizes
/// are below 65,536. Takes time and memory for `first` times `second` steps, so callers bound them.
template <typename Same>
std::vector<std::pair<qsizetype, qsizetype>> longestCommon(qsizetype first, qsizetype second, Same same)
{
    const auto width = static_cast<size_t>(second) + 1;
    std::vector<quint16> lengths((static_cast<size_t>(first) + 1) * width); // of what follows (i, j)
    const auto length = [&](qsizetype i, qsizetype j) -> quint16 & {
        return lengths[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = first - 1; i >= 0; --i) {
        for (qsizetype j = second - 1; j >= 0; --j)
            length(i, j) = same(i, j) ? static_cast<quint16>(length(i + 1, j + 1) + 1)
                                      : qMax(length(i + 1, j), length(i, j + 1));
    }
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0, j = 0; i < first && j < second;) {
        if (same(i, j))
            pairs.emplace_back(i++, j++);
        else if (length(i + 1, j) >= length(i, j + 1))
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace codewar
