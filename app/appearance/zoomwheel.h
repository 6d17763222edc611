// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace codewar {

class Appearance;

/// Ctrl and the wheel zoom everything, over whatever part of a window the mouse is.
class ZoomWheel : public QObject
{
    Q_OBJECT

public:
    /// `appearance` outlives this object.
    explicit ZoomWheel(Appearance &appearance, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Appearance &m_appearance;
    int m_turned = 0; ///< in eighths of a degree, less than a step
};

} // namespace codewar
