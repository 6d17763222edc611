// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/panel.h"
#include "app/appearance/theme.h"
#include "runner/run/limits.h"
#include "runner/run/runresult.h"

#include <QList>

class QGridLayout;
class QLabel;

namespace codewar {

class TimingBar;

/// Where the time of the last run went, what memory it took and what held it to its limits.
class TimingPanel : public Panel
{
    Q_OBJECT

public:
    explicit TimingPanel(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    void showResult(const RunResult &result, const Limits &limits);

private:
    QLabel *addFigure(QGridLayout &grid, int column, const QString &name, const QString &objectName,
                      const QColor &color = {});

    TimingBar *m_bar;
    QLabel *m_queue = nullptr;
    QLabel *m_prepare = nullptr;
    QLabel *m_compile = nullptr;
    QLabel *m_run = nullptr;
    QLabel *m_cpu = nullptr;
    QLabel *m_memory = nullptr;
    QLabel *m_sandbox = nullptr;
    QList<QLabel *> m_values;
};

} // namespace codewar
