// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace codewar {

class Appearance;
class DiskChanges;
class Workspace;

/// Tells above the text what another program did to its file, and offers what can be done.
class ConflictBar : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the bar.
    ConflictBar(const Appearance &appearance, Workspace &workspace, DiskChanges &changes,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void compareRequested();
    void saveRequested();
    void saveAsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &objectName);
    void applyAppearance();
    void showState();

    const Appearance &m_appearance;
    Workspace &m_workspace;
    DiskChanges &m_changes;
    QLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_load;
    QPushButton *m_compare;
    QPushButton *m_save;
    QPushButton *m_saveAs;
};

} // namespace codewar
