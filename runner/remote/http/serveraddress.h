// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

class QUrl;

namespace codewar {

/// A CodeWar server as a person names it, ours or an original one.
struct ServerAddress
{
    QString url;         ///< "http://host:3000", "https://host/codewar"
    QString apiKey;      ///< empty: none
    QString authorities; ///< PEM file of further authorities for https; empty: those of the system only
};

/// Looks at nothing but its text. Where no scheme is given it is http.
Result<QUrl> serverUrl(const QString &text);
/// Whether it can be sent.
Result<void> checkApiKey(const QString &key);

} // namespace codewar
