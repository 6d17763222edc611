// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace codewar {

/// While it lives, painters order text from left to right, whatever the application's direction. For
/// QScintilla: a painter asks the application, not its widget, and would turn "#include <x>" into
/// "<include <x#" in Arabic. Nothing else learns of it; only for the time of a paint event.
class LeftToRightPainting : public QObject
{
    Q_OBJECT

public:
    LeftToRightPainting();
    ~LeftToRightPainting() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Qt::LayoutDirection m_before;
};

} // namespace codewar
