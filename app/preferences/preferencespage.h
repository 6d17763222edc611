// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QVBoxLayout;

namespace codewar {

/// One page of the preferences: a form of controls, each bound to a setting. A change applies at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives the page; the page is found as `objectName`.
    PreferencesPage(Settings &settings, const QString &objectName);

    /// For the list of pages, in the language of the window.
    virtual QString title() const = 0;

protected:
    /// Sets every text: called by the constructor of each page, and when the language changed.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    Settings &settings() const { return m_settings; }
    QFormLayout &form() const { return *m_form; }
    /// Adds a row to the form, to be named in retranslate().
    void addRow(QWidget *control);
    /// The label of a row, for screen readers too.
    void nameRow(QWidget *control, const QString &name);
    /// Below the form: for what is no row of it. Taken over.
    void addBelow(QWidget *widget, int stretch = 0);

    /// Makes a control that shows the setting and sets it; found as the key of the setting.
    QCheckBox *makeCheckBox(const Setting<bool> &setting);
    QSpinBox *makeSpinBox(const Setting<int> &setting, int least, int most);
    /// Items are added by the page, with the values as their data.
    QComboBox *makeComboBox(const Setting<QString> &setting);
    /// Shows the value again after items were added or named anew.
    void showValue(QComboBox &box, const Setting<QString> &setting) const;

private:
    template <typename Show>
    void follow(QLatin1StringView key, QWidget *control, Show show);

    Settings &m_settings;
    QVBoxLayout *m_rows;
    QFormLayout *m_form;
};

} // namespace codewar
