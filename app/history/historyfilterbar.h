// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/history.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace codewar {

class LanguageRegistry;

/// What a person looks for in the history: a text, a language, a kind of end.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `registry` outlives this object.
    explicit HistoryFilterBar(const LanguageRegistry &registry, QWidget *parent = nullptr);

    HistoryFilter filter() const;
    void focusSearch();
    void clear();

Q_SIGNALS:
    /// Soon after a person stopped typing, at once after a choice.
    void changed();
    /// The cursor went down, out of the search.
    void leftDown();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    const LanguageRegistry &m_registry;
    QLineEdit *m_text;
    QComboBox *m_language;
    QComboBox *m_verdict;
    QTimer m_typing;
};

} // namespace codewar
