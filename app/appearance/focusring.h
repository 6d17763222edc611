// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace codewar {

class Appearance;

/// A ring around the control that the keyboard has brought the focus to, in every window of the program.
/// A click hides it: who points knows where.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    static constexpr int thickness = 2;

    /// `appearance` outlives this object.
    explicit FocusRing(const Appearance &appearance, QObject *parent = nullptr);
    ~FocusRing() override;

    /// What it is drawn around now; null while it is hidden.
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QWidget *target);
    void leave();
    void follow();

    const Appearance &m_appearance;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring; ///< lies in the window of the target, and goes with it
    bool m_following = false; ///< follow() is about to be called
};

} // namespace codewar
