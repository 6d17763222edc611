// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/closednotice.h"

#include "app/tabs/documents.h"
#include "app/window/workspace.h"

#include <QAction>
#include <QEvent>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMs = 15'000;
constexpr int widest = 20; ///< of a title, in letters

} // namespace

ClosedNotice::ClosedNotice(const Documents &documents, const Workspace &workspace, QAction &reopen,
                           QWidget *parent)
    : QToolButton(parent), m_documents(documents)
{
    setObjectName(u"closedNotice"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
    m_while.setSingleShot(true);
    m_while.setInterval(shownMs);
    connect(&m_while, &QTimer::timeout, this, &QWidget::hide);
    connect(&workspace, &Workspace::closed, this, &ClosedNotice::tell);
    connect(&documents, &Documents::inserted, this, &QWidget::hide); // it, or something new to do
    connect(this, &QToolButton::clicked, &reopen, &QAction::trigger);
    retranslate();
}

void ClosedNotice::tell(const QString &closedId)
{
    const QList<Document> &closed = m_documents.closed();
    const bool unsaved =
        !closed.isEmpty() && closed.constLast().id == closedId && closed.constLast().modified;
    if (!unsaved)
        return hide();
    m_title = m_documents.titleOf(closed.constLast());
    retranslate();
    show();
    m_while.start();
}

void ClosedNotice::retranslate()
{
    setText(tr("Closed %1 – Reopen")
                .arg(fontMetrics().elidedText(m_title, Qt::ElideMiddle,
                                              widest * fontMetrics().averageCharWidth())));
    setAccessibleName(tr("Closed %1 – Reopen").arg(m_title));
}

void ClosedNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace codewar
