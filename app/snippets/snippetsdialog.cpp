// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippets/snippetsdialog.h"

#include "app/appearance/appearance.h"
#include "app/snippets/snippetstore.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

SnippetsDialog::SnippetsDialog(const LanguageRegistry &registry, SnippetStore &store,
                               const Appearance &appearance, const QString &languageId, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_appearance(appearance),
      m_language(new QComboBox),
      m_list(new QListWidget),
      m_add(new QPushButton),
      m_remove(new QPushButton),
      m_name(new QLineEdit),
      m_description(new QLineEdit),
      m_body(new QPlainTextEdit),
      m_help(new QLabel),
      m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel |
                                     QDialogButtonBox::RestoreDefaults))
{
    setObjectName(u"snippetsDialog"_s);
    m_language->setObjectName(u"snippetLanguage"_s);
    m_list->setObjectName(u"snippetList"_s);
    m_add->setObjectName(u"snippetAdd"_s);
    m_remove->setObjectName(u"snippetRemove"_s);
    m_name->setObjectName(u"snippetName"_s);
    m_description->setObjectName(u"snippetDescription"_s);
    m_body->setObjectName(u"snippetBody"_s);
    m_body->setLayoutDirection(Qt::LeftToRight);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_help->setWordWrap(true);
    m_problem->setObjectName(u"snippetProblem"_s);
    m_problem->setWordWrap(true);
    for (const Language &language : registry.languages())
        m_language->addItem(language.name, language.id);
    m_language->setCurrentIndex(std::max(0, m_language->findData(languageId)));
    layOut();
    applyAppearance();
    retranslate();
    connectAll();
    showLanguage(m_language->currentData().toString());
}

void SnippetsDialog::layOut()
{
    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 14, 14, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_language, 0, 0);
    grid->addWidget(m_list, 1, 0, 3, 1);
    grid->addLayout(listButtons, 4, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_description, 1, 1);
    grid->addWidget(m_body, 2, 1);
    grid->addWidget(m_help, 3, 1, 2, 1);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    grid->addWidget(m_buttons, 6, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    grid->setRowStretch(2, 1);
    resize(820, 520);
}

void SnippetsDialog::connectAll()
{
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { showLanguage(m_language->currentData().toString()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetsDialog::showRow);
    connect(m_add, &QPushButton::clicked, this, &SnippetsDialog::addSnippet);
    connect(m_remove, &QPushButton::clicked, this, &SnippetsDialog::removeSnippet);
    connect(m_name, &QLineEdit::textEdited, this, &SnippetsDialog::keepText);
    connect(m_description, &QLineEdit::textEdited, this, &SnippetsDialog::keepText);
    connect(m_body, &QPlainTextEdit::textChanged, this, &SnippetsDialog::keepText);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SnippetsDialog::reset);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SnippetsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_appearance, &Appearance::changed, this, &SnippetsDialog::applyAppearance);
}

void SnippetsDialog::retranslate()
{
    setWindowTitle(tr("Snippets and templates"));
    m_language->setAccessibleName(tr("Language"));
    m_list->setAccessibleName(tr("Snippets"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_name->setPlaceholderText(tr("Name: what is typed before Tab"));
    m_name->setAccessibleName(tr("Name"));
    m_description->setPlaceholderText(tr("Description"));
    m_description->setAccessibleName(tr("Description"));
    m_body->setAccessibleName(tr("Text"));
    m_help->setText(tr("${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the "
                       "cursor ends up. Write \\$ for a dollar sign."));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Re&set this language"));
    if (m_list->count() > 0)
        m_list->item(0)->setText(tr("New file"));
}

void SnippetsDialog::applyAppearance()
{
    m_body->setFont(m_appearance.codeFont());
    m_name->setFont(m_appearance.codeFont());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_appearance.theme().mutedText);
    m_help->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_appearance.theme().error);
    m_problem->setPalette(colors);
}

void SnippetsDialog::showLanguage(const QString &id)
{
    m_id = id;
    if (!m_sets.contains(id))
        m_sets.insert(id, m_store.set(id));
    fillList(0);
}

void SnippetsDialog::fillList(int row)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_list->addItem(tr("New file"));
        for (const EditorSnippet &snippet : std::as_const(m_sets[m_id].snippets))
            m_list->addItem(snippet.name);
        m_list->setCurrentRow(row);
    }
    showRow(row);
}

EditorSnippet *SnippetsDialog::current()
{
    const int index = m_list->currentRow() - 1;
    QList<EditorSnippet> &snippets = m_sets[m_id].snippets;
    return index >= 0 && index < snippets.size() ? &snippets[index] : nullptr;
}

void SnippetsDialog::showRow(int)
{
    const EditorSnippet *snippet = current();
    m_showing = true;
    m_name->setEnabled(snippet);
    m_description->setEnabled(snippet);
    m_remove->setEnabled(snippet);
    m_help->setVisible(snippet);
    m_name->setText(snippet ? snippet->name : QString());
    m_description->setText(snippet ? snippet->description : QString());
    m_body->setPlainText(snippet ? snippet->body : m_sets[m_id].templateText);
    m_showing = false;
    m_problem->setText(problem());
}

void SnippetsDialog::keepText()
{
    if (m_showing)
        return;
    if (EditorSnippet *snippet = current()) {
        *snippet = {m_name->text().trimmed(), m_description->text(), m_body->toPlainText()};
        m_list->currentItem()->setText(snippet->name);
    } else {
        m_sets[m_id].templateText = m_body->toPlainText();
    }
    m_problem->setText(problem());
}

void SnippetsDialog::addSnippet()
{
    m_sets[m_id].snippets.append(EditorSnippet{{}, {}, u"$0"_s});
    fillList(static_cast<int>(m_sets[m_id].snippets.size()));
    m_name->setFocus();
}

void SnippetsDialog::removeSnippet()
{
    const int row = m_list->currentRow();
    if (!current())
        return;
    m_sets[m_id].snippets.removeAt(row - 1);
    fillList(row - 1);
}

void SnippetsDialog::reset()
{
    m_sets.insert(m_id, m_store.builtIn(m_id));
    fillList(0);
}

/// Why the snippets cannot be saved; empty where they can.
QString SnippetsDialog::problem()
{
    static const QRegularExpression name(u"^[A-Za-z0-9_]{1,40}$"_s);
    QSet<QString> names;
    for (const EditorSnippet &snippet : std::as_const(m_sets[m_id].snippets)) {
        if (!name.match(snippet.name).hasMatch())
            return tr("“%1” is no name for a snippet: use letters, digits and _.").arg(snippet.name);
        if (names.contains(snippet.name))
            return tr("There are two snippets “%1”: give one another name.").arg(snippet.name);
        if (snippet.body.isEmpty())
            return tr("The snippet “%1” has no text.").arg(snippet.name);
        names.insert(snippet.name);
    }
    return {};
}

void SnippetsDialog::save()
{
    for (const QString &id : m_sets.keys()) {
        m_id = id;
        if (problem().isEmpty())
            continue;
        m_language->setCurrentIndex(m_language->findData(id));
        showLanguage(id);
        return;
    }
    for (auto set = m_sets.cbegin(); set != m_sets.cend(); ++set) {
        if (*set != m_store.set(set.key()))
            m_store.save(set.key(), *set);
    }
    accept();
}

void SnippetsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace codewar
