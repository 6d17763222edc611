// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"

#include <QMenu>

namespace codewar {

/// The built-in example programs, by language. Filled when it is opened for the first time.
class ExamplesMenu : public QMenu
{
    Q_OBJECT

public:
    /// `registry` outlives the menu.
    explicit ExamplesMenu(const LanguageRegistry &registry, QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &languageId, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addExample(QMenu &menu, const Language &language, const QString &fileName);

    const LanguageRegistry &m_registry;
};

} // namespace codewar
