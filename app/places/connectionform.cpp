// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connectionform.h"

#include "app/appearance/appearance.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;
constexpr int longestValue = 2048;
constexpr int lineWidth = 300;

QWidget *inARow(QLineEdit *line, QPushButton *button)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    row->setFocusProxy(line);
    return row;
}

QPushButton *makeButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FieldValues shownValues(const ConnectionDraft &draft)
{
    FieldValues values = draft.connection.values;
    for (const QString &field : draft.connection.secrets)
        values[field] = u"…"_s;
    values.insert(draft.typedSecrets);
    return values;
}

ConnectionForm::ConnectionForm(const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_rows(new QFormLayout),
      m_explanation(new QLabel),
      m_problem(new QLabel)
{
    setObjectName(u"connectionForm"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(10);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QLabel *label : {m_explanation, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(u"connectionProblem"_s);
    auto *parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(12);
    parts->addWidget(m_explanation);
    parts->addLayout(m_rows);
    parts->addWidget(m_problem);
    connect(&m_appearance, &Appearance::changed, this, &ConnectionForm::applyAppearance);
    applyAppearance();
    clearProblem();
}

void ConnectionForm::applyAppearance()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_appearance.theme().error);
    m_problem->setPalette(colors);
}

void ConnectionForm::show(std::shared_ptr<const ConnectionKind> kind, const ConnectionDraft &draft)
{
    m_kind = std::move(kind);
    m_draft = draft;
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_lines.clear();
    clearProblem();
    build();
}

void ConnectionForm::build()
{
    m_explanation->setText(m_kind ? m_kind->explanation()
                                  : tr("This CodeWar does not know connections of this kind. It is kept for "
                                       "one that does."));
    QLineEdit *name = makeLine({});
    name->setMaxLength(longestName);
    name->setText(m_draft.connection.name);
    m_rows->addRow(tr("&Name"), name);
    connect(name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.connection.name = text;
        Q_EMIT edited();
    });
    if (!m_kind)
        return;
    for (const ConnectionField &field : m_kind->fields()) {
        m_rows->addRow(field.label, makeField(field));
        // A line in a row with its button is no label's buddy.
        if (QLineEdit *line = m_lines.value(field.id))
            line->setAccessibleName(QString(field.label).remove(u'&'));
    }
}

QLineEdit *ConnectionForm::makeLine(const QString &fieldId)
{
    auto *line = new QLineEdit;
    line->setObjectName(fieldId.isEmpty() ? u"connectionName"_s : u"field-"_s + fieldId);
    line->setMaxLength(longestValue);
    line->setMinimumWidth(lineWidth);
    connect(line, &QLineEdit::textEdited, this, &ConnectionForm::clearProblem);
    m_lines[fieldId] = line;
    return line;
}

QWidget *ConnectionForm::makeField(const ConnectionField &field)
{
    if (field.type == ConnectionField::Type::Secret)
        return makeSecretField(field);
    if (field.type == ConnectionField::Type::Folder)
        return makeFolderField(field);
    QLineEdit *line = makeLine(field.id);
    line->setPlaceholderText(field.hint);
    line->setText(m_draft.connection.values.value(field.id));
    line->setLayoutDirection(Qt::LeftToRight); // addresses and the like
    connect(line, &QLineEdit::textChanged, this, [this, id = field.id](const QString &text) {
        if (text.isEmpty())
            m_draft.connection.values.remove(id);
        else
            m_draft.connection.values[id] = text.trimmed();
        Q_EMIT edited();
    });
    return line;
}

QWidget *ConnectionForm::makeFolderField(const ConnectionField &field)
{
    ConnectionField text = field;
    text.type = ConnectionField::Type::Text;
    auto *line = static_cast<QLineEdit *>(makeField(text));
    QPushButton *browse = makeButton(tr("Choose…"), u"browse-"_s + field.id);
    connect(browse, &QPushButton::clicked, this, [this, line] { askFolder(*line); });
    return inARow(line, browse);
}

void ConnectionForm::askFolder(QLineEdit &line)
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), line.text());
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &line, &QLineEdit::setText);
    dialog->open();
}

QWidget *ConnectionForm::makeSecretField(const ConnectionField &field)
{
    QLineEdit *line = makeLine(field.id);
    line->setEchoMode(QLineEdit::Password);
    line->setText(m_draft.typedSecrets.value(field.id));
    const bool kept = m_draft.connection.secrets.contains(field.id);
    line->setPlaceholderText(kept ? tr("kept; type to replace it") : field.hint);
    QPushButton *forget = makeButton(tr("Forget"), u"forget-"_s + field.id);
    forget->setEnabled(kept);
    connect(line, &QLineEdit::textEdited, this,
            [this, id = field.id](const QString &text) { secretTyped(id, text); });
    connect(forget, &QPushButton::clicked, line, [this, id = field.id, hint = field.hint, line, forget] {
        forgetSecret(id);
        line->clear();
        line->setPlaceholderText(hint);
        line->setFocus();
        forget->setEnabled(false);
    });
    return inARow(line, forget);
}

void ConnectionForm::secretTyped(const QString &fieldId, const QString &text)
{
    if (text.isEmpty())
        m_draft.typedSecrets.remove(fieldId);
    else
        m_draft.typedSecrets[fieldId] = text;
    Q_EMIT edited();
}

void ConnectionForm::forgetSecret(const QString &fieldId)
{
    m_draft.typedSecrets.remove(fieldId);
    m_draft.connection.secrets.removeAll(fieldId);
    Q_EMIT edited();
}

void ConnectionForm::showProblem(const FieldProblem &problem)
{
    m_problem->setText(problem.sentence);
    m_problem->show();
    focusField(problem.field);
}

void ConnectionForm::focusField(const QString &fieldId)
{
    QLineEdit *line = m_lines.value(fieldId);
    if (!line)
        return;
    // What was put into a layout just now is shown from the event loop only.
    QMetaObject::invokeMethod(
        line,
        [line] {
            line->setFocus();
            line->selectAll();
        },
        Qt::QueuedConnection);
}

void ConnectionForm::clearProblem()
{
    m_problem->hide();
    m_problem->clear();
}

} // namespace codewar
