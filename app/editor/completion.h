// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"
#include "app/editor/wordlist.h"
#include "app/settings/settings.h"

#include <QTimer>

namespace codewar {

/// Offers words while one is typed: of the language, and of the texts that are open, which are read on
/// another thread some time after each edit. By itself where settings::completion says so, else on
/// Ctrl+Space.
class Completion : public EditorCommands
{
    Q_OBJECT

public:
    using Texts = std::function<QList<QByteArray>()>;

    /// `settings` outlives `editor`.
    Completion(CodeEditor &editor, Settings &settings);

    /// Texts whose words are offered besides those of the editor's own; asked for on the GUI thread.
    void setOtherTexts(Texts texts) { m_otherTexts = std::move(texts); }
    /// Words that need nothing more though longer ones begin like them, such as the names of snippets.
    void setIsComplete(std::function<bool(const QString &)> isComplete)
    {
        m_isComplete = std::move(isComplete);
    }
    /// What would be offered for this beginning of a word.
    QStringList candidates(const QString &start) const;

private:
    void retranslate() override;
    void characterAdded();
    void offer(bool asked);
    void readWords();
    QString wordBeforeCursor() const;
    bool isInCode() const;

    Settings &m_settings;
    QAction *m_complete;
    QAction *m_switch;
    Texts m_otherTexts;
    std::function<bool(const QString &)> m_isComplete;
    WordList m_languageWords;
    WordList m_textWords;
    QTimer m_timer; ///< after an edit
    quint64 m_reading = 0;
};

} // namespace codewar
