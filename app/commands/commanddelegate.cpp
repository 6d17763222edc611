// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanddelegate.h"

#include "app/commands/commandmodel.h"

#include <QApplication>
#include <QPainter>

namespace codewar {

namespace {

constexpr int padding = 10;
constexpr int gap = 10;

QColor inkOf(const QStyleOptionViewItem &option, bool enabled, QPalette::ColorRole role)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!enabled && !selected)
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    return option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : role);
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const QRect row = option.rect.adjusted(padding, 0, -padding, 0);
    const bool enabled = index.data(CommandModel::EnabledRole).toBool();
    const QString category = index.data(CommandModel::CategoryRole).toString();
    const int indent = option.fontMetrics.horizontalAdvance(category) + gap;
    const auto draw = [&](const QRect &rect, Qt::Alignment alignment, QPalette::ColorRole role,
                          const QString &text) {
        painter->setPen(inkOf(option, enabled, role));
        const QRect visual = QStyle::visualRect(option.direction, row, rect);
        painter->drawText(visual, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)),
                          text);
    };
    painter->save();
    painter->setFont(option.font);
    draw(row, Qt::AlignLeft | Qt::AlignVCenter, QPalette::PlaceholderText, category);
    draw(row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QPalette::Text, name);
    draw(row, Qt::AlignRight | Qt::AlignVCenter, QPalette::PlaceholderText,
         index.data(CommandModel::ShortcutRole).toString());
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() + padding};
}

} // namespace codewar
