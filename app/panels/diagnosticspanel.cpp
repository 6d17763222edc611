// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/diagnosticspanel.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/panels/diagnosticsmodel.h"

#include <QHeaderView>
#include <QToolBar>
#include <QTreeView>

namespace codewar {

using namespace Qt::StringLiterals;

DiagnosticsPanel::DiagnosticsPanel(const Appearance &appearance, QWidget *parent)
    : Panel(tr("Problems"), u"diagnosticsPanel"_s, parent),
      m_model(new DiagnosticsModel(appearance, this)),
      m_list(new QTreeView),
      m_hide(makeAction(this, u"hideProblemsAction"_s, tr("Hide problems")))
{
    m_list->setObjectName(u"diagnosticsList"_s);
    m_list->setLayoutDirection(Qt::LeftToRight);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(0);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(DiagnosticsModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    addRow(m_list, 1);
    m_hide->setIcon(icon(Icon::Clear, appearance));
    toolBar()->addAction(m_hide);
    connect(m_hide, &QAction::triggered, this, &QWidget::hide);
    connect(m_list, &QTreeView::clicked, this, &DiagnosticsPanel::choose);
    connect(m_list, &QTreeView::activated, this, &DiagnosticsPanel::choose);
    retranslate();
    hide();
}

void DiagnosticsPanel::retranslate()
{
    setTitle(tr("Problems"));
    m_list->setAccessibleName(tr("Problems in the program"));
    m_hide->setText(tr("Hide problems"));
}

QList<QAction *> DiagnosticsPanel::actions() const
{
    return {m_hide};
}

void DiagnosticsPanel::setDiagnostics(const Diagnostics &diagnostics)
{
    m_model->setDiagnostics(diagnostics);
    setHint(QString::number(diagnostics.size()));
    setVisible(!diagnostics.isEmpty());
}

const Diagnostics &DiagnosticsPanel::diagnostics() const
{
    return m_model->diagnostics();
}

void DiagnosticsPanel::choose(const QModelIndex &index)
{
    Q_EMIT diagnosticChosen(index.row());
}

} // namespace codewar
