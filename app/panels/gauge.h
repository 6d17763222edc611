// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace codewar {

class Appearance;

/// A small bar that shows how much of something was used.
class Gauge : public QWidget
{
    Q_OBJECT

public:
    Gauge(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    /// From 0 to 1; beyond `warnAt` it has the colour of a limit. Negative = unknown.
    void setShare(double share, double warnAt = 2);
    double share() const { return m_share; }
    QSize sizeHint() const override { return {72, 5}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    double m_share = -1;
    double m_warnAt = 2;
};

} // namespace codewar
