// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputrowpainter.h"

#include "app/panels/formatting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace codewar {

namespace {

constexpr int stripeLeft = 4;
constexpr int stripeWidth = 3;
constexpr int caretWidth = 2;

} // namespace

QString cutMark(const OutputBuffer &buffer)
{
    const auto lines = static_cast<int>(std::min<qint64>(buffer.cutLines(), std::numeric_limits<int>::max()));
    return QCoreApplication::translate("OutputView", "… %Ln line(s) / %1 earlier were cut", nullptr, lines)
        .arg(formatBytes(buffer.cutBytes()));
}

void OutputRowPainter::paint(QPainter &painter, OutputPage::Row row, int top,
                             const QList<LineLayout::Mark> &marks) const
{
    if (row.row < 0)
        return paintCutMark(painter, top);
    const auto layout = m_page.layout(row.line);
    const QRectF clip = m_area.adjusted(OutputPage::leftMargin - 2, 0, 0, 0);
    painter.save();
    painter.setClipRect(clip);
    layout->draw(painter, row.row, QPointF(OutputPage::leftMargin - m_scrolled, top), clip, marks);
    painter.restore();
    paintStripe(painter, *layout, row.row, top);
}

void OutputRowPainter::paintCutMark(QPainter &painter, int top) const
{
    const OutputLook &look = m_page.look();
    painter.setFont(look.font(TextStyle{.kind = OutputKind::Notice}));
    painter.setPen(m_theme.outputNotice);
    painter.drawText(OutputPage::leftMargin, top + look.ascent(), cutMark(m_page.buffer()));
}

/// Colour alone would not tell the channels apart for everyone.
void OutputRowPainter::paintStripe(QPainter &painter, const LineLayout &layout, int row, int top) const
{
    const int from = layout.rowStart(row);
    const int to = layout.rowEnd(row);
    const StyledText &text = layout.line();
    for (qsizetype i = 0; i < text.spans.size(); ++i) {
        const auto &span = text.spans.at(i);
        const bool isInRow =
            span.start < to && (i + 1 == text.spans.size() || text.spans.at(i + 1).start > from);
        if (!isInRow || (span.style.kind != OutputKind::Stderr && span.style.kind != OutputKind::Compiler))
            continue;
        painter.fillRect(stripeLeft, top, stripeWidth, m_page.look().rowHeight(),
                         m_page.look().colors().of(span.style.kind));
        return;
    }
}

void OutputRowPainter::paintCaret(QPainter &painter, OutputPosition caret) const
{
    // Also where nothing was printed the focus is seen.
    const bool isEmpty = m_page.buffer().isEmpty();
    const std::optional<int> top = isEmpty ? OutputPage::topMargin : m_page.topOf(caret);
    if (!top)
        return;
    const double x = isEmpty ? OutputPage::leftMargin : m_page.xOf(caret) - m_scrolled;
    painter.fillRect(QRectF(x - 1, *top, caretWidth, m_page.look().rowHeight()), m_theme.focus);
}

} // namespace codewar
