// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/historypage.h"

#include "app/settings/keys.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace codewar {

namespace {

constexpr int mostMebibytes = 10'000;
constexpr int mostDays = 3650;

} // namespace

HistoryPage::HistoryPage(Settings &settings)
    : PreferencesPage(settings, QStringLiteral("historyPage")),
      m_enabled(makeCheckBox(settings::historyEnabled)),
      m_size(makeSpinBox(settings::historyMebibytes, 1, mostMebibytes)),
      m_days(makeSpinBox(settings::historyDays, 1, mostDays)),
      m_note(new QLabel)
{
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form().addRow(m_enabled);
    addRow(m_size);
    addRow(m_days);
    form().addRow(m_note);
    HistoryPage::retranslate();
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::retranslate()
{
    m_enabled->setText(tr("&Keep every run in the history"));
    nameRow(m_size, tr("&Largest size:"));
    m_size->setSuffix(tr(" MiB"));
    nameRow(m_days, tr("Keep runs &for:"));
    m_days->setSuffix(tr(" days"));
    m_note->setText(
        tr("The oldest runs make room for new ones. While the history is off, runs that were kept "
           "before stay until you delete them."));
}

} // namespace codewar
