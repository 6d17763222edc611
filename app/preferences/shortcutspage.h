// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace codewar {

class Commands;
class Shortcuts;
class ShortcutsModel;

/// The shortcuts of all commands: changed one by one, with a warning where another command has the keys.
class ShortcutsPage : public PreferencesPage
{
    Q_OBJECT

public:
    /// All outlive the page.
    ShortcutsPage(Settings &settings, const Commands &commands, Shortcuts &shortcuts);

    QString title() const override;

private:
    void buildEditor();
    void retranslate() override;
    QAction *chosen() const;
    void showChosen();
    void check();
    void assign();
    void reset();

    Shortcuts &m_shortcuts;
    ShortcutsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_warning;
};

} // namespace codewar
