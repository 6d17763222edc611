// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/panel.h"

class QItemSelection;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace codewar {

class Appearance;
class CaseActions;
class CaseDetails;
class CasesModel;

/// The test cases of the program: a list with their results, and the texts of the chosen one.
class TestsPanel : public Panel
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    TestsPanel(const Appearance &appearance, CasesModel &model, CaseActions &actions,
               QWidget *parent = nullptr);

    /// Of all that can be done with cases, for the menu bar too.
    QMenu *menu() const { return m_menu; }
    /// In their order.
    QList<int> selectedRows() const;
    int currentRow() const;
    void select(int row);
    /// Lets a person type the input of the chosen case.
    void editInput();

Q_SIGNALS:
    void selectionChanged();

private:
    QWidget *makeList();
    QWidget *makeEmptyPage();
    void fillToolBar();
    void retranslate() override;
    void showSelected();
    void updateHint();
    QString summary() const;

    const Appearance &m_appearance;
    CasesModel &m_model;
    CaseActions &m_actions;
    QMenu *m_menu;
    QToolButton *m_more;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    CaseDetails *m_details;
    QLabel *m_empty;
};

} // namespace codewar
