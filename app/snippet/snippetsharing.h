// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snippet/snippet.h"

#include <QObject>

class QAction;
class QWidget;

namespace codewar {

class InputPanel;
class LanguageRegistry;
class Tests;
class Workspace;

/// Saves the tab that is shown as a snippet and opens those of others in tabs: dialogs, and files on another
/// thread.
class SnippetSharing : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives this object, and `window` shows the dialogs.
    struct Parts
    {
        const LanguageRegistry &registry;
        Workspace &workspace;
        const InputPanel &input;
        const Tests &tests;
        QWidget &window;
    };

    explicit SnippetSharing(const Parts &parts);

    QList<QAction *> actions() const;
    void retranslate();
    void open(const QString &path);

Q_SIGNALS:
    /// A sentence for a person: something failed, or is not all there.
    void noticed(const QString &message);

private:
    void askSave();
    void askOpen();
    void save(const QString &path, const Snippet &snippet);
    Snippet current() const;
    void show(const Snippet &snippet);

    const Parts m_parts;
    QAction *m_share;
    QAction *m_open;
};

} // namespace codewar
