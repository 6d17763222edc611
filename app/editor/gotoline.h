// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace codewar {

/// Line and column from 1; the column may be 0 where none was said.
struct TextPlace
{
    int line = 0;
    int column = 0;

    bool operator==(const TextPlace &) const = default;
};

/// Understands "12" and "12:5".
std::optional<TextPlace> parsePlace(const QString &text);

/// A small field over the text that asks for a line, and the command that shows it.
class GoToLine : public EditorCommands
{
    Q_OBJECT

public:
    explicit GoToLine(CodeEditor &editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void open();
    void close();
    void go();
    void placeField();
    bool keyPressed(int key);

    QAction *m_action;
    QWidget *m_box;
    QLabel *m_label;
    QLineEdit *m_field;
};

} // namespace codewar
