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
    /// `name` begins the names of its parts.
    explicit NoticeBar(const Appearance &appearance, const QString &name = QStringLiteral("notice"),
                       QWidget *parent = nullptr);

    /// Adds a sentence to those that are shown.
    void add(const QString &message);
    /// Instead of those that are shown.
    void setText(const QString &message);
    QString text() const;
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate();
    /// Nothing is shown any more.
    virtual void emptied() {}
    /// Behind the text.
    void addButton(QWidget *button);

private:
    void applyAppearance();

    const Appearance &m_appearance;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace codewar
