// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectionkind.h"
#include "app/places/threadedtest.h"
#include "tests/gui/fakerunner.h"

#include <QSemaphore>

namespace codewar {

/// A server that is not there, with an address, a folder and a key. Tests decide what its test answers, and
/// when.
class FakeServerKind : public ConnectionKind
{
public:
    struct World
    {
        QSemaphore mayAnswer; ///< one for each answer of a test
        QString answer = QStringLiteral("CodeWar 1.0 answers.");
        QString refusal;   ///< answered instead where not empty
        FieldValues tried; ///< last, with secrets
        FieldValues connected;
        int tests = 0;
        std::atomic<int> stopped = 0;
        FakeRunner *runner = nullptr; ///< made last
    };

    explicit FakeServerKind(World &world) : m_world(world) {}

    QString id() const override { return QStringLiteral("fakeserver"); }
    QString title() const override { return QStringLiteral("Fake server"); }
    QString explanation() const override { return QStringLiteral("Runs programs on a server."); }
    PlaceIcon icon() const override { return PlaceIcon::Server; }
    QList<ConnectionField> fields() const override
    {
        using Type = ConnectionField::Type;
        return {
            {QStringLiteral("url"), QStringLiteral("Add&ress"), QStringLiteral("https://host"), Type::Text},
            {QStringLiteral("folder"), QStringLiteral("&Certificates"), {}, Type::Folder},
            {QStringLiteral("key"), QStringLiteral("API &key"), {}, Type::Secret}};
    }
    std::optional<FieldProblem> problemOf(const FieldValues &values) const override
    {
        if (!values.value(QStringLiteral("url")).startsWith(QStringLiteral("https://")))
            return FieldProblem{QStringLiteral("url"),
                                QStringLiteral("The address must begin with https://.")};
        return std::nullopt;
    }
    std::unique_ptr<ConnectionTest> test(const FieldValues &values) const override
    {
        ++m_world.tests;
        m_world.tried = values;
        return std::make_unique<ThreadedTest>(
            [&world = m_world, answer = m_world.answer,
             refusal = m_world.refusal](const std::stop_token &stop) -> Result<QString> {
                while (!world.mayAnswer.tryAcquire(1, 10)) {
                    if (stop.stop_requested()) {
                        ++world.stopped;
                        return Error{ErrorCode::Cancelled, {}, {}};
                    }
                }
                if (!refusal.isEmpty())
                    return Error{ErrorCode::Unavailable, refusal, {}};
                return answer;
            });
    }
    Result<std::unique_ptr<Runner>> connect(const FieldValues &values) const override
    {
        m_world.connected = values;
        auto runner = std::make_unique<FakeRunner>();
        runner->place = values.value(QStringLiteral("url"));
        runner->message = QStringLiteral("The server answers.");
        m_world.runner = runner.get();
        return std::unique_ptr<Runner>(std::move(runner));
    }

private:
    World &m_world;
};

} // namespace codewar
