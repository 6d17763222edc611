// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace codewar {

class Appearance;
class DiffModel;
enum class Wanted;

/// Paints a line of a difference: its number, its text, and what differs marked in it.
class DiffDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive this object.
    DiffDelegate(const Appearance &appearance, const DiffModel &model, Wanted wanted,
                 QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a column needs to show every line as a whole.
    int widthWanted() const;
    /// Moves the texts to the left, behind their numbers.
    void setOffset(int pixels) { m_offset = pixels; }

private:
    int numberWidth() const;

    const Appearance &m_appearance;
    const DiffModel &m_model;
    const Wanted m_wanted;
    int m_offset = 0;
};

} // namespace codewar
