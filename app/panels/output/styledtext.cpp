// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/styledtext.h"

#include <algorithm>

namespace codewar {

TextStyle StyledText::styleAt(int index) const
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), index,
                                        [](int at, const Span &span) { return at < span.start; });
    return after == spans.begin() ? TextStyle() : std::prev(after)->style;
}

void StyledText::addSpan(int start, const TextStyle &style)
{
    if (!spans.isEmpty() && spans.last().start == start)
        spans.removeLast();
    if (spans.isEmpty() || spans.last().style != style)
        spans.append({start, style});
}

void StyledText::append(QStringView more, const TextStyle &style)
{
    if (more.isEmpty())
        return;
    addSpan(static_cast<int>(text.size()), style);
    text.append(more);
}

void StyledText::overwrite(int start, QStringView other, const TextStyle &style)
{
    const auto size = static_cast<int>(text.size());
    const int end = start + static_cast<int>(other.size());
    const TextStyle after = styleAt(end);
    const QList<Span> former = std::exchange(spans, {});
    for (const Span &span : former) {
        if (span.start < start)
            addSpan(span.start, span.style);
    }
    addSpan(start, style);
    if (end < size)
        addSpan(end, after);
    for (const Span &span : former) {
        if (span.start > end)
            addSpan(span.start, span.style);
    }
    text.replace(start, std::min(end, size) - start, other.toString());
}

} // namespace codewar
