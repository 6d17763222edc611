// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QsciScintilla;

namespace codewar {

class Appearance;

/// Shows which brace belongs to the one at the cursor, and which has no partner.
class BraceMatching : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`.
    BraceMatching(QsciScintilla &editor, const Appearance &appearance);

private:
    void applyAppearance();

    QsciScintilla &m_editor;
    const Appearance &m_appearance;
};

} // namespace codewar
