// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace codewar {

/// SIGINT, SIGTERM and SIGHUP as Qt signals, so many times; one more ends the program at once. One object at
/// a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    /// What SIGHUP means: the end, as of a terminal that is gone, or a word to a service.
    enum class Hangup { Ends, Tells };

    explicit Interruption(Hangup hangup = Hangup::Ends, int times = 1);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();
    void hungUp();

private:
    static void handle(int signalNumber);
    static void handleHangup(int signalNumber);

    QSocketNotifier m_notifier;
};

} // namespace codewar
