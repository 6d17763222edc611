// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connection.h"

namespace codewar {

/// Where connections are kept, without their secrets. Replaced as a whole or not at all.
class ConnectionFile
{
public:
    explicit ConnectionFile(const QString &fileName) : m_fileName(fileName) {}

    /// Beside the preferences.
    static QString defaultName();

    /// None where there is no file. One that cannot be read is moved aside, and the error says where to.
    Result<QList<Connection>> load() const;
    Result<void> save(const QList<Connection> &connections) const;

private:
    QString m_fileName;
};

} // namespace codewar
