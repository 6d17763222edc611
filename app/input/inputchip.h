// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/input/inputfile.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace codewar {

/// A file that is the input, in one row: its name, its size, and what can be done with it.
class InputChip : public QWidget
{
    Q_OBJECT

public:
    explicit InputChip(QWidget *parent = nullptr);

    void showFile(const InputFile &file);
    /// While it is being made.
    void showBusy();

Q_SIGNALS:
    void showToggled(bool shown);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QLabel *m_size;
    QPushButton *m_show;
    QPushButton *m_remove;
    InputFile m_file;
    bool m_busy = false;
};

} // namespace codewar
