// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace codewar {

class Appearance;

/// What can be done with test cases.
class CaseActions : public QObject
{
    Q_OBJECT

public:
    explicit CaseActions(const Appearance &appearance, QObject *parent = nullptr);

    void retranslate();
    QList<QAction *> all() const;

    QAction *runAll;
    QAction *runFailed;
    QAction *runSelected;
    QAction *stop;
    QAction *add;
    QAction *addCurrent;
    QAction *duplicate;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QAction *acceptOutput;
    QAction *importFiles;
    QAction *importFolder;
    QAction *exportAll;
};

} // namespace codewar
