// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferencespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace codewar {

PreferencesPage::PreferencesPage(Settings &settings, const QString &objectName)
    : m_settings(settings), m_rows(new QVBoxLayout(this)), m_form(new QFormLayout)
{
    setObjectName(objectName);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    m_rows->addLayout(m_form);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
}

void PreferencesPage::addRow(QWidget *control)
{
    auto *label = new QLabel;
    label->setBuddy(control);
    m_form->addRow(label, control);
}

void PreferencesPage::nameRow(QWidget *control, const QString &name)
{
    qobject_cast<QLabel *>(m_form->labelForField(control))->setText(name);
    QString plain = name;
    plain.remove(u'&').remove(u':');
    control->setAccessibleName(plain);
}

void PreferencesPage::addBelow(QWidget *widget, int stretch)
{
    m_rows->addWidget(widget, stretch);
}

void PreferencesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Shows the setting now and whenever it was changed elsewhere.
template <typename Show>
void PreferencesPage::follow(QLatin1StringView key, QWidget *control, Show show)
{
    control->setObjectName(key);
    show();
    connect(&m_settings, &Settings::changed, control, [key, control, show](QLatin1StringView changed) {
        const QSignalBlocker blocker(control);
        if (changed == key)
            show();
    });
}

QCheckBox *PreferencesPage::makeCheckBox(const Setting<bool> &setting)
{
    auto *box = new QCheckBox;
    follow(setting.key, box, [this, box, setting] { box->setChecked(m_settings.value(setting)); });
    connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings.set(setting, on); });
    return box;
}

QSpinBox *PreferencesPage::makeSpinBox(const Setting<int> &setting, int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    follow(setting.key, box, [this, box, setting] { box->setValue(m_settings.value(setting)); });
    connect(box, &QSpinBox::valueChanged, this,
            [this, setting](int value) { m_settings.set(setting, value); });
    return box;
}

QComboBox *PreferencesPage::makeComboBox(const Setting<QString> &setting)
{
    auto *box = new QComboBox;
    follow(setting.key, box, [this, box, setting] { showValue(*box, setting); });
    connect(box, &QComboBox::activated, this,
            [this, box, setting] { m_settings.set(setting, box->currentData().toString()); });
    return box;
}

void PreferencesPage::showValue(QComboBox &box, const Setting<QString> &setting) const
{
    box.setCurrentIndex(box.findData(m_settings.value(setting)));
}

} // namespace codewar
