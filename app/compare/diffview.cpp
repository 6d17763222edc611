// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/diffview.h"

#include "app/appearance/appearance.h"
#include "app/background.h"
#include "app/compare/diffdelegate.h"
#include "app/compare/diffmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

DiffView::DiffView(const Appearance &appearance, Wanted wanted, QWidget *parent)
    : QTableView(parent),
      m_appearance(appearance),
      m_model(new DiffModel(this)),
      m_delegate(new DiffDelegate(appearance, *m_model, wanted, this))
{
    setObjectName(u"diffView"_s);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // programs' output, in every language
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&appearance, &Appearance::changed, this, &DiffView::applyAppearance);
    applyAppearance();
}

void DiffView::applyAppearance()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint({}, {}).height());
    fitColumns();
    viewport()->update();
}

void DiffView::setHeadings(const QString &left, const QString &right)
{
    m_model->setHeadings(left, right);
}

void DiffView::compare(const QByteArray &left, const QByteArray &right, const Check &check)
{
    if (m_compared && m_left == left && m_right == right && m_check == check)
        return;
    m_compared = true;
    m_left = left;
    m_right = right;
    m_check = check;
    const int comparison = ++m_comparison;
    inBackground(
        this, [left, right, check] { return diffLines(left, right, check); },
        [this, comparison](const LineDiff &diff) {
            if (comparison != m_comparison)
                return;
            m_model->setDiff(diff);
            fitColumns();
            scrollTo(m_model->index(m_model->firstDifference(), 0), QAbstractItemView::PositionAtCenter);
            horizontalScrollBar()->setValue(0);
            Q_EMIT shown();
        });
}

void DiffView::fitColumns()
{
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        setColumnWidth(column, viewport()->width() / DiffModel::ColumnCount);
    updateGeometries();
}

void DiffView::updateGeometries()
{
    const int offset = horizontalScrollBar()->value();
    QTableView::updateGeometries();
    const int width = columnWidth(DiffModel::LeftColumn);
    horizontalScrollBar()->setRange(0, std::max(0, m_delegate->widthWanted() - width));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setValue(offset);
}

void DiffView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0) {
        m_delegate->setOffset(horizontalScrollBar()->value());
        viewport()->update();
    }
    QTableView::scrollContentsBy(0, dy);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DiffView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void DiffView::copySelection() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(indexes))
        lines.append(index.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace codewar
