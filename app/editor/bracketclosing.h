// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"
#include "app/settings/settings.h"

class QKeyEvent;

namespace codewar {

/// Writes the closing bracket or quote with the opening one, steps over it when it is typed, removes both
/// together, and encloses a selection. Switched by settings::closeBrackets.
class BracketClosing : public EditorCommands
{
    Q_OBJECT

public:
    /// `settings` outlives `editor`.
    BracketClosing(CodeEditor &editor, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    bool keyPressed(const QKeyEvent &event);
    bool opened(char opening, char closing);
    bool stepOver(char closing);
    bool removePair();
    bool wantsClosing(char opening, char closing) const;
    char byteAt(long position) const;
    long caret() const;

    Settings &m_settings;
    QAction *m_switch;
};

} // namespace codewar
