// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queuekinds.h"

#include "runner/connect/queuetrial.h"

#include <QCoreApplication>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct QueueKinds
{
    Q_DECLARE_TR_FUNCTIONS(codewar::QueueKinds)
};

QueueAddress addressOf(const FieldValues &values)
{
    QueueAddress address{.url = values.value(u"url"_s), .password = values.value(u"password"_s)};
    if (const QString prefix = values.value(u"prefix"_s); !prefix.isEmpty())
        address.prefix = prefix.toUtf8();
    return address;
}

class QueueTest final : public ConnectionTest
{
public:
    QueueTest(const QueueAddress &address, const LanguageRegistry &registry) : m_trial(address, registry)
    {
        connect(&m_trial, &QueueTrial::finished, this, &ConnectionTest::finished);
    }

private:
    QueueTrial m_trial;
};

class WorkersQueues final : public ConnectionKind
{
public:
    explicit WorkersQueues(const LanguageRegistry &registry) : m_registry(registry) {}

    QString id() const override { return u"redis-queues"_s; }
    QString title() const override { return QueueKinds::tr("Queues of CodeWar workers"); }
    QString explanation() const override
    {
        return QueueKinds::tr(
            "Programs wait in queues in Redis until a worker runs them. Whoever may use the "
            "queues can read the programs in them.");
    }
    PlaceIcon icon() const override { return PlaceIcon::Server; }
    QList<ConnectionField> fields() const override
    {
        using Type = ConnectionField::Type;
        return {{u"url"_s, QueueKinds::tr("Addr&ess"), u"redis://host:6379"_s, Type::Text},
                {u"password"_s, QueueKinds::tr("&Password"), QueueKinds::tr("of Redis, if it asks for one"),
                 Type::Secret},
                {u"prefix"_s, QueueKinds::tr("Prefi&x"), u"bull"_s, Type::Text}};
    }
    std::optional<FieldProblem> problemOf(const FieldValues &values) const override
    {
        if (values.value(u"url"_s).isEmpty())
            return FieldProblem{u"url"_s,
                                QueueKinds::tr("Give the address of Redis, like redis://host:6379.")};
        if (const Result<void> checked = checkQueueUrl(values.value(u"url"_s)); !checked)
            return FieldProblem{u"url"_s, checked.error().message};
        return std::nullopt;
    }
    std::unique_ptr<ConnectionTest> test(const FieldValues &values) const override
    {
        return std::make_unique<QueueTest>(addressOf(values), m_registry);
    }
    Result<std::unique_ptr<Runner>> connect(const FieldValues &values) const override
    {
        return connectRunner({.queues = addressOf(values)}, m_registry);
    }

private:
    const LanguageRegistry &m_registry;
};

} // namespace

ConnectionKinds queueKinds(const LanguageRegistry &registry)
{
    return {std::make_shared<WorkersQueues>(registry)};
}

} // namespace codewar
