// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/timingbar.h"

#include "app/appearance/appearance.h"
#include "app/panels/formatting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// A part that took time is seen, however short it was.
constexpr double leastWidth = 3;

} // namespace

QList<double> partWidths(const QList<double> &parts, double width, double least)
{
    const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
    QList<double> widths(parts.size(), 0);
    if (total <= 0)
        return widths;
    double given = 0; // to the parts that are too small
    double large = 0; // time of the others
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool small = parts.at(i) > 0 && width * parts.at(i) / total < least;
        widths[i] = small ? std::min(least, width / double(parts.size())) : 0;
        given += widths.at(i);
        large += small ? 0 : parts.at(i);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (widths.at(i) == 0 && large > 0)
            widths[i] = (width - given) * parts.at(i) / large;
    }
    return widths;
}

TimingBar::TimingBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    setObjectName(u"timingBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void TimingBar::setTiming(const Timing &timing, bool cached)
{
    m_timing = timing;
    m_cached = cached;
    describe();
    update();
}

void TimingBar::describe()
{
    const Timing &t = m_timing;
    const double total = std::max(0.0, t.queueMs) + std::max(0.0, t.prepareMs) + std::max(0.0, t.compileMs) +
                         std::max(0.0, t.runMs);
    const auto part = [total](const QString &name, double milliseconds, QColor Theme::*color) {
        const double time = std::max(0.0, milliseconds);
        const QString percent = QString::number(total > 0 ? 100 * time / total : 0, 'f', 0);
        return Part{time, color, tr("%1: %2, %3 % of the time").arg(name, formatMilliseconds(time), percent)};
    };
    m_parts = {part(tr("Waiting in the queue"), t.queueMs, &Theme::stageQueue),
               part(tr("Preparing a sandbox"), t.prepareMs, &Theme::stagePrepare),
               part(tr("Compiling"), t.compileMs, &Theme::stageCompile),
               part(tr("Running"), t.runMs, &Theme::stageRun)};
    if (m_cached)
        m_parts[2].text = tr("Compiling: not needed, the program was compiled before");
    QStringList texts;
    for (const Part &each : std::as_const(m_parts))
        texts << each.text;
    setAccessibleName(tr("Where the time went"));
    setAccessibleDescription(total > 0 ? texts.join(u"; "_s) : tr("Nothing was run yet."));
}

QList<double> TimingBar::widths() const
{
    QList<double> times;
    for (const Part &part : m_parts)
        times << part.milliseconds;
    return partWidths(times, width(), leastWidth);
}

QString TimingBar::textAt(double x) const
{
    const QList<double> all = widths();
    double end = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        end += all.at(i);
        if (x < end)
            return m_parts.at(i).text;
    }
    return {};
}

void TimingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

bool TimingBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double x = isRightToLeft() ? width() - help->pos().x() : help->pos().x();
    QToolTip::showText(help->globalPos(), textAt(x), this);
    return true;
}

void TimingBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), theme.border);
    const QList<double> all = widths();
    double x = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double left = isRightToLeft() ? width() - x - all.at(i) : x;
        painter.fillRect(QRectF(left, 0, all.at(i), height()), theme.*m_parts.at(i).color);
        x += all.at(i);
    }
}

} // namespace codewar
