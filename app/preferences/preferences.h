// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;

namespace codewar {

class PreferencesDialog;
class PreferencesPage;

/// Opens the preferences. Pages are made when the dialog is opened for the first time.
class Preferences : public QObject
{
    Q_OBJECT

public:
    using PageFactory = std::function<PreferencesPage *()>;

    /// The dialog belongs to `window`.
    explicit Preferences(QWidget *window);

    /// Pages are shown in the order they are added.
    void addPage(PageFactory factory) { m_factories.append(std::move(factory)); }
    QList<QAction *> actions() const { return {m_action}; }
    /// Opens the dialog at the page of that objectName; where there is none, at the page shown last.
    void show(const QString &page = {});
    void retranslate();

private:
    QWidget *m_window;
    QAction *m_action;
    QList<PageFactory> m_factories;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace codewar
