// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

namespace codewar {

/// What the editor shows and does by itself.
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
};

} // namespace codewar
