// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputview.h"

#include "app/appearance/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftMargin = 10;
constexpr int topMargin = 4;
constexpr int dragScrollMs = 40;

} // namespace

OutputView::OutputView(const Appearance &appearance, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_appearance(appearance),
      m_painter(appearance.theme(), appearance.codeFont())
{
    setObjectName(u"outputView"_s);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(&m_appearance, &Appearance::changed, this, &OutputView::applyAppearance);
    retranslate();
    updateScrollBars();
}

void OutputView::append(const StyledText &text)
{
    const bool follow = isAtEnd();
    const qint64 firstBefore = m_buffer.firstLine();
    const int rowsBefore = markerRows();
    m_buffer.append(text);
    const qint64 dropped = m_buffer.firstLine() - firstBefore;
    updateScrollBars();
    QScrollBar *bar = verticalScrollBar();
    if (follow)
        bar->setValue(bar->maximum());
    else if (dropped > 0)
        bar->setValue(
            static_cast<int>(std::max<qint64>(0, bar->value() - dropped + markerRows() - rowsBefore)));
    viewport()->update();
}

void OutputView::clear()
{
    m_buffer.clear();
    select({}, {});
    updateScrollBars();
    viewport()->update();
}

void OutputView::retranslate()
{
    setAccessibleName(tr("Output of the program"));
}

void OutputView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

void OutputView::applyAppearance()
{
    const bool follow = isAtEnd();
    m_painter.setTheme(m_appearance.theme());
    m_painter.setFont(m_appearance.codeFont());
    updateScrollBars();
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

int OutputView::visibleRows() const
{
    return std::max(1, (viewport()->height() - 2 * topMargin) / m_painter.lineHeight());
}

int OutputView::visibleCells() const
{
    const int scrollBar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    return std::max(20, (viewport()->width() - scrollBar - leftMargin) / m_painter.cellWidth() - 1);
}

bool OutputView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void OutputView::updateScrollBars()
{
    const auto rows = static_cast<int>(m_buffer.lineCount()) + markerRows();
    verticalScrollBar()->setRange(0, std::max(0, rows - visibleRows()));
    verticalScrollBar()->setPageStep(visibleRows());
    const int width = leftMargin + (m_buffer.longestLine() + 1) * m_painter.cellWidth();
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_painter.cellWidth() * 4);
}

void OutputView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const int rows = visibleRows() + 2;
    for (int i = 0; i < rows; ++i)
        paintRow(painter, verticalScrollBar()->value() + i, topMargin + i * m_painter.lineHeight());
}

void OutputView::paintRow(QPainter &painter, int row, int y)
{
    const int x = leftMargin - horizontalScrollBar()->value();
    if (row < markerRows()) {
        const QString text = tr("… the beginning was cut here: %L1 lines are no longer shown");
        m_painter.drawNotice(painter, text.arg(m_buffer.cutLines()), leftMargin, y);
        return;
    }
    const qint64 number = m_buffer.firstLine() + row - markerRows();
    if (number >= m_buffer.endLine())
        return;
    const OutputLine &line = m_buffer.line(number);
    paintSelection(painter, number, line, x, y);
    const int firstCell = std::max(0, -x / m_painter.cellWidth());
    const int cells = viewport()->width() / m_painter.cellWidth() + 2;
    m_painter.drawLine(painter, line, x + firstCell * m_painter.cellWidth(), y, firstCell, cells);
}

void OutputView::paintSelection(QPainter &painter, qint64 number, const OutputLine &line, int x, int y)
{
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from == to || number < from.line || number > to.line)
        return;
    const int start = number == from.line ? OutputPainter::cellOf(line.text, from.index) : 0;
    const auto size = static_cast<int>(line.text.size());
    const int end = OutputPainter::cellOf(line.text, number == to.line ? to.index : size);
    m_painter.drawSelection(painter, x, y, start, number == to.line ? end : end + 1);
}

void OutputView::resizeEvent(QResizeEvent *event)
{
    const bool follow = isAtEnd();
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (follow)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void OutputView::scrollContentsBy(int, int)
{
    viewport()->update();
}

OutputPosition OutputView::endPosition() const
{
    if (m_buffer.isEmpty())
        return {};
    const qint64 last = m_buffer.endLine() - 1;
    return {last, static_cast<int>(m_buffer.line(last).text.size())};
}

OutputPosition OutputView::positionAt(const QPoint &point) const
{
    if (m_buffer.isEmpty())
        return {};
    const int offset = point.y() - topMargin;
    const int step = offset < 0 ? -1 : offset / m_painter.lineHeight();
    const qint64 number = m_buffer.firstLine() + verticalScrollBar()->value() + step - markerRows();
    if (number < m_buffer.firstLine())
        return {m_buffer.firstLine(), 0};
    if (number >= m_buffer.endLine())
        return endPosition();
    const int x = point.x() - leftMargin + horizontalScrollBar()->value() + m_painter.cellWidth() / 2;
    return {number,
            OutputPainter::indexAt(m_buffer.line(number).text, std::max(0, x / m_painter.cellWidth()))};
}

void OutputView::select(OutputPosition anchor, OutputPosition cursor)
{
    if (m_anchor == anchor && m_cursor == cursor)
        return;
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString OutputView::selectedText() const
{
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    return from == to ? QString() : m_buffer.text(from, to);
}

void OutputView::selectAll()
{
    select({m_buffer.firstLine(), 0}, endPosition());
}

void OutputView::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void OutputView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = event->modifiers().testFlag(Qt::ShiftModifier);
    const OutputPosition position = positionAt(event->position().toPoint());
    select(m_dragged ? m_anchor : position, position);
}

void OutputView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragPoint = event->position().toPoint();
    m_dragged = true;
    select(m_anchor, positionAt(m_dragPoint));
    if (viewport()->rect().contains(m_dragPoint))
        m_scrollTimer.stop();
    else if (!m_scrollTimer.isActive())
        m_scrollTimer.start(dragScrollMs, this);
}

void OutputView::mouseReleaseEvent(QMouseEvent *event)
{
    m_scrollTimer.stop();
    if (event->button() != Qt::LeftButton)
        return;
    if (hasSelection()) {
        if (QApplication::clipboard()->supportsSelection())
            QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    } else if (!m_dragged && !m_buffer.isEmpty()) {
        const OutputPosition position = positionAt(event->position().toPoint());
        Q_EMIT lineClicked(m_buffer.line(position.line).text);
    }
}

void OutputView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_buffer.isEmpty() || event->button() != Qt::LeftButton)
        return;
    const OutputPosition position = positionAt(event->position().toPoint());
    const QString &text = m_buffer.line(position.line).text;
    const auto isWord = [&](int i) { return text.at(i).isLetterOrNumber() || text.at(i) == u'_'; };
    int start = position.index;
    int end = position.index;
    while (start > 0 && isWord(start - 1))
        --start;
    while (end < text.size() && isWord(end))
        ++end;
    m_dragged = true;
    select({position.line, start}, {position.line, end});
}

void OutputView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
               !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        Q_EMIT textTyped(event->text());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void OutputView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &OutputView::copy);
    copyAction->setEnabled(hasSelection());
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &OutputView::selectAll);
    menu->popup(event->globalPos());
}

void OutputView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrollTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    QScrollBar *bar = verticalScrollBar();
    if (m_dragPoint.y() < 0)
        bar->setValue(bar->value() - 2);
    else if (m_dragPoint.y() > viewport()->height())
        bar->setValue(bar->value() + 2);
    select(m_anchor, positionAt(m_dragPoint));
}

} // namespace codewar
