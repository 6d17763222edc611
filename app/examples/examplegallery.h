// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/examples/examples.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace codewar {

class Appearance;
class CodeEditor;

/// Every example with a filter and a preview. Type to filter, arrows choose, Enter opens.
class ExampleGallery : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog, which at first shows the examples of one language, or of all.
    ExampleGallery(const LanguageRegistry &registry, const Appearance &appearance, const QString &languageId,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &languageId, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void applyAppearance();
    void fill();
    void preview();
    void choose();
    const Example *current() const;

    const LanguageRegistry &m_registry;
    const Appearance &m_appearance;
    QList<Example> m_examples;
    QLineEdit *m_filter;
    QComboBox *m_language;
    QListWidget *m_list;
    QLabel *m_description;
    CodeEditor *m_preview;
    QDialogButtonBox *m_buttons;
    QPushButton *m_open;
};

} // namespace codewar
