// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/serveraddress.h"

#include "runner/run/sentences.h"

#include <QUrl>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, u"server"_s};
}

} // namespace

Result<QUrl> serverUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains("://"_L1) ? trimmed : "http://"_L1 + trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (trimmed.isEmpty() || !url.isValid() || !web || url.host().isEmpty() || url.port(1) == 0)
        return wrong(
            Sentences::tr("This is no address of a CodeWar server; one is like http://127.0.0.1:3000."));
    if (!url.userInfo().isEmpty())
        return wrong(Sentences::tr(
            "The address has a name or a password in it. Leave it out; a server takes an API key instead."));
    if (url.hasQuery() || url.hasFragment())
        return wrong(Sentences::tr("The address has something behind its path. Leave out “?” and “#”."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<void> checkApiKey(const QString &key)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    if (key.size() > 4096 || !std::all_of(key.begin(), key.end(), isPlain))
        return wrong(Sentences::tr("The API key has a space or another character that no key has. Give it as "
                                   "the server's administrator gave it to you."));
    return {};
}

} // namespace codewar
