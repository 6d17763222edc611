// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/finder.h"
#include "app/settings/settings.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace codewar {

/// A row below the text to find and replace in it. A child of the editor, which makes room for it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `editor` is the parent; everything else outlives it.
    FindBar(CodeEditor &editor, Finder &finder, Settings &settings, const Appearance &appearance);

    /// Shows the bar with the selection as pattern.
    void open(bool withReplace);
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &objectName, const QString &text, bool checkable);
    void addSwitch(const QString &objectName, const QString &text, const Setting<bool> &setting);
    void layOut();
    void retranslate();
    void applyAppearance();
    void place();
    void patternChanged(bool incremental);
    void showState();
    QString stateText() const;
    QToolButton *button(const char *name) const;

    CodeEditor &m_editor;
    Finder &m_finder;
    Settings &m_settings;
    const Appearance &m_appearance;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    QLabel *m_state;
    QLabel *m_sentence; ///< below the fields, hidden while there is nothing to say
    QWidget *m_replaceRow;
    QString m_notice; ///< of the last replace all
};

} // namespace codewar
