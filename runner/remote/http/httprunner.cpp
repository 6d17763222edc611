// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/httprunner.h"

#include "runner/remote/http/httprun.h"
#include "runner/remote/http/serverlink.h"
#include "runner/run/requestvalidation.h"
#include "runner/run/sentences.h"
#include "runner/run/utf8text.h"

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, u"server"_s};
}

} // namespace

Result<std::unique_ptr<Runner>> HttpRunner::make(const ServerAddress &address,
                                                 const LanguageRegistry &registry, bool watch)
{
    Result<std::shared_ptr<ServerLink>> link = ServerLink::make(address);
    if (!link)
        return link.error();
    if (watch)
        (*link)->watch();
    return std::unique_ptr<Runner>(new HttpRunner(std::move(*link), registry));
}

HttpRunner::HttpRunner(std::shared_ptr<ServerLink> link, const LanguageRegistry &registry)
    : m_link(std::move(link)), m_registry(registry)
{}

Result<std::unique_ptr<Run>> HttpRunner::start(const RunRequest &request)
{
    const Result<RunRequest> valid = validated(request, m_registry);
    if (!valid)
        return valid.error();
    if (valid->files.size() > 1)
        return wrong(Sentences::tr("A CodeWar server runs programs of one file; this one has %1.")
                         .arg(valid->files.size()));
    if (!isUtf8(valid->files.first().text))
        return wrong(
            Sentences::tr("The program is not text in UTF-8, which is all that a CodeWar server takes. Save "
                          "it in UTF-8 first."));
    if (valid->input.size() > m_link->status().largestInput)
        return wrong(
            Sentences::tr("The input has more than 1 MiB, the most that a CodeWar server takes. Choose a "
                          "place on this machine, or a smaller input."));
    return std::unique_ptr<Run>(std::make_unique<HttpRun>(m_link, *valid));
}

RunnerStatus HttpRunner::status() const
{
    return m_link->status();
}

QString HttpRunner::toolchain(const QString &languageId) const
{
    return m_link->toolchain(languageId);
}

} // namespace codewar
