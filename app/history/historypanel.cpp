// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historypanel.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/history/historyfilterbar.h"
#include "app/history/historymodel.h"
#include "app/history/runpreview.h"
#include "app/history/verdictdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(History &history, const LanguageRegistry &registry, const Appearance &appearance,
                           QWidget *parent)
    : Panel(tr("History"), u"historyPanel"_s, parent),
      m_history(history),
      m_appearance(appearance),
      m_model(new HistoryModel(history, registry, this)),
      m_filter(new HistoryFilterBar(registry)),
      m_list(new QTreeView),
      m_nothing(new QLabel(m_list)),
      m_preview(new RunPreview(appearance))
{
    buildActions();
    buildList();
    auto *rows = new QSplitter(Qt::Vertical);
    rows->setObjectName(u"historyRows"_s);
    rows->setChildrenCollapsible(false);
    rows->addWidget(m_list);
    rows->addWidget(m_preview);
    rows->setSizes({200, 120});
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 1);
    addRow(m_filter);
    addRow(rows, 1);
    connect(m_filter, &HistoryFilterBar::changed, this, [this] { m_model->setFilter(m_filter->filter()); });
    connect(m_filter, &HistoryFilterBar::leftDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = chosen(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::keepSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::showCurrent);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        m_failure.clear();
        updateHint();
    });
    connect(m_model, &HistoryModel::failed, this, [this](const QString &message) {
        m_failure = message;
        updateHint();
    });
    retranslate();
    updateActions();
}

void HistoryPanel::buildActions()
{
    m_open = makeAction(this, u"historyOpenAction"_s, {});
    m_compare = makeAction(this, u"historyCompareAction"_s, {});
    m_html = makeAction(this, u"historyHtmlAction"_s, {});
    m_pdf = makeAction(this, u"historyPdfAction"_s, {});
    m_remove = makeAction(this, u"historyRemoveAction"_s, {}, {QKeySequence::Delete});
    m_clear = makeAction(this, u"historyClearAction"_s, {});
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_open->setIcon(icon(Icon::Open, m_appearance));
    m_compare->setIcon(icon(Icon::Compare, m_appearance));
    m_html->setIcon(icon(Icon::Save, m_appearance));
    m_remove->setIcon(icon(Icon::Remove, m_appearance));
    toolBar()->addActions({m_open, m_compare, m_html, m_remove});
    m_list->addAction(m_remove);
    connect(m_open, &QAction::triggered, this,
            [this] { withChosen([this](const RunRecord &run) { Q_EMIT openRequested(run); }); });
    connect(m_html, &QAction::triggered, this,
            [this] { withChosen([this](const RunRecord &run) { Q_EMIT htmlRequested(run); }); });
    connect(m_pdf, &QAction::triggered, this,
            [this] { withChosen([this](const RunRecord &run) { Q_EMIT pdfRequested(run); }); });
    connect(m_compare, &QAction::triggered, this, &HistoryPanel::compareChosen);
    connect(m_remove, &QAction::triggered, this, &HistoryPanel::removeChosen);
    connect(m_clear, &QAction::triggered, this, &HistoryPanel::askClear);
}

void HistoryPanel::buildList()
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(HistoryModel::VerdictColumn,
                                     new VerdictDelegate(m_appearance, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(HistoryModel::ProgramColumn, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_nothing->setObjectName(u"historyNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QAbstractItemView::activated, m_open, &QAction::trigger);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryPanel::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::showCurrent);
}

QList<QAction *> HistoryPanel::actions() const
{
    return {m_open, m_compare, m_html, m_pdf, m_remove, m_clear};
}

void HistoryPanel::retranslate()
{
    setTitle(tr("History"));
    m_list->setAccessibleName(tr("Runs"));
    m_open->setText(tr("&Open run in a new tab"));
    m_compare->setText(tr("&Compare runs"));
    m_html->setText(tr("Export run as &HTML…"));
    m_pdf->setText(tr("Export run as &PDF…"));
    m_remove->setText(tr("&Delete run"));
    m_clear->setText(tr("C&lear history…"));
    updateActions();
    updateHint();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_model->setActive(true);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_model->setActive(false);
}

void HistoryPanel::focusSearch()
{
    m_filter->focusSearch();
}

void HistoryPanel::updateHint()
{
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (!m_failure.isEmpty())
        m_nothing->setText(m_failure);
    else if (!m_model->filter().isEmpty())
        m_nothing->setText(tr("No run matches. Search for less."));
    else if (m_history.isEnabled())
        m_nothing->setText(tr("No runs yet. Every run is kept here, with its code, input and output."));
    else
        m_nothing->setText(tr("The history is off. Turn it on in the preferences."));
}

void HistoryPanel::keepSelection()
{
    for (const qint64 id : std::as_const(m_kept)) {
        const QModelIndex index = m_model->index(m_model->rowOf(id), 0);
        if (index.isValid())
            m_list->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_list->selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
    updateActions();
    showCurrent();
}

void HistoryPanel::updateActions()
{
    const qsizetype count = m_list->selectionModel()->selectedRows().size();
    m_open->setEnabled(count == 1);
    m_html->setEnabled(count == 1);
    m_pdf->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
    m_compare->setToolTip(count == 2 ? tr("Compare the two runs that are selected")
                                     : tr("Select two runs to compare them: press Ctrl and click"));
    m_remove->setEnabled(count >= 1);
}

QList<qint64> HistoryPanel::chosen() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        if (index.row() < m_model->rowCount())
            ids << m_model->run(index.row()).id;
    }
    return ids;
}

void HistoryPanel::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return m_preview->clear();
    const qint64 id = m_model->run(current.row()).id;
    m_history.load(id, m_preview, [this, id](const Result<RunRecord> &run) {
        const QModelIndex now = m_list->currentIndex();
        if (now.isValid() && m_model->run(now.row()).id == id)
            m_preview->show(run ? *run : RunRecord());
    });
}

void HistoryPanel::withChosen(const std::function<void(const RunRecord &)> &use)
{
    const QList<qint64> ids = chosen();
    if (ids.size() == 1)
        load(ids.constFirst(), use);
}

void HistoryPanel::load(qint64 id, const std::function<void(const RunRecord &)> &use)
{
    m_history.load(id, this, [this, use](const Result<RunRecord> &run) {
        if (run)
            use(*run);
        else
            Q_EMIT m_model->failed(run.error().message);
    });
}

void HistoryPanel::compareChosen()
{
    QList<qint64> ids = chosen();
    if (ids.size() != 2)
        return;
    std::sort(ids.begin(), ids.end());
    load(ids[0], [this, ids](const RunRecord &older) {
        load(ids[1], [this, older](const RunRecord &newer) { Q_EMIT compareRequested(older, newer); });
    });
}

void HistoryPanel::removeChosen()
{
    m_history.remove(chosen());
}

void HistoryPanel::askClear()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear the history"),
                                tr("Forget every run that was kept? This cannot be undone."),
                                QMessageBox::Cancel, window());
    box->setObjectName(u"historyClearQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Forget all"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            m_history.clear();
    });
    box->open();
}

void HistoryPanel::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_compare});
    menu->addSeparator();
    menu->addActions({m_html, m_pdf});
    menu->addSeparator();
    menu->addActions({m_remove, m_clear});
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace codewar
