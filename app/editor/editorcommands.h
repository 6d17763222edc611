// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <functional>

namespace codewar {

class CodeEditor;

/// A group of commands on the text of an editor. Their shortcuts work while the editor has the focus.
class EditorCommands : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`.
    explicit EditorCommands(CodeEditor &editor);

    const QList<QAction *> &actions() const { return m_actions; }

protected:
    QAction *add(const QString &objectName, const QList<QKeySequence> &keys,
                 const std::function<void()> &work = {});
    CodeEditor &editor() const { return m_editor; }

    /// Names the actions, in the constructor and again in another language.
    virtual void retranslate() = 0;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    CodeEditor &m_editor;
    QList<QAction *> m_actions;
};

} // namespace codewar
