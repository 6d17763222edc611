// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serveraddress.h"
#include "runner/run/languageregistry.h"

#include <QObject>

#include <memory>

namespace codewar {

class ServerLink;
struct HttpAnswer;

/// Asks a server what it is, and whether it lets one in. Deleting it gives up.
class ServerTrial : public QObject
{
    Q_OBJECT

public:
    ServerTrial(const ServerAddress &address, const LanguageRegistry &registry, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once, never from within the making: lines for a person, or why it cannot be used.
    void finished(const codewar::Result<QString> &answer);

private:
    void recognized();
    void ask(const QString &path, void (ServerTrial::*take)(const Result<HttpAnswer> &));
    void takeDoor(const Result<HttpAnswer> &answer);
    void takeHealth(const Result<HttpAnswer> &answer);
    void finishLater(const Result<QString> &answer);

    const LanguageRegistry &m_registry;
    std::shared_ptr<ServerLink> m_link;
};

} // namespace codewar
