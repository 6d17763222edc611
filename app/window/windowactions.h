// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace codewar {

class LanguagePicker;

/// The window's actions with their names, icons and shortcuts. Each is found by its objectName.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    /// Fills the menu bar and makes the tool bar.
    void addTo(QMainWindow &window, LanguagePicker &picker, QMenu &examples, QMenu &places);

    QAction *run;
    QAction *stop;
    QAction *newText;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *quit;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *about;

private:
    void addMenus(QMainWindow &window, QMenu &examples, QMenu &places);
    void addToolBar(QMainWindow &window, LanguagePicker &picker, QMenu &examples);
};

} // namespace codewar
