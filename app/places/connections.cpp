// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connections.h"

#include "app/places/awaitedrunner.h"
#include "app/places/secrets.h"

#include <QPointer>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Connection &connection, const QString &field)
{
    return u"connection/%1/%2"_s.arg(connection.id, field);
}

QStringList without(const QStringList &all, const QStringList &those)
{
    QStringList rest = all;
    rest.removeIf([&those](const QString &text) { return those.contains(text); });
    return rest;
}

} // namespace

Connections::Connections(ConnectionKinds kinds, ConnectionFile file, Secrets &secrets, QObject *parent)
    : QObject(parent), m_kinds(std::move(kinds)), m_file(std::move(file)), m_secrets(secrets)
{
    m_writer.setMaxThreadCount(1); // what is written last is what stays
}

Connections::~Connections()
{
    m_writer.waitForDone();
}

Result<void> Connections::load()
{
    Result<QList<Connection>> loaded = m_file.load();
    if (!loaded) {
        QMetaObject::invokeMethod(
            this, [this, message = loaded.error().message] { Q_EMIT failed(message); }, Qt::QueuedConnection);
        return loaded.error();
    }
    m_all = std::move(loaded).value();
    Q_EMIT changed();
    return {};
}

const Connection *Connections::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(),
                                    [&id](const Connection &connection) { return connection.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

std::shared_ptr<const ConnectionKind> Connections::kind(const QString &id) const
{
    const auto found =
        std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&id](const auto &kind) { return kind->id() == id; });
    return found == m_kinds.cend() ? nullptr : *found;
}

void Connections::replaceAll(const QList<ConnectionDraft> &drafts)
{
    const QList<Connection> former = std::exchange(m_all, {});
    QStringList alteredIds;
    for (ConnectionDraft draft : drafts) {
        const QStringList typed = draft.typedSecrets.keys();
        draft.connection.secrets = without(draft.connection.secrets, typed) + typed;
        const auto before = std::find_if(former.cbegin(), former.cend(), [&draft](const Connection &other) {
            return other.id == draft.connection.id;
        });
        if (before != former.cend() && (before->values != draft.connection.values || !typed.isEmpty() ||
                                        before->secrets != draft.connection.secrets))
            alteredIds += draft.connection.id;
        keepSecrets(draft);
        m_all += draft.connection;
    }
    for (const Connection &connection : former) {
        const Connection *now = find(connection.id);
        forgetSecrets(connection, now ? without(connection.secrets, now->secrets) : connection.secrets);
    }
    save();
    Q_EMIT changed();
    for (const QString &id : std::as_const(alteredIds))
        Q_EMIT altered(id);
}

void Connections::keepSecrets(ConnectionDraft draft)
{
    for (auto it = draft.typedSecrets.cbegin(); it != draft.typedSecrets.cend(); ++it) {
        m_secrets.write(keyOf(draft.connection, it.key()), it.value(),
                        [self = QPointer(this), name = draft.connection.name](const Result<void> &kept) {
                            if (self && !kept)
                                Q_EMIT self->failed(tr("The secret of “%1” is kept until CodeWar ends, and "
                                                       "written nowhere. %2")
                                                        .arg(name, kept.error().message));
                        });
    }
}

void Connections::forgetSecrets(const Connection &connection, const QStringList &fields)
{
    for (const QString &field : fields) {
        m_secrets.remove(keyOf(connection, field),
                         [self = QPointer(this), name = connection.name](const Result<void> &gone) {
                             if (self && !gone)
                                 Q_EMIT self->failed(tr("The secret of “%1” could not be deleted and may "
                                                        "still be in the system keyring. %2")
                                                         .arg(name, gone.error().message));
                         });
    }
}

void Connections::save()
{
    m_writer.start([this, connections = m_all] {
        const Result<void> saved = m_file.save(connections);
        if (saved)
            return;
        // Back in the thread of this object, which waits for the writer before it goes.
        QMetaObject::invokeMethod(
            this, [this, message = saved.error().message] { Q_EMIT failed(message); }, Qt::QueuedConnection);
    });
}

void Connections::complete(const ConnectionDraft &draft, QObject *context,
                           std::function<void(const Result<FieldValues> &)> completed)
{
    const QStringList missing = without(draft.connection.secrets, draft.typedSecrets.keys());
    if (missing.isEmpty()) {
        FieldValues values = draft.connection.values;
        values.insert(draft.typedSecrets);
        completed(values);
        return;
    }
    const QString field = missing.first();
    m_secrets.read(keyOf(draft.connection, field), [self = QPointer(this), context = QPointer(context), draft,
                                                    field, completed](const Result<QString> &secret) {
        if (!self || !context)
            return;
        if (!secret) {
            completed(Error{secret.error().code,
                            tr("The secret of “%1” is not known. %2 Or type the secret again under "
                               "“Connections…”.")
                                .arg(draft.connection.name, secret.error().message),
                            u"connections"_s});
            return;
        }
        ConnectionDraft next = draft;
        next.typedSecrets[field] = *secret;
        self->complete(next, context, completed);
    });
}

Result<std::unique_ptr<Runner>> Connections::connectTo(const QString &id)
{
    const Connection *connection = find(id);
    if (!connection)
        return Error{ErrorCode::NotFound, tr("This connection was removed. Choose another place."),
                     u"connections"_s};
    const std::shared_ptr<const ConnectionKind> kind = this->kind(connection->kind);
    if (!kind)
        return Error{ErrorCode::Unavailable,
                     tr("This CodeWar cannot run programs at “%1”, as it does not know connections of that "
                        "kind. Choose another place, or install a newer CodeWar.")
                         .arg(connection->name),
                     u"connections"_s};
    if (connection->secrets.isEmpty())
        return kind->connect(connection->values);
    auto awaited = std::make_unique<AwaitedRunner>(
        tr("Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.")
            .arg(connection->name));
    complete({*connection, {}}, this,
             [kind, deliver = awaited->deliver()](const Result<FieldValues> &values) {
                 deliver(values ? kind->connect(*values) : values.error());
             });
    return std::unique_ptr<Runner>(std::move(awaited));
}

} // namespace codewar
