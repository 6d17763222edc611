// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/testspanel.h"

#include "app/appearance/icons.h"
#include "app/cases/caseactions.h"
#include "app/cases/casedetails.h"
#include "app/cases/casesmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Rows with some air.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(10, 8);
    }
};

QToolButton *makeButton(QAction *action, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TestsPanel::TestsPanel(const Appearance &appearance, CasesModel &model, CaseActions &actions, QWidget *parent)
    : Panel(tr("Tests"), u"testsPanel"_s, parent),
      m_appearance(appearance),
      m_model(model),
      m_actions(actions),
      m_menu(new QMenu(this)),
      m_more(new QToolButton),
      m_stack(new QStackedWidget),
      m_list(new QTreeView),
      m_details(new CaseDetails(appearance, model)),
      m_empty(new QLabel)
{
    fillToolBar();
    auto *rows = new QSplitter(Qt::Vertical);
    rows->setObjectName(u"testRows"_s);
    rows->setChildrenCollapsible(false);
    rows->addWidget(makeList());
    rows->addWidget(m_details);
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 3);
    m_stack->addWidget(makeEmptyPage());
    m_stack->addWidget(rows);
    addRow(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TestsPanel::showSelected);
    connect(&m_model, &CasesModel::changed, this, &TestsPanel::updateHint);
    connect(m_details, &CaseDetails::checkChosen, this, [this](const Check &check) {
        for (const int row : selectedRows())
            m_model.setCheck(row, check);
    });
    retranslate();
}

void TestsPanel::fillToolBar()
{
    toolBar()->addActions({m_actions.runAll, m_actions.runFailed, m_actions.stop, m_actions.add});
    m_menu->setObjectName(u"testsMenu"_s);
    m_menu->addActions({m_actions.runAll, m_actions.runFailed, m_actions.runSelected, m_actions.stop});
    m_menu->addSeparator();
    m_menu->addAction(m_actions.acceptOutput);
    m_menu->addSeparator();
    m_menu->addActions({m_actions.add, m_actions.addCurrent, m_actions.duplicate, m_actions.remove});
    m_menu->addSeparator();
    m_menu->addActions({m_actions.moveUp, m_actions.moveDown});
    m_menu->addSeparator();
    m_menu->addActions({m_actions.importFiles, m_actions.importFolder, m_actions.exportAll});
    m_more->setObjectName(u"testsMenuButton"_s);
    m_more->setIcon(icon(Icon::More, m_appearance));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    toolBar()->addWidget(m_more);
}

QWidget *TestsPanel::makeList()
{
    m_list->setObjectName(u"casesList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CasesModel::NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_list->addActions({m_actions.remove, m_actions.moveUp, m_actions.moveDown});
    connect(m_list, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &position) { m_menu->popup(m_list->viewport()->mapToGlobal(position)); });
    return m_list;
}

QWidget *TestsPanel::makeEmptyPage()
{
    m_empty->setObjectName(u"noCasesLabel"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(makeButton(m_actions.add, u"addCaseButton"_s));
    buttons->addWidget(makeButton(m_actions.importFolder, u"importFolderButton"_s));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return page;
}

void TestsPanel::retranslate()
{
    setTitle(tr("Tests"));
    m_menu->setTitle(tr("&Test cases"));
    m_actions.retranslate();
    m_list->setAccessibleName(tr("Test cases"));
    m_more->setToolTip(tr("More about test cases"));
    m_more->setAccessibleName(tr("More about test cases"));
    m_empty->setText(
        tr("A test case is an input and the output that is expected for it.\nRun them all at once "
           "and see where the program prints something else."));
    updateHint();
}

QList<int> TestsPanel::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

int TestsPanel::currentRow() const
{
    const QModelIndex current = m_list->selectionModel()->currentIndex();
    return current.isValid() && m_list->selectionModel()->isSelected(current) ? current.row() : -1;
}

void TestsPanel::select(int row)
{
    const QModelIndex index = m_model.index(row, CasesModel::NameColumn);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_list->scrollTo(index);
}

void TestsPanel::editInput()
{
    m_details->focusInput();
}

void TestsPanel::showSelected()
{
    m_details->showCase(currentRow());
    Q_EMIT selectionChanged();
}

QString TestsPanel::summary() const
{
    const int count = m_model.rowCount();
    if (m_model.passedCount() + m_model.failedCount() == 0)
        return count == 0 ? QString() : QString::number(count);
    return tr("%1 of %n passed", nullptr, count).arg(m_model.passedCount());
}

void TestsPanel::updateHint()
{
    const bool empty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    setHint(summary());
    if (!empty && selectedRows().isEmpty())
        select(0);
}

} // namespace codewar
