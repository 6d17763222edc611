// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runnotice.h"

#include "app/window/runcontroller.h"

#include <QPushButton>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 250;

} // namespace

RunNotice::RunNotice(const Appearance &appearance, const RunController &controller, QWidget *parent)
    : NoticeBar(appearance, u"runNotice"_s, parent), m_again(new QPushButton)
{
    m_again->setObjectName(u"runAgain"_s);
    m_again->hide();
    addButton(m_again);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &RunNotice::tick);
    connect(m_again, &QPushButton::clicked, this, &RunNotice::agree);
    connect(&controller, &RunController::started, this, &RunNotice::started);
    connect(&controller, &RunController::noticed, this, &RunNotice::noticed);
    connect(&controller, &RunController::finished, this, &RunNotice::finished);
    RunNotice::retranslate();
}

void RunNotice::retranslate()
{
    NoticeBar::retranslate();
    m_again->setText(tr("Run &again"));
    if (m_waiting)
        tick();
}

void RunNotice::started()
{
    clear();
    m_running = true;
}

void RunNotice::noticed(const QString &sentence)
{
    if (!m_running)
        return;
    clear();
    if (!sentence.isEmpty())
        add(sentence);
}

void RunNotice::finished(const RunResult &result)
{
    m_running = false;
    clear();
    if (result.retryAfter <= 0)
        return;
    m_until.setRemainingTime(qint64(result.retryAfter) * 1000);
    m_waiting = true;
    m_again->setEnabled(true);
    m_again->show();
    m_tick.start();
    tick();
}

/// At once where the time has come.
void RunNotice::agree()
{
    m_agreed = true;
    m_again->setEnabled(false);
    tick();
}

void RunNotice::tick()
{
    const int seconds = int((m_until.remainingTime() + 999) / 1000);
    if (seconds <= 0)
        m_tick.stop();
    if (seconds <= 0 && m_agreed) {
        clear();
        Q_EMIT runWanted();
    } else if (m_agreed) {
        setText(tr("The program runs again in %n second(s).", nullptr, seconds));
    } else if (seconds > 0) {
        setText(tr("The server takes no more programs for the moment. It will again in %n second(s).",
                   nullptr, seconds));
    } else {
        setText(tr("The server takes programs again."));
    }
}

void RunNotice::emptied()
{
    m_tick.stop();
    m_again->hide();
    m_waiting = m_agreed = false;
}

} // namespace codewar
