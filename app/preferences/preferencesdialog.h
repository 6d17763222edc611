// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace codewar {

class PreferencesPage;

/// The pages of preferences with the list of them at the side. There is nothing to accept: changes apply at
/// once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent);

    /// Taken over.
    void addPage(PreferencesPage *page);
    /// Does nothing where there is no page of that objectName.
    void showPage(const QString &objectName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitList();

    QListWidget *m_list;
    QLabel *m_title;
    QStackedWidget *m_pages;
    QDialogButtonBox *m_buttons;
};

} // namespace codewar
