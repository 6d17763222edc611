// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace codewar {

class Appearance;

/// The program's stdin: text prepared before the run, and a prompt for lines typed while it runs.
class InputPanel : public Panel
{
    Q_OBJECT

public:
    explicit InputPanel(const Appearance &appearance, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    bool keepsOpen() const;
    void setKeepsOpen(bool keepsOpen);
    /// Whether a run started now gets a live stdin: nothing was prepared, or it is to stay open after it.
    bool wantsLiveInput() const;
    /// What a run started now finds on its stdin first.
    QByteArray preparedInput() const;

    /// The prompt works only while a program can be typed to.
    void setLive(bool live);
    bool isLive() const { return m_live; }
    void focusPrompt(const QString &typed = {});
    bool promptHasFocus() const;

Q_SIGNALS:
    void changed();
    /// One line, without its end.
    void lineEntered(const QString &line);
    void closeRequested();

private:
    QWidget *makePrompt();
    void applyAppearance();
    void retranslate() override;
    void enterLine();

    const Appearance &m_appearance;
    QPlainTextEdit *m_text;
    QCheckBox *m_keepOpen;
    QWidget *m_prompt = nullptr;
    QLabel *m_sign = nullptr;
    QLineEdit *m_line = nullptr;
    QPushButton *m_close = nullptr;
    bool m_live = false;
};

} // namespace codewar
