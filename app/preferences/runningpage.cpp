// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/runningpage.h"

#include "app/places/adjustablelimits.h"
#include "app/places/placemenu.h"
#include "app/places/runplaces.h"
#include "app/settings/keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mebibyteStep = 64;

} // namespace

RunningPage::RunningPage(Settings &settings, RunPlaces &places)
    : PreferencesPage(settings, u"runningPage"_s),
      m_places(places),
      m_place(new QComboBox),
      m_wrap(makeCheckBox(settings::outputWraps)),
      m_note(new QLabel)
{
    m_place->setObjectName(u"placePicker"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    addRow(m_place);
    addLimits();
    form().addRow(m_note);
    form().addRow(m_wrap);
    PlaceMenu &menu = m_places.menu();
    connect(m_place, &QComboBox::activated, &menu,
            [this, &menu] { menu.choose(m_place->currentData().toString()); });
    connect(&menu, &PlaceMenu::placeChosen, this, &RunningPage::fillPlaces);
    connect(&menu, &PlaceMenu::choicesChanged, this, &RunningPage::fillPlaces);
    connect(&m_places, &RunPlaces::stateChanged, this, &RunningPage::showBounds);
    RunningPage::retranslate();
}

void RunningPage::addLimits()
{
    for (const AdjustableLimit &limit : adjustableLimits()) {
        const int most = std::max(limit.value(m_places.largest()), settings().value(limit.setting));
        QSpinBox *box = makeSpinBox(limit.setting, limit.least, most);
        if (limit.unit == AdjustableLimit::Unit::Mebibytes && limit.least > 1)
            box->setSingleStep(mebibyteStep);
        m_limits += box;
        addRow(box);
    }
}

QString RunningPage::title() const
{
    return tr("Running");
}

void RunningPage::retranslate()
{
    nameRow(m_place, tr("&Where programs run:"));
    m_wrap->setText(tr("W&rap long lines of the output"));
    m_note->setText(tr("What every program may use, from its next run on. A place that gives less says so."));
    fillPlaces();
    nameLimits();
}

void RunningPage::fillPlaces()
{
    m_place->clear();
    for (const QAction *choice : m_places.menu().choices())
        m_place->addItem(choice->iconText(), choice->data());
    m_place->setCurrentIndex(m_place->findData(m_places.chosen()));
}

void RunningPage::nameLimits()
{
    const auto limits = adjustableLimits();
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        const AdjustableLimit &limit = limits[std::size_t(i)];
        nameRow(m_limits[i], tr("%1:", "what is limited").arg(nameOf(limit)));
        m_limits[i]->setSuffix(limit.unit == AdjustableLimit::Unit::Seconds ? tr(" s") : tr(" MiB"));
    }
}

/// What was wanted elsewhere stays, although this place does not give it.
void RunningPage::showBounds()
{
    const auto limits = adjustableLimits();
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        const QSignalBlocker blocker(m_limits[i]);
        const AdjustableLimit &limit = limits[std::size_t(i)];
        m_limits[i]->setMaximum(std::max(limit.value(m_places.largest()), settings().value(limit.setting)));
    }
}

} // namespace codewar
