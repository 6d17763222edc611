// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;

namespace codewar {

class CommandModel;
class Commands;
class Settings;

/// Every command of the window by a few letters of its name, without the mouse. Lies over the window, and
/// goes when a command is chosen or the focus leaves it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the palette.
    CommandPalette(Settings &settings, const Commands &commands, QWidget *window);

    QList<QAction *> actions() const { return {m_action}; }
    void open();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    bool pass(int key);
    void trigger();
    void close(bool restoreFocus);
    void place();
    void remember(const QAction &action);

    Settings &m_settings;
    QAction *m_action;
    CommandModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace codewar
