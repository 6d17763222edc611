// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace codewar {

/// What a person fills in, by the field's id.
using FieldValues = QMap<QString, QString>;

/// A place to run programs that a person added and named. A plain value; never holds a secret.
struct Connection
{
    QString id;   ///< made once, kept for good
    QString kind; ///< as ConnectionKind::id()
    QString name;
    FieldValues values;
    QStringList secrets; ///< fields whose value is kept elsewhere, see Secrets

    bool operator==(const Connection &) const = default;
};

/// Most connections that are kept.
inline constexpr int maxConnections = 100;

QByteArray toJson(const QList<Connection> &connections);
/// The error says what is wrong with the text.
Result<QList<Connection>> connectionsFromJson(const QByteArray &json);

} // namespace codewar
