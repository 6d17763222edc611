// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/textformat.h"

#include <QWidget>

class QToolButton;

namespace codewar {

class DocumentFiles;
class Workspace;

/// Encoding and line endings of the text shown, each a small button that offers the others.
class FormatButtons : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the buttons.
    FormatButtons(Workspace &workspace, DocumentFiles &files, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &objectName);
    void fillEncodings();
    void fillEndings();
    void showFormat();
    void countEndings();

    Workspace &m_workspace;
    DocumentFiles &m_files;
    QToolButton *m_encoding;
    QToolButton *m_ending;
    bool m_mixed = false;
};

} // namespace codewar
