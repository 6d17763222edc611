// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/noticebar.h"

#include <QDeadlineTimer>
#include <QTimer>

class QPushButton;

namespace codewar {

class RunController;
struct RunResult;

/// What a person should know of the run that goes on; and after one that came too early, when it can be tried
/// again, with a button that does it.
class RunNotice : public NoticeBar
{
    Q_OBJECT

public:
    /// All outlive it.
    RunNotice(const Appearance &appearance, const RunController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    void runWanted();

private:
    void started();
    void noticed(const QString &sentence);
    void finished(const RunResult &result);
    void agree();
    void tick();
    void retranslate() override;
    void emptied() override;

    QPushButton *m_again;
    QDeadlineTimer m_until;
    QTimer m_tick;
    bool m_running = false;
    bool m_waiting = false; ///< for m_until
    bool m_agreed = false;  ///< the program runs as soon as it may
};

} // namespace codewar
