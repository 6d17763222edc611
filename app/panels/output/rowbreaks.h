// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <type_traits>

namespace codewar {

/// Where the row of plain text that begins at `start` ends: after the last word that fits into `columns`, or
/// where they end if no word does. A space may hang over. `columns` is at least 1; `text` has begin() and
/// size().
template <typename Text>
qsizetype nextBreak(const Text &text, qsizetype start, qsizetype columns)
{
    if (text.size() - start <= columns)
        return text.size();
    const auto characters = text.begin();
    constexpr auto space = std::remove_cvref_t<decltype(*characters)>(u' ');
    for (qsizetype i = start + columns; i > start; --i) {
        if (characters[i] == space)
            return i + 1;
    }
    return start + columns;
}

} // namespace codewar
