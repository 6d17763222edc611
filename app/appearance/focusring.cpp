// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/focusring.h"

#include "app/appearance/appearance.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 3;

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

class Ring : public QWidget
{
public:
    Ring(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        setObjectName(u"focusRing"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_appearance.theme().focus, FocusRing::thickness));
        constexpr double half = FocusRing::thickness / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

FocusRing::FocusRing(const Appearance &appearance, QObject *parent)
    : QObject(parent), m_appearance(appearance)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType() && byKeyboard(static_cast<QFocusEvent *>(event)->reason()))
            surround(static_cast<QWidget *>(watched));
        break;
    case QEvent::FocusOut:
        if (watched == m_target && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            leave();
        break;
    case QEvent::MouseButtonPress:
        leave();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && watched != m_ring && !m_following) {
            m_following = true; // when everything has found its place
            QMetaObject::invokeMethod(this, &FocusRing::follow, Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return false;
}

/// A window that has the focus itself is no control.
void FocusRing::surround(QWidget *target)
{
    if (target->isWindow())
        return leave();
    m_target = target;
    follow();
}

void FocusRing::leave()
{
    m_target.clear();
    if (m_ring)
        m_ring->hide();
}

void FocusRing::follow()
{
    m_following = false;
    if (!m_target || !m_target->isVisible())
        return leave();
    QWidget *window = m_target->window();
    if (!m_ring || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new Ring(m_appearance, window);
    }
    const QRect around = m_target->rect().adjusted(-thickness, -thickness, thickness, thickness);
    const QRect inWindow(m_target->mapTo(window, around.topLeft()), around.size());
    m_ring->setGeometry(inWindow.intersected(window->rect()));
    m_ring->show();
    m_ring->raise();
}

} // namespace codewar
