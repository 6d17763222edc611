// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/chip.h"

namespace codewar {

class PlaceMenu;
struct PlaceState;

/// Where programs run; pressed, it opens the menu of places.
class PlaceButton : public Chip
{
    Q_OBJECT

public:
    /// `menu` is there for as long as the button can be pressed.
    PlaceButton(const Appearance &appearance, PlaceMenu &menu, QWidget *parent = nullptr);

    void showState(const PlaceState &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu();

    PlaceMenu &m_menu;
};

} // namespace codewar
