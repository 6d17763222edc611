// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connections.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QStackedWidget;

namespace codewar {

class Appearance;
class ConnectionForm;
class ConnectionList;
class ConnectionTestRow;

/// Where a person adds, changes, orders, tries and removes connections. Nothing holds before OK.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ConnectionsDialog(Connections &connections, const Appearance &appearance, QWidget *parent);
    ~ConnectionsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildDetails();
    void retranslate();
    void showKeyring();

    void add(const QString &kindId);
    void remove(int row);
    void move(int row, int to);
    void select(int row);
    void edited();
    void test();
    void takeOver();
    /// Of the connection in this row; says so in the form.
    bool hasProblem(int row);
    std::optional<FieldProblem> problemOf(int row) const;
    std::shared_ptr<const ConnectionKind> kindOf(int row) const;
    QString freshName(const QString &title) const;

    Connections &m_connections;
    QList<ConnectionDraft> m_drafts;
    ConnectionList *m_list;
    QStackedWidget *m_details;
    QLabel *m_empty;
    ConnectionForm *m_form;
    ConnectionTestRow *m_test;
    QLabel *m_keyring;
    QDialogButtonBox *m_buttons;
    std::optional<QString> m_keyringProblem; ///< once it was asked; empty: it works
};

} // namespace codewar
