// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/placemenu.h"

#include <QPushButton>

namespace codewar {

class Appearance;

/// Where programs run, on a rounded ground as the verdict beside it; pressed, it opens the menu of places.
class PlaceButton : public QPushButton
{
    Q_OBJECT

public:
    /// `menu` is there for as long as the button can be pressed.
    PlaceButton(const Appearance &appearance, PlaceMenu &menu, QWidget *parent = nullptr);

    void showState(const PlaceState &state);
    QColor ground() const;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    const Appearance &m_appearance;
    PlaceMenu &m_menu;
    PlaceState::Kind m_kind = PlaceState::Kind::Starting;
};

} // namespace codewar
