// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

class QLabel;

namespace codewar {

/// What the editor shows and does by itself, also to a text that is saved and at the start.
class EditorPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit EditorPage(Settings &settings);

    QString title() const override;

private:
    void retranslate() override;

    QCheckBox *m_folding;
    QCheckBox *m_guides;
    QCheckBox *m_whitespace;
    QCheckBox *m_brackets;
    QCheckBox *m_completion;
    QCheckBox *m_snippets;
    QCheckBox *m_trim;
    QCheckBox *m_finalNewline;
    QCheckBox *m_restore;
    QLabel *m_note;
};

} // namespace codewar
