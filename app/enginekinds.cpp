// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginekinds.h"

#include "app/places/threadedtest.h"
#include "runner/connect/connect.h"
#include "runner/connect/enginetrial.h"

#include <QCoreApplication>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct EngineKinds
{
    Q_DECLARE_TR_FUNCTIONS(codewar::EngineKinds)
};

/// What both have in common: an address of an engine behind the fields.
class EngineKind : public ConnectionKind
{
public:
    explicit EngineKind(const LanguageRegistry &registry) : m_registry(registry) {}

    PlaceIcon icon() const final { return PlaceIcon::Container; }
    std::unique_ptr<ConnectionTest> test(const FieldValues &values) const final
    {
        return std::make_unique<ThreadedTest>(
            [address = addressOf(values), &registry = m_registry](const std::stop_token &stop) {
                return tryEngine(address, registry, stop);
            });
    }
    Result<std::unique_ptr<Runner>> connect(const FieldValues &values) const final
    {
        return connectRunner({.sandbox = Target::Sandbox::Docker, .engine = addressOf(values)}, m_registry);
    }

protected:
    virtual EngineAddress addressOf(const FieldValues &values) const = 0;

private:
    const LanguageRegistry &m_registry;
};

class EngineAtAddress final : public EngineKind
{
public:
    using EngineKind::EngineKind;

    QString id() const override { return u"docker-engine"_s; }
    QString title() const override { return EngineKinds::tr("Docker engine"); }
    QString explanation() const override
    {
        return EngineKinds::tr("Programs run in containers of a Docker engine at an address of your choice, "
                               "which needs the images of the languages. Whoever reaches an engine without "
                               "certificates may do anything on its machine.");
    }
    QList<ConnectionField> fields() const override
    {
        using Type = ConnectionField::Type;
        return {{u"url"_s, EngineKinds::tr("Addr&ess"), u"tcp://host:2376"_s, Type::Text},
                {u"certificates"_s, EngineKinds::tr("&Certificates"),
                 EngineKinds::tr("folder of ca.pem, cert.pem and key.pem, for TLS"), Type::Folder}};
    }
    std::optional<FieldProblem> problemOf(const FieldValues &values) const override
    {
        const QString url = values.value(u"url"_s);
        if (url.isEmpty())
            return FieldProblem{u"url"_s,
                                EngineKinds::tr("Give the engine's address, like tcp://host:2376 or "
                                                "unix:///var/run/docker.sock.")};
        if (const Result<void> checked = checkEngineUrl(url); !checked)
            return FieldProblem{u"url"_s, checked.error().message};
        return std::nullopt;
    }

protected:
    EngineAddress addressOf(const FieldValues &values) const override
    {
        return {values.value(u"url"_s), values.value(u"certificates"_s), {}};
    }
};

class EngineOfContext final : public EngineKind
{
public:
    using EngineKind::EngineKind;

    QString id() const override { return u"docker-context"_s; }
    QString title() const override { return EngineKinds::tr("Docker context"); }
    QString explanation() const override
    {
        return EngineKinds::tr(
            "Programs run in containers of the Docker engine of a context; “docker context "
            "ls” shows yours.");
    }
    QList<ConnectionField> fields() const override
    {
        return {{u"context"_s, EngineKinds::tr("&Context"), EngineKinds::tr("its name"),
                 ConnectionField::Type::Text}};
    }
    std::optional<FieldProblem> problemOf(const FieldValues &values) const override
    {
        if (values.value(u"context"_s).isEmpty())
            return FieldProblem{u"context"_s, EngineKinds::tr("Give the name of a Docker context.")};
        return std::nullopt;
    }

protected:
    EngineAddress addressOf(const FieldValues &values) const override
    {
        return {{}, {}, values.value(u"context"_s)};
    }
};

} // namespace

ConnectionKinds engineKinds(const LanguageRegistry &registry)
{
    return {std::make_shared<EngineAtAddress>(registry), std::make_shared<EngineOfContext>(registry)};
}

} // namespace codewar
