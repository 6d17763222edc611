// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/checkers.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace codewar {

/// Chooses how outputs are compared, with the tolerances where numbers are.
class CheckPicker : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPicker(QWidget *parent = nullptr);

    /// Shows it; picked() does not follow.
    void setCheck(const Check &check);

Q_SIGNALS:
    void picked(const codewar::Check &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *makeTolerance(const QString &objectName);
    void retranslate();
    void pick();
    void showTolerances();

    QComboBox *m_checker;
    QLabel *m_within;
    QLabel *m_or;
    QLineEdit *m_absolute;
    QLineEdit *m_relative;
};

} // namespace codewar
