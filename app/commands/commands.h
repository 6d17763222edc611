// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace codewar {

/// Every action of the window under a category, for the palette and the shortcuts editor. An action is known
/// by its objectName.
class Commands : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QAction *action;
        QString category; ///< "File", translated
    };

    using QObject::QObject;

    /// The actions outlive this object.
    void add(const QString &category, const QList<QAction *> &actions);
    const QList<Command> &all() const { return m_all; }
    /// Null where there is none of that name.
    QAction *find(QStringView objectName) const;

private:
    QList<Command> m_all;
};

/// An action with its default shortcuts, which its tool tip names too.
QAction *makeAction(QObject *owner, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys = {});

} // namespace codewar
