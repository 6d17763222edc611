// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace codewar {

/// Passes what arrives on a descriptor to a run as it arrives, no faster than the run takes it.
class InputPump : public QObject
{
    Q_OBJECT

public:
    /// `run` must outlive this object; `fd` stays open.
    InputPump(Run &run, int fd);

private:
    void pump();

    Run &m_run;
    int m_fd;
    QSocketNotifier m_readable;
    QTimer m_retry;
};

} // namespace codewar
