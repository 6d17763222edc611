// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/caretkeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace codewar {

namespace {

using Row = OutputPage::Row;

OutputPosition clamped(const OutputPage &page, OutputPosition caret)
{
    caret = std::clamp(caret, page.buffer().begin(), page.buffer().end());
    const auto length = static_cast<int>(page.layout(caret.line)->line().text.size());
    return {caret.line, std::min(caret.index, length)};
}

OutputPosition inSight(const OutputPage &page, OutputPosition caret, bool upwards)
{
    if (page.topOf(caret))
        return caret;
    const QList<Row> rows = page.visible();
    return page.positionIn(upwards ? rows.first() : rows.last(), 0);
}

OutputPosition byRows(const OutputPage &page, OutputPosition caret, int count)
{
    const double x = page.xOf(caret) - OutputPage::leftMargin;
    const Row from = page.rowOf(caret);
    const Row to = page.moved(from, count);
    if (to == from) // nothing further: to the very begin or end
        return count < 0 ? page.buffer().begin() : page.buffer().end();
    return page.positionIn(to, x);
}

OutputPosition right(const OutputPage &page, OutputPosition caret)
{
    const auto layout = page.layout(caret.line);
    const auto length = static_cast<int>(layout->line().text.size());
    if (caret.index < length)
        return {caret.line, layout->next(caret.index)};
    return caret.line + 1 < page.buffer().endLine() ? OutputPosition{caret.line + 1, 0} : caret;
}

OutputPosition left(const OutputPage &page, OutputPosition caret)
{
    if (caret.index > 0)
        return {caret.line, page.layout(caret.line)->previous(caret.index)};
    if (caret.line == page.buffer().firstLine())
        return caret;
    return {caret.line - 1, static_cast<int>(page.layout(caret.line - 1)->line().text.size())};
}

OutputPosition rowEdge(const OutputPage &page, OutputPosition caret, bool end)
{
    const Row row = page.rowOf(caret);
    constexpr double farRight = 1e6;
    return page.positionIn(row, end ? farRight : 0);
}

} // namespace

std::optional<OutputPosition> caretAfter(const QKeyEvent &event, const OutputPage &page, OutputPosition caret)
{
    if (page.buffer().isEmpty() || (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)))
        return {};
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const int screen = std::max(1, page.visibleRows() - 1);
    caret = clamped(page, caret);
    switch (event.key()) {
    case Qt::Key_Home:
        return control ? page.buffer().begin() : rowEdge(page, inSight(page, caret, true), false);
    case Qt::Key_End:
        return control ? page.buffer().end() : rowEdge(page, inSight(page, caret, false), true);
    case Qt::Key_PageUp:
        return byRows(page, inSight(page, caret, true), -screen);
    case Qt::Key_PageDown:
        return byRows(page, inSight(page, caret, false), screen);
    case Qt::Key_Up:
        return control ? std::nullopt : std::optional(byRows(page, inSight(page, caret, true), -1));
    case Qt::Key_Down:
        return control ? std::nullopt : std::optional(byRows(page, inSight(page, caret, false), 1));
    case Qt::Key_Left:
        return control ? std::nullopt : std::optional(left(page, inSight(page, caret, true)));
    case Qt::Key_Right:
        return control ? std::nullopt : std::optional(right(page, inSight(page, caret, false)));
    default:
        return {};
    }
}

} // namespace codewar
