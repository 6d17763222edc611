// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace codewar {

class Appearance;

/// A message above the text that stays until it is read and closed; hidden while there is none.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// Adds a sentence to those that are shown.
    void add(const QString &message);
    QString text() const;
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyAppearance();
    void retranslate();

    const Appearance &m_appearance;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace codewar
