// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplaces.h"
#include "tests/gui/guitest.h"

#include <QComboBox>

namespace codewar {

/// A MainWindow on the places of this machine, with settings and a session folder of its own; widgets are
/// found by objectName.
class LocalWindow
{
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    QTemporaryDir m_folder;
    TestShell m_shell;
    MainWindow m_window{m_shell.settings, m_shell.appearance,      m_shell.commands,
                        m_registry,       localPlaces(m_registry), m_folder.path()};

public:
    LocalWindow()
    {
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    template <typename T>
    T *find(const char *name) const
    {
        return m_window.findChild<T *>(QString::fromLatin1(name));
    }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    QString code() const { return find<CodeEditor>("codeEditor")->text(); }
    MainWindow &window() { return m_window; }
    /// Another program, in this language.
    void write(const QString &language, const QString &text) const
    {
        auto *picker = find<QComboBox>("languagePicker");
        picker->setCurrentIndex(picker->findData(language));
        Q_EMIT picker->activated(picker->currentIndex());
        find<CodeEditor>("codeEditor")->setContent(text);
    }
};

} // namespace codewar
