// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace codewar {

class OutputView;

/// What a screen reader is told of an OutputView: the text that is on the screen, row by row. All of it could
/// be a million lines.
class AccessibleOutput : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleOutput(OutputView *view);

    /// From now on every OutputView has one.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override;
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

private:
    OutputView &view() const;
    QString visibleText() const;
};

} // namespace codewar
