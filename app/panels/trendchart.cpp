// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/trendchart.h"

#include "app/appearance/appearance.h"
#include "app/panels/runtrend.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPluginLoader>
#include <QVBoxLayout>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestHeight = 96;
constexpr int linesHigh = 5; ///< so that the numbers at its axis find room

/// In a lower window everything else would have too little.
constexpr int linesOfTheWindow = 36;

/// Beside this program, or in ../lib/codewar where it is installed.
QString modulePath()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString installed = here + "/../lib/codewar/codewar-charts.so"_L1;
    return QFile::exists(installed) ? installed : here + "/codewar-charts.so"_L1;
}

ChartColors colorsOf(const Theme &theme)
{
    return {theme.base,     theme.text,         theme.mutedText, theme.border,
            theme.stageRun, theme.stagePrepare, theme.accent,    theme.mutedText};
}

} // namespace

TrendChart::TrendChart(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_sentence(new QLabel), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"trendChart"_s);
    m_sentence->setObjectName(u"trendSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_rows->addWidget(m_sentence);
    connect(&m_appearance, &Appearance::changed, this, &TrendChart::update);
    hide();
}

void TrendChart::setRuns(const QList<RunSummary> &runs)
{
    window()->installEventFilter(this);
    m_runs = comparable(runs);
    update();
}

void TrendChart::setKind(ChartKind kind)
{
    m_kind = kind;
    update();
}

void TrendChart::setWanted(bool wanted)
{
    m_wanted = wanted;
    update();
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

bool TrendChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && hasRoom() != m_hadRoom)
        update();
    return false;
}

int TrendChart::lineHeight() const
{
    return QFontMetrics(m_appearance.textFont()).lineSpacing();
}

bool TrendChart::hasRoom() const
{
    return window()->height() >= linesOfTheWindow * lineHeight();
}

void TrendChart::update()
{
    m_hadRoom = hasRoom();
    const bool shown = m_wanted && m_hadRoom && m_runs.size() >= 2;
    setVisible(shown);
    if (!shown)
        return;
    m_sentence->setText(trendSentence(m_runs, m_kind));
    m_sentence->setToolTip(m_sentence->text());
    if (!load())
        return;
    m_chart->setFont(m_appearance.textFont());
    m_chart->setFixedHeight(std::max(smallestHeight, linesHigh * lineHeight()));
    m_chart->setAccessibleDescription(m_sentence->text());
    m_chart->show(seriesOf(m_runs, m_kind), colorsOf(m_appearance.theme()));
}

/// Without its module the sentence alone has to do.
bool TrendChart::load()
{
    if (m_chart || m_missing)
        return m_chart != nullptr;
    QPluginLoader loader(modulePath());
    const auto *module = qobject_cast<ChartModule *>(loader.instance());
    m_missing = module == nullptr;
    if (m_missing) {
        qWarning("The chart of runs cannot be shown: %ls", qUtf16Printable(loader.errorString()));
        return false;
    }
    m_chart = module->makeRunChart(this);
    m_chart->setObjectName(u"runChart"_s);
    m_chart->setAccessibleName(tr("Chart of the last runs"));
    m_rows->addWidget(m_chart);
    return true;
}

} // namespace codewar
