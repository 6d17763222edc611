// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace codewar {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal. One object at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    static void handle(int signalNumber);

    QSocketNotifier m_notifier;
};

} // namespace codewar
