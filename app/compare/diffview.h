// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/checkers.h"

#include <QTableView>

namespace codewar {

class Appearance;
class DiffDelegate;
class DiffModel;

/// The side with what should be, or is from now on; its lines have the colour of what is good.
enum class Wanted { Left, Right };

/// Two texts side by side, their lines aligned and what differs marked. Both sides are always seen; long
/// lines are scrolled within them.
class DiffView : public QTableView
{
    Q_OBJECT

public:
    explicit DiffView(const Appearance &appearance, Wanted wanted = Wanted::Left, QWidget *parent = nullptr);

    void setHeadings(const QString &left, const QString &right);

    /// Compares on another thread and shows the result when it is there; a later call wins.
    void compare(const QByteArray &left, const QByteArray &right, const Check &check);

Q_SIGNALS:
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void applyAppearance();
    void fitColumns();
    void copySelection() const;

    const Appearance &m_appearance;
    DiffModel *m_model;
    DiffDelegate *m_delegate;
    bool m_compared = false;
    QByteArray m_left; ///< of the comparison asked for last
    QByteArray m_right;
    Check m_check;
    int m_comparison = 0; ///< its number
};

} // namespace codewar
