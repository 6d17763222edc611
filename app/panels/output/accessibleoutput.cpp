// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/accessibleoutput.h"

#include "app/panels/output/outputview.h"

#include <algorithm>

namespace codewar {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<OutputView *>(object);
    return view ? new AccessibleOutput(view) : nullptr;
}

QString rowText(const OutputPage &page, OutputPage::Row row)
{
    if (row.row < 0)
        return {};
    const auto layout = page.layout(row.line);
    const int start = layout->rowStart(row.row);
    return layout->line().text.sliced(start, layout->rowEnd(row.row) - start);
}

} // namespace

AccessibleOutput::AccessibleOutput(OutputView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

void AccessibleOutput::install()
{
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
}

OutputView &AccessibleOutput::view() const
{
    return *static_cast<OutputView *>(widget());
}

void *AccessibleOutput::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleOutput::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessibleOutput::visibleText() const
{
    QString text;
    for (const OutputPage::Row &row : view().page().visible())
        text += rowText(view().page(), row) + u'\n';
    return text;
}

QString AccessibleOutput::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? visibleText() : QAccessibleWidget::text(type);
}

QString AccessibleOutput::text(int start, int end) const
{
    return visibleText().mid(start, end - start);
}

int AccessibleOutput::characterCount() const
{
    return static_cast<int>(visibleText().size());
}

void AccessibleOutput::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

int AccessibleOutput::cursorPosition() const
{
    const OutputPage &page = view().page();
    const OutputPosition caret = view().caret();
    if (!page.topOf(caret))
        return characterCount();
    int offset = 0;
    const OutputPage::Row caretRow = page.rowOf(caret);
    for (const OutputPage::Row &row : page.visible()) {
        if (row == caretRow)
            return offset + caret.index - page.layout(row.line)->rowStart(row.row);
        offset += static_cast<int>(rowText(page, row).size()) + 1;
    }
    return offset;
}

QRect AccessibleOutput::characterRect(int offset) const
{
    const OutputPage &page = view().page();
    int top = OutputPage::topMargin;
    for (const OutputPage::Row &row : page.visible()) {
        const auto length = static_cast<int>(rowText(page, row).size()) + 1;
        if (offset < length && row.row >= 0) {
            const auto layout = page.layout(row.line);
            const auto [start, end] = layout->extent(row.row, layout->rowStart(row.row) + offset);
            const auto [left, right] = std::minmax(start, end);
            const QRect local(OutputPage::leftMargin + static_cast<int>(left), top,
                              static_cast<int>(right - left), page.look().rowHeight());
            return {view().viewport()->mapToGlobal(local.topLeft()), local.size()};
        }
        offset -= length;
        top += page.look().rowHeight();
    }
    return {};
}

int AccessibleOutput::offsetAtPoint(const QPoint &point) const
{
    const OutputPage &page = view().page();
    const OutputPosition position = page.positionAt(view().viewport()->mapFromGlobal(point));
    const OutputPage::Row at = page.rowOf(position);
    int offset = 0;
    for (const OutputPage::Row &row : page.visible()) {
        if (row == at)
            return offset + position.index - page.layout(row.line)->rowStart(row.row);
        offset += static_cast<int>(rowText(page, row).size()) + 1;
    }
    return -1;
}

QString AccessibleOutput::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = characterCount();
    return {};
}

} // namespace codewar
