// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputview.h"

#include "app/appearance/appearance.h"
#include "app/panels/output/accessibleoutput.h"
#include "app/panels/output/caretkeys.h"
#include "app/panels/output/outputrowpainter.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int dragScrollMs = 40;
constexpr int dragScrollRows = 2;

} // namespace

OutputView::OutputView(const Appearance &appearance, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_appearance(appearance),
      m_page(OutputLook(appearance)),
      m_search(m_page.buffer())
{
    AccessibleOutput::install();
    setObjectName(u"outputView"_s);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(&m_appearance, &Appearance::changed, this, &OutputView::applyAppearance);
    connect(&m_search, &OutputSearch::progressed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
    syncScrollBars();
}

void OutputView::refresh()
{
    m_page.update();
    m_search.update();
    syncScrollBars();
}

void OutputView::clear()
{
    m_page.clear();
    select({}, {});
    refresh();
}

void OutputView::setWrapping(bool wraps)
{
    m_page.setWrapping(wraps);
    syncScrollBars();
}

void OutputView::retranslate()
{
    setAccessibleName(tr("Output of the program"));
}

bool OutputView::event(QEvent *event)
{
    // The window may have other actions for the same keys, which hold elsewhere.
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QAbstractScrollArea::event(event);
}

void OutputView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

void OutputView::applyAppearance()
{
    m_page.setLook(OutputLook(m_appearance));
    syncScrollBars();
}

void OutputView::syncScrollBars()
{
    m_syncing = true;
    QScrollBar *rows = verticalScrollBar();
    rows->setRange(0, m_page.maximum());
    rows->setPageStep(m_page.visibleRows());
    rows->setValue(m_page.value());
    QScrollBar *columns = horizontalScrollBar();
    const int width = m_page.wraps() ? 0 : static_cast<int>(m_page.contentWidth());
    columns->setRange(0, std::max(0, width - viewport()->width()));
    columns->setPageStep(viewport()->width());
    columns->setSingleStep(static_cast<int>(m_page.look().cell() * 4));
    m_syncing = false;
    viewport()->update();
}

void OutputView::scrollContentsBy(int, int dy)
{
    if (dy != 0 && !m_syncing)
        m_page.setValue(verticalScrollBar()->value());
    viewport()->update();
}

void OutputView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_page.setSize(viewport()->size());
    syncScrollBars();
}

void OutputView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void OutputView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void OutputView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // it has the application's, not the widget's
    const OutputRowPainter rows(m_page, m_appearance.theme(), viewport()->rect(),
                                horizontalScrollBar()->value());
    int top = OutputPage::topMargin;
    for (const OutputPage::Row &row : m_page.visible()) {
        rows.paint(painter, row, top, marksOf(row.line));
        top += m_page.look().rowHeight();
    }
    if (hasFocus())
        rows.paintCaret(painter, m_caret);
}

/// A part of the text as a part of one line.
static void addMark(QList<LineLayout::Mark> &marks, qint64 line, OutputPosition from, OutputPosition to,
                    const QColor &color)
{
    if (from < to && from.line <= line && to.line >= line) {
        constexpr int toTheEnd = OutputBuffer::maxLineLength;
        marks.append({from.line < line ? 0 : from.index, to.line > line ? toTheEnd : to.index, color});
    }
}

QList<LineLayout::Mark> OutputView::marksOf(qint64 line) const
{
    const Theme &theme = m_appearance.theme();
    QList<LineLayout::Mark> marks;
    if (m_search.isActive()) {
        for (qint64 each = std::max(line - 1, buffer().firstLine()); each <= line; ++each) {
            for (const OutputSearch::Match &match : m_search.matchesIn(each))
                addMark(marks, line, match.from, match.to, theme.outputMatch);
        }
    }
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    addMark(marks, line, from, to, m_matchShown ? theme.outputCurrentMatch : theme.selection);
    return marks;
}

OutputPosition OutputView::positionAt(const QPointF &point) const
{
    return m_page.positionAt(point + QPointF(horizontalScrollBar()->value(), 0));
}

void OutputView::select(OutputPosition anchor, OutputPosition caret)
{
    m_matchShown = false;
    if (m_anchor == anchor && m_caret == caret)
        return;
    m_anchor = anchor;
    m_caret = caret;
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString OutputView::selectedText() const
{
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    return from == to ? QString() : buffer().text(from, to);
}

void OutputView::selectAll()
{
    select(buffer().begin(), buffer().end());
}

void OutputView::copy()
{
    const OutputPosition from = hasSelection() ? std::min(m_anchor, m_caret) : buffer().begin();
    const OutputPosition to = hasSelection() ? std::max(m_anchor, m_caret) : buffer().end();
    const qint64 bytes = buffer().bytesBetween(from, to);
    if (bytes > maxCopiedBytes)
        Q_EMIT copyRefused(bytes);
    else
        QGuiApplication::clipboard()->setText(buffer().text(from, to));
}

void OutputView::showMatch(const OutputSearch::Match &match)
{
    select(match.from, match.to);
    m_matchShown = true;
    revealCaret();
}

void OutputView::forgetMatch()
{
    m_matchShown = false;
    viewport()->update();
}

void OutputView::revealCaret()
{
    if (buffer().isEmpty())
        return;
    m_page.reveal(m_caret);
    syncScrollBars();
    if (m_page.wraps())
        return;
    QScrollBar *bar = horizontalScrollBar();
    const auto x = static_cast<int>(m_page.xOf(m_caret));
    const auto beside = static_cast<int>(m_page.look().cell() * 4);
    if (x - beside < bar->value())
        bar->setValue(x < viewport()->width() / 2 ? 0 : x - viewport()->width() / 2);
    else if (x + beside > bar->value() + viewport()->width())
        bar->setValue(x - viewport()->width() / 2);
}

void OutputView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = event->modifiers().testFlag(Qt::ShiftModifier);
    const OutputPosition position = positionAt(event->position());
    select(m_dragged ? m_anchor : position, position);
}

void OutputView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool isLink = m_isLink && !buffer().isEmpty() &&
                            m_isLink(buffer().line(positionAt(event->position()).line).text);
        viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    m_dragPoint = event->position().toPoint();
    const OutputPosition position = positionAt(m_dragPoint);
    m_dragged = m_dragged || position != m_anchor;
    select(m_anchor, position);
    if (viewport()->rect().contains(m_dragPoint))
        m_scrollTimer.stop();
    else if (!m_scrollTimer.isActive())
        m_scrollTimer.start(dragScrollMs, this);
}

void OutputView::mouseReleaseEvent(QMouseEvent *event)
{
    m_scrollTimer.stop();
    if (event->button() != Qt::LeftButton || buffer().isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!hasSelection()) {
        if (!m_dragged)
            Q_EMIT lineClicked(buffer().line(positionAt(event->position()).line).text);
    } else if (clipboard->supportsSelection() &&
               buffer().bytesBetween(std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)) <=
                   maxCopiedBytes) {
        clipboard->setText(selectedText(), QClipboard::Selection);
    }
}

void OutputView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (buffer().isEmpty() || event->button() != Qt::LeftButton)
        return;
    const OutputPosition position = positionAt(event->position());
    const QString text = buffer().line(position.line).text;
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

QAction *OutputView::actionFor(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (QAction *action : actions()) {
        if (action->isEnabled() && action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

void OutputView::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = actionFor(*event)) {
        action->trigger();
    } else if (const auto position = caretAfter(*event, m_page, m_caret)) {
        moveCaret(*event, *position);
    } else if (event->key() == Qt::Key_Return && !event->modifiers() && !buffer().isEmpty()) {
        Q_EMIT lineClicked(
            buffer().line(std::clamp(m_caret.line, buffer().firstLine(), buffer().endLine() - 1)).text);
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
               !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        Q_EMIT textTyped(event->text());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void OutputView::moveCaret(QKeyEvent &event, OutputPosition position)
{
    select(event.modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : position, position);
    revealCaret();
    event.accept();
}

void OutputView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"outputMenu"_s);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void OutputView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrollTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    QScrollBar *bar = verticalScrollBar();
    if (m_dragPoint.y() < 0)
        bar->setValue(bar->value() - dragScrollRows);
    else if (m_dragPoint.y() > viewport()->height())
        bar->setValue(bar->value() + dragScrollRows);
    select(m_anchor, positionAt(m_dragPoint));
}

} // namespace codewar
