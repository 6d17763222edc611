// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectionfile.h"
#include "app/places/connectionkind.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace codewar {

class Secrets;

/// A connection as a person left it: what was typed anew for secret fields is on its own. Secrets that
/// `connection` lists stay as they are otherwise.
struct ConnectionDraft
{
    Connection connection;
    FieldValues typedSecrets;
};

/// The connections of a person in their order, shared by every window, with their file and their secrets.
class Connections : public QObject
{
    Q_OBJECT

public:
    /// `secrets` outlives this object.
    Connections(ConnectionKinds kinds, ConnectionFile file, Secrets &secrets, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~Connections() override;

    /// Reads the file, which is small. failed() tells of an error too, once the event loop runs.
    Result<void> load();

    const QList<Connection> &all() const { return m_all; }
    /// Null where there is none.
    const Connection *find(const QString &id) const;
    const ConnectionKinds &kinds() const { return m_kinds; }
    /// Null where this program has no such kind.
    std::shared_ptr<const ConnectionKind> kind(const QString &id) const;
    Secrets &secrets() const { return m_secrets; }

    /// These and no others from now on. What they had of secrets and do not list any more is deleted.
    void replaceAll(const QList<ConnectionDraft> &drafts);
    /// Gives the values of a draft with its secrets, once they are there; unless `context` is gone by then.
    void complete(const ConnectionDraft &draft, QObject *context,
                  std::function<void(const Result<FieldValues> &)> completed);
    /// At once; a runner whose secret is still to come is not ready until then.
    Result<std::unique_ptr<Runner>> connectTo(const QString &id);

Q_SIGNALS:
    void changed();
    /// It has other values now: whoever runs there should connect anew.
    void altered(const QString &id);
    /// Something could not be kept or deleted: a sentence for a person.
    void failed(const QString &message);

private:
    void save();
    void keepSecrets(ConnectionDraft draft);
    void forgetSecrets(const Connection &connection, const QStringList &fields);

    ConnectionKinds m_kinds;
    ConnectionFile m_file;
    Secrets &m_secrets;
    QList<Connection> m_all;
    QThreadPool m_writer;
};

} // namespace codewar
