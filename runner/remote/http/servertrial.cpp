// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/servertrial.h"

#include "runner/remote/http/answerjson.h"
#include "runner/remote/http/serverlink.h"
#include "runner/run/sentences.h"

#include <QStringList>

namespace codewar {

using namespace Qt::StringLiterals;

ServerTrial::ServerTrial(const ServerAddress &address, const LanguageRegistry &registry, QObject *parent)
    : QObject(parent), m_registry(registry)
{
    Result<std::shared_ptr<ServerLink>> link = ServerLink::make(address);
    if (!link) {
        finishLater(link.error());
        return;
    }
    m_link = std::move(*link);
    connect(m_link.get(), &ServerLink::recognized, this, &ServerTrial::recognized);
    m_link->recognize();
}

void ServerTrial::recognized()
{
    if (m_link->failure())
        return finishLater(*m_link->failure());
    if (m_link->kind() == ServerLink::Kind::Whole)
        return ask(u"/health"_s, &ServerTrial::takeHealth);
    // Whoever is let in learns that there is no such run.
    connect(m_link.get(), &ServerLink::languagesKnown, this,
            [this] { ask(u"/v1/runs/none"_s, &ServerTrial::takeDoor); });
}

void ServerTrial::ask(const QString &path, void (ServerTrial::*take)(const Result<HttpAnswer> &))
{
    auto *exchange = new HttpExchange(m_link->client(), {.path = path}, m_link.get());
    connect(exchange, &HttpExchange::answered, this, take);
}

void ServerTrial::takeDoor(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return finishLater(answer.error());
    if (answer->status != 404)
        return finishLater(refusalOf(*answer, m_link->name()));
    QStringList lines{m_link->status().message};
    for (const Language &language : m_registry.languages()) {
        if (const QString toolchain = m_link->toolchain(language.id); !toolchain.isEmpty())
            lines += u"%1: %2"_s.arg(language.name, toolchain);
    }
    finishLater(lines.join(u'\n'));
}

void ServerTrial::takeHealth(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return finishLater(answer.error());
    if (answer->status == 200 && jsonOf(answer->body).is_object())
        return finishLater(m_link->status().message);
    finishLater(
        refusalOf({answer->status == 200 ? 404 : answer->status, answer->body, 0, {}}, m_link->name()));
}

void ServerTrial::finishLater(const Result<QString> &answer)
{
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

} // namespace codewar
