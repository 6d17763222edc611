// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace codewar {

namespace {

constexpr int letter = 1;
constexpr int beside = 8; ///< the letter before matched too
constexpr int wordStart = 6;
constexpr int none = -1;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyMatch(QStringView typed, QStringView text)
{
    const auto size = static_cast<size_t>(text.size());
    // Best value of all matches so far that end at the letter, or anywhere up to it.
    std::vector<int> ending(size, none);
    std::vector<int> upTo(size + 1, 0);
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        std::vector<int> nextEnding(size, none);
        std::vector<int> nextUpTo(size + 1, none);
        for (size_t i = 0; i < size; ++i) {
            const auto at = static_cast<qsizetype>(i);
            if (text.at(at).toCaseFolded() == wanted.toCaseFolded()) {
                const int value = letter + (startsWord(text, at) ? wordStart : 0);
                const int joined = i > 0 && ending[i - 1] != none ? ending[i - 1] + beside + value : none;
                const int apart = upTo[i] != none ? upTo[i] + value : none;
                nextEnding[i] = std::max(joined, apart);
            }
            nextUpTo[i + 1] = std::max(nextUpTo[i], nextEnding[i]);
        }
        ending = std::move(nextEnding);
        upTo = std::move(nextUpTo);
    }
    return upTo[size] == none ? std::nullopt : std::optional(upTo[size]);
}

} // namespace codewar
