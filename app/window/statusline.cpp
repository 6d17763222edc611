// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "app/appearance/appearance.h"
#include "app/commands/commands.h"
#include "app/panels/formatting.h"
#include "app/places/placestate.h"
#include "app/window/verdictstyle.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int elapsedTickMs = 100;

} // namespace

Pill::Pill(const QString &objectName, const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setObjectName(objectName);
    QFont bold;
    bold.setBold(true);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Pill::setContent(const QString &text, QColor Theme::*ground, QColor Theme::*ink)
{
    m_text = text;
    m_ground = ground;
    m_ink = ink;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QColor Pill::ground() const
{
    return m_appearance.theme().*m_ground;
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
    painter.setBrush(ground());
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setPen(m_appearance.theme().*m_ink);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

StatusLine::StatusLine(const Appearance &appearance, const QAction &run, QWidget *parent)
    : QStatusBar(parent),
      m_run(run),
      m_verdict(new Pill(u"verdict"_s, appearance)),
      m_details(new QLabel),
      m_cursor(new QLabel)
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    m_details->setObjectName(u"statusDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long one widens no window
    m_cursor->setObjectName(u"cursorPlace"_s);
    m_cursor->setForegroundRole(QPalette::PlaceholderText);
    m_cursor->setMargin(4);
    addWidget(m_verdict);
    addWidget(m_details, 1);
    addPermanentWidget(m_cursor);
    m_tick.setInterval(elapsedTickMs);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::updateElapsed);
    connect(&m_run, &QAction::changed, this, [this] {
        if (!m_hasRun)
            showAgain(); // with the keys of now
    });
    showPlace({});
}

void StatusLine::show(std::function<void()> what)
{
    m_shown = std::move(what);
    m_shown();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAgain();
}

void StatusLine::showAgain()
{
    for (const auto &shown : {m_shown, m_shownCursor}) {
        if (shown)
            shown();
    }
}

void StatusLine::showPlace(const PlaceState &state)
{
    if (m_hasRun)
        return;
    show([this, state] {
        const bool failed = state.kind == PlaceState::Kind::Failed;
        m_verdict->setContent(failed ? tr("Not ready") : tr("Ready"), &Theme::border, &Theme::text);
        m_details->setText(failed ? state.message.section(u'\n', 0, 0) : invitation(state.invitation));
        m_details->setToolTip(failed ? state.message : QString());
    });
}

/// Where a person took the keys away, the command itself runs the program.
QString StatusLine::invitation(const QString &ofPlace) const
{
    const QString keys = m_run.shortcut().toString(QKeySequence::NativeText);
    const QString text = ofPlace.isEmpty() ? tr("%1 runs the program") : ofPlace;
    return text.arg(keys.isEmpty() ? tr("“%1”", "a command").arg(plainText(m_run)) : keys);
}

void StatusLine::showRunning(const QString &what)
{
    m_hasRun = true;
    if (!m_tick.isActive()) {
        m_since.start();
        m_tick.start();
    }
    m_verdict->setContent(what, &Theme::accent, &Theme::base);
    m_details->setToolTip({});
    updateElapsed();
}

QString StatusLine::nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Queued:
        return tr("Waiting");
    case Stage::Prepare:
        return tr("Preparing");
    case Stage::Compile:
        return tr("Compiling");
    case Stage::Run:
        return tr("Running");
    case Stage::Done:
        break;
    }
    return {};
}

void StatusLine::showStage(Stage stage)
{
    if (stage != Stage::Done)
        show([this, stage] { showRunning(nameOf(stage)); });
}

void StatusLine::showQueuePosition(int position)
{
    show([this, position] {
        showRunning(position > 0 ? tr("Waiting behind %n job(s)", nullptr, position) : nameOf(Stage::Queued));
    });
}

void StatusLine::updateElapsed()
{
    m_details->setText(tr("%1 s").arg(static_cast<double>(m_since.elapsed()) / 1000, 0, 'f', 1));
}

void StatusLine::showResult(const RunResult &result)
{
    m_tick.stop();
    m_hasRun = true;
    RunResult shown = result; // without what can be large
    shown.output.clear();
    shown.errorOutput.clear();
    shown.compileOutput.clear();
    show([this, shown] { describe(shown); });
}

void StatusLine::describe(const RunResult &result)
{
    m_verdict->setContent(verdictTitle(result), verdictRole(result.verdict), &Theme::base);
    QStringList parts;
    if (result.timing.runMs > 0)
        parts.append(formatMilliseconds(result.timing.runMs));
    if (result.peakMemoryBytes > 0)
        parts.append(formatBytes(result.peakMemoryBytes));
    if (!result.error.isEmpty())
        parts.append(result.error.section(u'\n', 0, 0));
    m_details->setText(parts.join(u"   ·   "_s));
    m_details->setToolTip(result.error.isEmpty() ? m_details->text() : result.error);
}

QWidget *StatusLine::cursor() const
{
    return m_cursor;
}

void StatusLine::showCursor(int line, int column)
{
    m_shownCursor = [this, line, column] {
        m_cursor->setText(tr("Line %1, column %2").arg(line).arg(column));
    };
    m_shownCursor();
}

} // namespace codewar
