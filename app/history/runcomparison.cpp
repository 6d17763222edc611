// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/runcomparison.h"

#include "app/appearance/appearance.h"
#include "app/background.h"
#include "app/compare/diffview.h"
#include "app/history/runheading.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

} // namespace

RunComparison::RunComparison(const RunRecord &older, const RunRecord &newer, const Appearance &appearance,
                             QWidget *parent)
    : QDialog(parent),
      m_appearance(appearance),
      m_program(newer.summary.program),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_diff(new DiffView(appearance, Wanted::Right)),
      m_same(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"runComparison"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(u"comparisonParts"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int part = 0; part < runPartCount; ++part)
        m_tabs->addTab({});
    m_same->setObjectName(u"comparisonSame"_s);
    m_same->setAlignment(Qt::AlignCenter);
    m_same->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_same);
    m_pages->addWidget(m_diff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(makeHeadings(older.summary, newer.summary));
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabBar::currentChanged, this, &RunComparison::showPart);
    connect(&appearance, &Appearance::changed, this, &RunComparison::applyAppearance);
    resize(1000, 640);
    retranslate();
    applyAppearance();
    prepare(older, newer);
}

QWidget *RunComparison::makeHeadings(const RunSummary &older, const RunSummary &newer)
{
    auto *headings = new QWidget;
    headings->setLayoutDirection(Qt::LeftToRight); // as the texts below them
    auto *layout = new QHBoxLayout(headings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(margin);
    for (const RunSummary *run : {&older, &newer}) {
        auto *heading = new RunHeading(*run, m_appearance);
        heading->setObjectName(run == &older ? u"olderRun"_s : u"newerRun"_s);
        layout->addWidget(heading, 1);
    }
    return headings;
}

void RunComparison::prepare(const RunRecord &older, const RunRecord &newer)
{
    inBackground(
        this,
        [older, newer] {
            Parts parts;
            for (int i = 0; i < runPartCount; ++i)
                parts[i] = {partText(older, RunPart(i)), partText(newer, RunPart(i))};
            return parts;
        },
        [this](const Parts &parts) { take(parts); });
}

void RunComparison::take(const Parts &parts)
{
    m_parts = parts;
    const auto differs =
        std::find_if(parts.begin(), parts.end(), [](const Texts &each) { return !each.same(); });
    if (differs != parts.end())
        m_tabs->setCurrentIndex(static_cast<int>(differs - parts.begin()));
    showPart();
}

void RunComparison::showPart()
{
    const Texts &texts = m_parts.at(m_tabs->currentIndex());
    m_same->setText(texts.older.isEmpty() ? tr("Empty in both runs.") : tr("The same in both runs."));
    m_pages->setCurrentWidget(texts.same() ? static_cast<QWidget *>(m_same) : m_diff);
    if (!texts.same())
        m_diff->compare(texts.older, texts.newer, {Checker::Exact, {}});
}

void RunComparison::applyAppearance()
{
    m_tabs->setFont(m_appearance.textFont());
}

void RunComparison::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunComparison::retranslate()
{
    setWindowTitle(tr("Compare runs of %1").arg(m_program));
    m_tabs->setAccessibleName(tr("Parts of the runs"));
    for (int part = 0; part < runPartCount; ++part)
        m_tabs->setTabText(part, partTitle(RunPart(part)));
    m_diff->setAccessibleName(tr("Difference between the two runs"));
    m_diff->setHeadings(tr("Older run"), tr("Newer run"));
    showPart();
}

} // namespace codewar
