// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "app/places/placeicon.h"

#include <QPushButton>

#include <optional>

namespace codewar {

class Appearance;

/// A button on a rounded ground, for the line at the bottom. A click leaves the keyboard to whoever has it.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    Chip(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    void setColors(QColor Theme::*ground, QColor Theme::*ink);
    void setPlaceIcon(std::optional<PlaceIcon> icon);
    /// Whether what it opens is open.
    void setOpen(bool open);
    void setHelp(const QString &plainText);

    QColor ground() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int iconSize() const;
    void paintGround(QPainter &painter) const;
    void paintArrow(QPainter &painter, const QRect &place) const;

    const Appearance &m_appearance;
    QColor Theme::*m_ground = &Theme::border;
    QColor Theme::*m_ink = &Theme::text;
    std::optional<PlaceIcon> m_icon;
    bool m_open = false;
};

} // namespace codewar
