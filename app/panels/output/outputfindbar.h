// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/linematcher.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace codewar {

class Appearance;

/// The row below the output where a person types what to look for.
class OutputFindBar : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        qint64 count = 0;
        qint64 ordinal = 0; ///< of the match that is shown, from 1; 0 for none
        bool complete = true;
        QString error;
    };

    explicit OutputFindBar(const Appearance &appearance, QWidget *parent = nullptr);

    SearchQuery query() const;
    /// Shows the bar, ready to type; `text` takes the place of what is there unless it is empty.
    void open(const QString &text);
    void showState(const State &state);

Q_SIGNALS:
    void queryChanged(const codewar::SearchQuery &query);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &objectName, const QString &text);
    void retranslate();
    void close();
    QString describe(const State &state) const;

    const Appearance &m_appearance;
    QLineEdit *m_text;
    QLabel *m_state;
    QToolButton *m_matchCase;
    QToolButton *m_pattern;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    State m_shown;
};

} // namespace codewar
