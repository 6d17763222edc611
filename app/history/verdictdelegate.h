// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace codewar {

class Appearance;
class HistoryModel;

/// Paints how a run ended as a pill in the colour of its verdict.
class VerdictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive this object.
    VerdictDelegate(const Appearance &appearance, const HistoryModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
    const HistoryModel &m_model;
};

} // namespace codewar
