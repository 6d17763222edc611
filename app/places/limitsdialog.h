// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"

#include <QDialog>
#include <QList>

class QLabel;
class QSpinBox;

namespace codewar {

class LimitsChoice;

/// Where a person lowers or raises what a program may use.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `largest` is what the place where programs run gives at most. `choice` outlives the dialog.
    LimitsDialog(LimitsChoice &choice, const Limits &largest, const QString &placeName, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTable();
    void buildButtons();
    void retranslate();
    void show(const Limits &limits);
    void takeOver();

    LimitsChoice &m_choice;
    Limits m_largest;
    QString m_placeName;
    QLabel *m_intro;
    QLabel *m_note;
    QList<QLabel *> m_names;
    QList<QSpinBox *> m_values;
    QList<QLabel *> m_bounds;
};

} // namespace codewar
