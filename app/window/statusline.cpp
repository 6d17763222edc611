// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "app/panels/formatting.h"
#include "app/window/verdictstyle.h"

#include <QLabel>
#include <QPainter>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int elapsedTickMs = 100;

} // namespace

Pill::Pill(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContent(const QString &text, const QColor &ground, const QColor &ink)
{
    m_text = text;
    m_ground = ground;
    m_ink = ink;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * padding, fontMetrics().height() + 4};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setPen(m_ink);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

StatusLine::StatusLine(const Theme &theme, PlaceMenu &places, QWidget *parent)
    : QStatusBar(parent),
      m_theme(theme),
      m_verdict(new Pill(u"verdict"_s)),
      m_details(new QLabel),
      m_cursor(new QLabel),
      m_place(new PlaceButton(theme, places))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    m_details->setObjectName(u"statusDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_cursor->setObjectName(u"cursorPlace"_s);
    m_cursor->setForegroundRole(QPalette::PlaceholderText);
    m_cursor->setMargin(4);
    addWidget(m_verdict);
    addWidget(m_details, 1);
    addPermanentWidget(m_cursor);
    addPermanentWidget(m_place);
    m_tick.setInterval(elapsedTickMs);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::updateElapsed);
    showReady();
}

void StatusLine::showReady()
{
    m_tick.stop();
    m_verdict->setContent(tr("Ready"), m_theme.border, m_theme.text);
    m_details->setText(tr("Ctrl+Enter runs the program"));
    m_details->setToolTip({});
}

void StatusLine::showRunning(const QString &what)
{
    if (!m_tick.isActive()) {
        m_since.start();
        m_tick.start();
    }
    m_verdict->setContent(what, m_theme.accent, m_theme.base);
    m_details->setToolTip({});
    updateElapsed();
}

void StatusLine::showStage(Stage stage)
{
    switch (stage) {
    case Stage::Queued:
        return showRunning(tr("Waiting"));
    case Stage::Prepare:
        return showRunning(tr("Preparing"));
    case Stage::Compile:
        return showRunning(tr("Compiling"));
    case Stage::Run:
        return showRunning(tr("Running"));
    case Stage::Done:
        return;
    }
}

void StatusLine::showQueuePosition(int position)
{
    if (position > 0)
        showRunning(tr("Waiting behind %n job(s)", nullptr, position));
}

void StatusLine::updateElapsed()
{
    m_details->setText(tr("%1 s").arg(static_cast<double>(m_since.elapsed()) / 1000, 0, 'f', 1));
}

void StatusLine::showResult(const RunResult &result)
{
    m_tick.stop();
    m_verdict->setContent(verdictTitle(result), verdictColor(m_theme, result.verdict), m_theme.base);
    QStringList parts;
    if (result.timing.runMs > 0)
        parts.append(formatMilliseconds(result.timing.runMs));
    if (result.peakMemoryBytes > 0)
        parts.append(formatBytes(result.peakMemoryBytes));
    if (!result.error.isEmpty())
        parts.append(result.error.section(u'\n', 0, 0));
    m_details->setText(parts.join(u"   ·   "_s));
    m_details->setToolTip(result.error);
}

void StatusLine::showPlace(const PlaceState &state)
{
    m_place->showState(state);
}

void StatusLine::showCursor(int line, int column)
{
    m_cursor->setText(tr("Line %1, column %2").arg(line).arg(column));
}

} // namespace codewar
