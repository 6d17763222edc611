// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"

#include <QWidget>

class QLabel;

namespace codewar {

/// A message above the text that stays until it is read and closed; hidden while there is none.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a sentence to those that are shown.
    void add(const QString &message);
    QString text() const;
    void clear();

private:
    QLabel *m_text;
};

} // namespace codewar
