// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/runrecord.h"

#include <QWidget>

class QLabel;

namespace codewar {

class Appearance;
class Pill;

/// What a run was, in a few short lines: its program and how it ended; when; how long, how much, and where.
class RunHeading : public QWidget
{
    Q_OBJECT

public:
    RunHeading(const RunSummary &run, const Appearance &appearance, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const RunSummary m_run;
    Pill *m_verdict;
    QLabel *m_program;
    QLabel *m_facts;
};

} // namespace codewar
