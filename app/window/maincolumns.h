// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/linesplitter.h"

namespace codewar {

/// The text at one side of the window, the panels at the other. While presenting they share the width evenly;
/// afterwards they are as they were.
class MainColumns : public LineSplitter
{
    Q_OBJECT

public:
    explicit MainColumns(const QString &objectName, QWidget *parent = nullptr);

    void setPresenting(bool presenting);
    /// As saveState(), of the columns while nothing is presented.
    QByteArray ownState() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void halve();
    void bringBack();

    bool m_presenting = false;
    QByteArray m_before; ///< to be had again; empty where nothing is
    int m_widthBefore = 0;
};

} // namespace codewar
