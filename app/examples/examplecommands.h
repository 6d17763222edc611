// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace codewar {

class Appearance;
class Commands;

/// The command that shows the gallery of examples.
class ExampleCommands : public QObject
{
    Q_OBJECT

public:
    /// A child of `window`; everything else outlives it. The gallery opens with the examples of `language()`.
    ExampleCommands(QWidget &window, const LanguageRegistry &registry, const Appearance &appearance,
                    Commands &commands, std::function<QString()> language);

    QAction *action() const { return m_action; }

Q_SIGNALS:
    void exampleChosen(const QString &languageId, const QString &text);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    void retranslate();
    void open();

    QWidget &m_window;
    const LanguageRegistry &m_registry;
    const Appearance &m_appearance;
    Commands &m_commands;
    std::function<QString()> m_language;
    QAction *m_action;
};

} // namespace codewar
