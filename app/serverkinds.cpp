// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverkinds.h"

#include "runner/connect/connect.h"
#include "runner/remote/http/servertrial.h"

#include <QCoreApplication>
#include <QUrl>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct ServerKinds
{
    Q_DECLARE_TR_FUNCTIONS(codewar::ServerKinds)
};

ServerAddress addressOf(const FieldValues &values)
{
    return {values.value(u"url"_s), values.value(u"key"_s), values.value(u"authorities"_s)};
}

class ServerTest final : public ConnectionTest
{
public:
    ServerTest(const FieldValues &values, const LanguageRegistry &registry)
        : m_trial(addressOf(values), registry)
    {
        connect(&m_trial, &ServerTrial::finished, this, &ConnectionTest::finished);
    }

private:
    ServerTrial m_trial;
};

class CodeWarServer final : public ConnectionKind
{
public:
    explicit CodeWarServer(const LanguageRegistry &registry) : m_registry(registry) {}

    QString id() const override { return u"codewar-server"_s; }
    QString title() const override { return ServerKinds::tr("CodeWar server"); }
    QString explanation() const override
    {
        return ServerKinds::tr(
            "Programs run on a CodeWar server, as “codewar-runner serve” is one. An original "
            "server works too; it shows output only at the end. Without https anybody on the "
            "way can read the program and the key.");
    }
    PlaceIcon icon() const override { return PlaceIcon::Server; }
    QList<ConnectionField> fields() const override
    {
        using Type = ConnectionField::Type;
        return {{u"url"_s, ServerKinds::tr("Addr&ess"), u"http://host:3000"_s, Type::Text},
                {u"key"_s, ServerKinds::tr("API &key"), ServerKinds::tr("where the server wants one"),
                 Type::Secret},
                {u"authorities"_s, ServerKinds::tr("&Authority"),
                 ServerKinds::tr("PEM file, for a server with a certificate of its own"), Type::Text}};
    }
    std::optional<FieldProblem> problemOf(const FieldValues &values) const override
    {
        if (const Result<QUrl> url = serverUrl(values.value(u"url"_s)); !url)
            return FieldProblem{u"url"_s, url.error().message};
        if (const Result<void> key = checkApiKey(values.value(u"key"_s)); !key)
            return FieldProblem{u"key"_s, key.error().message};
        return std::nullopt;
    }
    std::unique_ptr<ConnectionTest> test(const FieldValues &values) const override
    {
        return std::make_unique<ServerTest>(values, m_registry);
    }
    Result<std::unique_ptr<Runner>> connect(const FieldValues &values) const override
    {
        return connectRunner({.server = addressOf(values)}, m_registry);
    }

private:
    const LanguageRegistry &m_registry;
};

} // namespace

ConnectionKinds serverKinds(const LanguageRegistry &registry)
{
    return {std::make_shared<CodeWarServer>(registry)};
}

} // namespace codewar
