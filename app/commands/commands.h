// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace codewar {

/// Every action of the window under a category, for the palette and the shortcuts editor. An action is known
/// by its objectName, and forgotten when it is deleted.
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

    /// Adding an action again gives it another category, as after a change of the language.
    void add(const QString &category, const QList<QAction *> &actions);
    const QList<Command> &all() const { return m_all; }
    /// Null where there is none of that name.
    QAction *find(QStringView objectName) const;

Q_SIGNALS:
    void added(QAction *action);

private:
    void addOne(const QString &category, QAction *action);

    QList<Command> m_all;
};

/// "Save as" for "Save &as…".
QString plainText(const QAction &action);

/// An action with its default shortcuts. Its tool tip names text and shortcut and follows both, until another
/// one is set.
QAction *makeAction(QObject *owner, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys = {});

} // namespace codewar
