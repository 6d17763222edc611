// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/verdictdelegate.h"

#include "app/appearance/appearance.h"
#include "app/history/historymodel.h"
#include "app/history/runtexts.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace codewar {

namespace {

constexpr int margin = 4;
constexpr int padding = 9;

} // namespace

VerdictDelegate::VerdictDelegate(const Appearance &appearance, const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_model(model)
{}

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QRect room = option.rect.adjusted(margin + 2, margin, -margin, -margin);
    const QFontMetrics metrics(option.font);
    const int width = std::min(room.width(), metrics.horizontalAdvance(text) + 2 * padding);
    const QRect pill =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {width, room.height()}, room);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(runColor(m_appearance.theme(), m_model.run(index.row())));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(m_appearance.theme().base);
    painter->setFont(option.font);
    painter->drawText(pill, Qt::AlignCenter,
                      metrics.elidedText(text, Qt::ElideRight, width - 2 * padding + 2));
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * padding + 2 * margin;
    size.setHeight(QFontMetrics(option.font).height() + 2 * margin + 4);
    return size;
}

} // namespace codewar
