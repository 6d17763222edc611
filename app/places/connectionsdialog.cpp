// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connectionsdialog.h"

#include "app/places/connectionform.h"
#include "app/places/connectionlist.h"
#include "app/places/connectiontestrow.h"
#include "app/places/secrets.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int spacing = 14;
constexpr QSize smallestSize{800, 460};

} // namespace

ConnectionsDialog::ConnectionsDialog(Connections &connections, const Appearance &appearance, QWidget *parent)
    : QDialog(parent),
      m_connections(connections),
      m_list(new ConnectionList(connections.kinds())),
      m_details(new QStackedWidget),
      m_empty(new QLabel),
      m_form(new ConnectionForm(appearance)),
      m_test(new ConnectionTestRow(connections, appearance)),
      m_keyring(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"connectionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(smallestSize);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(margin);
    columns->addWidget(m_list);
    columns->addWidget(buildDetails(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(spacing);
    rows->addLayout(columns, 1);
    rows->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectionsDialog::takeOver);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &ConnectionList::rowChanged, this, &ConnectionsDialog::select);
    connect(m_list, &ConnectionList::addWanted, this, &ConnectionsDialog::add);
    connect(m_list, &ConnectionList::removeWanted, this, &ConnectionsDialog::remove);
    connect(m_list, &ConnectionList::moveWanted, this, &ConnectionsDialog::move);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsDialog::edited);
    connect(m_test, &ConnectionTestRow::wanted, this, &ConnectionsDialog::test);
    connect(&m_connections.secrets(), &Secrets::keyringChecked, this, [this](const QString &problem) {
        m_keyringProblem = problem;
        showKeyring();
    });
    m_connections.secrets().checkKeyring();
    for (const Connection &connection : m_connections.all()) {
        m_drafts += {connection, {}};
        m_list->append(connection.name);
    }
    retranslate();
    m_list->setRow(m_drafts.isEmpty() ? -1 : 0);
}

ConnectionsDialog::~ConnectionsDialog() = default;

QWidget *ConnectionsDialog::buildDetails()
{
    m_empty->setObjectName(u"noConnections"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_keyring->setObjectName(u"keyringSentence"_s);
    m_keyring->setTextFormat(Qt::PlainText);
    m_keyring->setWordWrap(true);
    m_keyring->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing);
    rows->addWidget(m_form);
    rows->addWidget(m_keyring);
    rows->addWidget(m_test);
    rows->addStretch();
    m_details->addWidget(m_empty);
    m_details->addWidget(page);
    return m_details;
}

void ConnectionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    select(m_list->row());
}

void ConnectionsDialog::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_empty->setText(tr("Programs run on this machine. Add a connection to run them elsewhere."));
    showKeyring();
}

void ConnectionsDialog::showKeyring()
{
    const auto kind = kindOf(m_list->row());
    const QList<ConnectionField> fields = kind ? kind->fields() : QList<ConnectionField>();
    m_keyring->setVisible(std::any_of(fields.cbegin(), fields.cend(), [](const ConnectionField &field) {
        return field.type == ConnectionField::Type::Secret;
    }));
    if (!m_keyringProblem)
        m_keyring->setText(tr("Looking for the system keyring…"));
    else if (m_keyringProblem->isEmpty())
        m_keyring->setText(tr("Secrets are kept in the system keyring, and in no file of CodeWar."));
    else
        m_keyring->setText(
            tr("Secrets last until CodeWar ends, and are written nowhere. %1").arg(*m_keyringProblem));
}

QString ConnectionsDialog::freshName(const QString &title) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_drafts.cbegin(), m_drafts.cend(),
                           [&name](const ConnectionDraft &draft) { return draft.connection.name == name; });
    };
    QString name = title;
    for (int number = 2; taken(name); ++number)
        name = tr("%1 %2", "a name and a number that makes it another").arg(title).arg(number);
    return name;
}

void ConnectionsDialog::add(const QString &kindId)
{
    const auto kind = m_connections.kind(kindId);
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.kind = kindId;
    connection.name = freshName(kind->title());
    m_drafts += {connection, {}};
    m_list->append(connection.name);
    m_list->setRow(int(m_drafts.size()) - 1);
    m_form->focusField({});
}

void ConnectionsDialog::remove(int row)
{
    m_drafts.removeAt(row);
    m_list->remove(row);
    select(m_list->row());
}

void ConnectionsDialog::move(int row, int to)
{
    m_drafts.move(row, to);
    m_list->move(row, to);
}

void ConnectionsDialog::select(int row)
{
    m_test->reset();
    m_details->setCurrentIndex(row < 0 || row >= m_drafts.size() ? 0 : 1);
    if (row >= 0 && row < m_drafts.size())
        m_form->show(kindOf(row), m_drafts[row]);
    m_test->setEnabled(kindOf(row) != nullptr);
    showKeyring();
}

void ConnectionsDialog::edited()
{
    const int row = m_list->row();
    if (row < 0)
        return;
    m_drafts[row] = m_form->draft();
    m_list->rename(row, m_drafts[row].connection.name);
    m_test->reset(); // it was of other values
}

std::shared_ptr<const ConnectionKind> ConnectionsDialog::kindOf(int row) const
{
    return row < 0 || row >= m_drafts.size() ? nullptr : m_connections.kind(m_drafts[row].connection.kind);
}

std::optional<FieldProblem> ConnectionsDialog::problemOf(int row) const
{
    const QString name = m_drafts[row].connection.name.trimmed();
    if (name.isEmpty())
        return FieldProblem{{}, tr("Give the connection a name.")};
    for (int other = 0; other < row; ++other) {
        if (m_drafts[other].connection.name.trimmed() == name)
            return FieldProblem{{}, tr("There is another connection of that name. Give it one of its own.")};
    }
    const auto kind = kindOf(row);
    return kind ? kind->problemOf(shownValues(m_drafts[row])) : std::nullopt;
}

bool ConnectionsDialog::hasProblem(int row)
{
    const std::optional<FieldProblem> problem = problemOf(row);
    if (!problem)
        return false;
    m_list->setRow(row);
    m_form->showProblem(*problem);
    return true;
}

void ConnectionsDialog::test()
{
    const int row = m_list->row();
    if (!hasProblem(row))
        m_test->start(kindOf(row), m_drafts[row]);
}

void ConnectionsDialog::takeOver()
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        if (hasProblem(row))
            return;
    }
    for (ConnectionDraft &draft : m_drafts)
        draft.connection.name = draft.connection.name.trimmed();
    m_connections.replaceAll(m_drafts);
    accept();
}

} // namespace codewar
