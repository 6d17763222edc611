// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snippets/editorsnippet.h"
#include "runner/run/languageregistry.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace codewar {

class Appearance;
class SnippetStore;

/// Edits what each language's new files hold, and its snippets. Nothing holds before Save.
class SnippetsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Everything given by reference outlives the dialog, which begins with one language.
    SnippetsDialog(const LanguageRegistry &registry, SnippetStore &store, const Appearance &appearance,
                   const QString &languageId, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void applyAppearance();
    void showLanguage(const QString &id);
    void fillList(int row);
    void showRow(int row);
    void keepText();
    void addSnippet();
    void removeSnippet();
    void reset();
    void save();
    QString problem();
    EditorSnippet *current();

    SnippetStore &m_store;
    const Appearance &m_appearance;
    QString m_id;
    QMap<QString, SnippetSet> m_sets; ///< as edited here
    bool m_showing = false;           ///< fields are being filled by the dialog itself
    QComboBox *m_language;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QPlainTextEdit *m_body;
    QLabel *m_help;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace codewar
