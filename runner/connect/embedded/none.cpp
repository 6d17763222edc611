// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/embedded/embeddedsandbox.h"
#include "runner/run/sentences.h"

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

QString nothingEmbedded()
{
    return Sentences::tr("There is no embedded sandbox on this system; start Docker or connect to a server.");
}

/// What cannot run in Docker can run nowhere else here, and the person learns so.
class OnlySandbox final : public Sandbox
{
public:
    explicit OnlySandbox(std::unique_ptr<Sandbox> docker) : m_docker(std::move(docker)) {}

    QString name() const override { return m_docker->name(); }
    SandboxStatus status() override
    {
        SandboxStatus status = m_docker->status();
        if (!status.works)
            status.message += u' ' + nothingEmbedded();
        return status;
    }
    Result<std::unique_ptr<SandboxSession>> open(const Language &language) override
    {
        Result<std::unique_ptr<SandboxSession>> session = m_docker->open(language);
        if (session || m_docker->status().works)
            return session;
        const Error &error = session.error();
        return Error{error.code, error.message + u' ' + nothingEmbedded(), error.origin};
    }
    Result<QString> toolchain(const Language &language) override { return m_docker->toolchain(language); }
    void giveUp() override { m_docker->giveUp(); }

private:
    std::unique_ptr<Sandbox> m_docker;
};

} // namespace

bool hasEmbeddedSandbox()
{
    return false;
}

Result<LocalSandbox> withEmbeddedSandbox(std::unique_ptr<Sandbox> docker)
{
    if (!docker)
        return Error{ErrorCode::Unavailable, nothingEmbedded(), u"sandbox"_s};
    return LocalSandbox{std::make_unique<OnlySandbox>(std::move(docker))};
}

QList<Finding> embeddedFindings(const LanguageRegistry &, bool dockerWorks, bool)
{
    using State = Finding::State;
    return {{u"sandbox"_s, dockerWorks ? State::Note : State::Broken, nothingEmbedded()}};
}

} // namespace codewar
