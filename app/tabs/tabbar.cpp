// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/tabbar.h"

#include "app/appearance/appearance.h"
#include "app/tabs/documents.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int markSize = 16;
constexpr int markGap = 6;
constexpr int narrowest = 72;
constexpr int widest = 240;
constexpr int accentHeight = 2;

} // namespace

TabBar::TabBar(const Appearance &appearance, Documents &documents, QWidget *parent)
    : QTabBar(parent), m_appearance(appearance), m_documents(documents)
{
    setObjectName(u"tabBar"_s);
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &TabBar::refresh);
    connect(&appearance, &Appearance::changed, this, &TabBar::applyAppearance);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_mirroring)
            Q_EMIT selectRequested(index);
    });
    connectDocuments();
    applyAppearance();
    rebuild();
}

void TabBar::connectDocuments()
{
    const auto refreshSoon = [this] { m_refresh.start(0); };
    connect(&m_documents, &Documents::inserted, this, [this](int index) {
        const QScopedValueRollback<bool> mirroring(m_mirroring, true);
        insertTab(index, m_documents.title(index));
        refreshTab(index);
        showSelected();
    });
    connect(&m_documents, &Documents::removed, this, [this](int index) {
        const QScopedValueRollback<bool> mirroring(m_mirroring, true);
        removeTab(index);
        m_hovered = m_pressed = -1;
        showSelected();
    });
    connect(&m_documents, &Documents::moved, this, [this](int from, int to) {
        const QScopedValueRollback<bool> mirroring(m_mirroring, true);
        moveTab(from, to);
    });
    connect(&m_documents, &Documents::selected, this, &TabBar::showSelected);
    connect(&m_documents, &Documents::changed, this, &TabBar::refreshTab);
    connect(&m_documents, &Documents::wasReset, this, &TabBar::rebuild);
    for (const auto signal : {&Documents::inserted, &Documents::removed, &Documents::changed})
        connect(&m_documents, signal, this, refreshSoon); // titles depend on each other
}

void TabBar::applyAppearance()
{
    m_widths.clear();
    setFont(m_appearance.textFont());
    update();
}

void TabBar::rebuild()
{
    const QScopedValueRollback<bool> mirroring(m_mirroring, true);
    const bool wasVisible = isVisible();
    if (wasVisible)
        hide(); // laid out once, at the end
    while (count() > 0)
        removeTab(count() - 1);
    for (int i = 0; i < m_documents.count(); ++i)
        addTab(m_documents.title(i));
    refresh();
    showSelected();
    if (wasVisible)
        show();
}

void TabBar::showSelected()
{
    const QScopedValueRollback<bool> mirroring(m_mirroring, true);
    setCurrentIndex(m_documents.currentIndex());
}

void TabBar::refresh()
{
    for (int i = 0; i < m_documents.count(); ++i)
        refreshTab(i);
}

void TabBar::refreshTab(int index)
{
    if (index >= count())
        return;
    const Document &document = m_documents.at(index);
    const QString title = m_documents.title(index);
    if (tabText(index) != title)
        setTabText(index, title);
    const QString place =
        document.file.isEmpty() ? tr("Not saved to a file yet") : QDir::toNativeSeparators(document.file);
    if (tabToolTip(index) != place)
        setTabToolTip(index, place);
    const QString name = document.modified ? tr("%1, unsaved").arg(title) : title;
    if (accessibleTabName(index) != name)
        setAccessibleTabName(index, name);
    update(tabRect(index));
}

QSize TabBar::tabSizeHint(int index) const
{
    const QString text = tabText(index);
    auto width = m_widths.constFind(text);
    if (width == m_widths.constEnd())
        width = m_widths.insert(text, fontMetrics().horizontalAdvance(text));
    return {std::clamp(*width + 2 * padding + markGap + markSize, narrowest, widest),
            fontMetrics().height() + 14};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QRect TabBar::closeRect(int index) const
{
    const QRect tab = tabRect(index);
    QRect mark(0, 0, markSize, markSize);
    mark.moveCenter(tab.center());
    if (isRightToLeft())
        mark.moveLeft(tab.left() + padding / 2 + 2);
    else
        mark.moveRight(tab.right() - padding / 2 - 2);
    return mark;
}

void TabBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    for (int i = 0; i < count(); ++i) {
        if (tabRect(i).intersects(event->rect()))
            paintTab(painter, i);
    }
}

void TabBar::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = m_appearance.theme();
    const QRect tab = tabRect(index);
    const bool current = index == currentIndex();
    if (current) {
        painter.fillRect(tab, theme.base);
        painter.fillRect(QRect(tab.topLeft(), QSize(tab.width(), accentHeight)), theme.accent);
    } else if (index == m_hovered) {
        painter.fillRect(tab.adjusted(0, 0, 0, -1), theme.currentLine);
    }
    painter.setPen(theme.border);
    painter.drawLine(isRightToLeft() ? tab.topLeft() : tab.topRight(),
                     isRightToLeft() ? tab.bottomLeft() : tab.bottomRight());
    const QRect mark = closeRect(index);
    QRect text = tab.adjusted(padding, 1, -padding, 0);
    if (isRightToLeft())
        text.setLeft(mark.right() + markGap);
    else
        text.setRight(mark.left() - markGap);
    const QColor ink = current || index == m_hovered ? theme.text : theme.mutedText;
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(tabText(index), elideMode(), text.width()));
    if (current && hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(tab.adjusted(2, 3, -3, -3));
    }
    paintMark(painter, index, ink);
}

void TabBar::paintMark(QPainter &painter, int index, const QColor &ink) const
{
    const Theme &theme = m_appearance.theme();
    const bool hovered = index == m_hovered;
    const bool modified = m_documents.at(index).modified;
    const QRectF mark = QRectF(closeRect(index));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (hovered && m_onCross) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        painter.drawRoundedRect(mark, 3, 3);
    }
    if (modified && !(hovered && m_onCross)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(mark.center(), 3.5, 3.5);
    } else if (hovered || index == currentIndex()) {
        painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = mark.adjusted(4.5, 4.5, -4.5, -4.5);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    painter.restore();
}

void TabBar::mousePressEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    m_pressed = index;
    m_pressedAt = event->position().toPoint();
    if (event->button() == Qt::LeftButton && index >= 0 && closeRect(index).contains(m_pressedAt))
        return; // closes when released
    if (event->button() == Qt::LeftButton)
        QTabBar::mousePressEvent(event);
}

void TabBar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int index = tabAt(at);
    const bool onCross = index >= 0 && closeRect(index).contains(at);
    if (index != m_hovered || onCross != m_onCross) {
        m_hovered = index;
        m_onCross = onCross;
        update();
    }
    const bool dragging = event->buttons() & Qt::LeftButton && m_pressed >= 0 &&
                          (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!dragging || index < 0 || index == m_pressed)
        return;
    // Past the middle, so that a narrow tab does not jump back and forth over a wide one.
    const int middle = tabRect(index).center().x();
    const bool forwards = tabRect(index).x() > tabRect(m_pressed).x();
    if (forwards ? at.x() >= middle : at.x() <= middle) {
        m_documents.move(m_pressed, index);
        m_pressed = index;
    }
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int index = tabAt(at);
    const int pressed = std::exchange(m_pressed, -1);
    QTabBar::mouseReleaseEvent(event);
    if (index < 0 || index != pressed)
        return;
    const bool cross = event->button() == Qt::LeftButton && closeRect(index).contains(at) &&
                       closeRect(index).contains(m_pressedAt);
    if (cross || event->button() == Qt::MiddleButton)
        Q_EMIT closeRequested(index);
}

void TabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int index = keyboard ? currentIndex() : tabAt(event->pos());
    if (index >= 0)
        Q_EMIT menuRequested(index, keyboard ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

void TabBar::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    m_onCross = false;
    update();
    QTabBar::leaveEvent(event);
}

void TabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::FontChange)
        m_widths.clear();
}

} // namespace codewar
