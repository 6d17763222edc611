// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/diffdelegate.h"

#include "app/appearance/appearance.h"
#include "app/compare/diffmodel.h"
#include "app/compare/diffview.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace codewar {

namespace {

constexpr int gap = 6;
constexpr int verticalPadding = 2;

/// The parts that differ.
QList<QTextLayout::FormatRange> formatsFor(const DiffLine &line, const QColor &mark)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : line.changed) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.from);
        range.length = static_cast<int>(span.length);
        range.format.setBackground(mark);
        formats.append(range);
    }
    return formats;
}

} // namespace

DiffDelegate::DiffDelegate(const Appearance &appearance, const DiffModel &model, Wanted wanted,
                           QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_model(model), m_wanted(wanted)
{}

int DiffDelegate::numberWidth() const
{
    const auto digits = std::max(2, static_cast<int>(QString::number(m_model.lastLineNumber()).size()));
    return QFontMetrics(m_appearance.codeFont()).horizontalAdvance(u'0') * digits + 2 * gap;
}

int DiffDelegate::widthWanted() const
{
    const int character = QFontMetrics(m_appearance.codeFont()).horizontalAdvance(u'0');
    return numberWidth() + static_cast<int>(m_model.longestLine() + 1) * character + 2 * gap;
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {widthWanted(), QFontMetrics(m_appearance.codeFont()).height() + verticalPadding};
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool left = index.column() == DiffModel::LeftColumn;
    const bool good = left == (m_wanted == Wanted::Left);
    const DiffRow *row = m_model.rowAt(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(m_appearance.codeFont());
    painter->fillRect(option.rect, theme.base);
    if (!row) {
        painter->setPen(theme.mutedText);
        painter->drawText(option.rect.adjusted(gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          left ? index.data().toString() : QString());
        painter->restore();
        return;
    }
    const DiffLine &line = left ? row->expected : row->actual;
    if (line.number == 0)
        painter->fillRect(option.rect, theme.window);
    else if (!row->same)
        painter->fillRect(option.rect, good ? theme.diffExpected : theme.diffActual);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    const QRect number(option.rect.left(), option.rect.top(), numberWidth() - gap, option.rect.height());
    painter->setPen(theme.lineNumber);
    if (line.number > 0)
        painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));

    QTextLayout layout(shownText(line), m_appearance.codeFont());
    QTextOption direction;
    direction.setTextDirection(Qt::LeftToRight);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.setFormats(formatsFor(line, good ? theme.diffExpectedMark : theme.diffActualMark));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter->setPen(theme.text);
    painter->setClipRect(option.rect.adjusted(numberWidth(), 0, 0, 0));
    layout.draw(painter, QPointF(option.rect.left() + numberWidth() + gap - m_offset,
                                 option.rect.top() + verticalPadding / 2.0));
    painter->restore();
}

} // namespace codewar
