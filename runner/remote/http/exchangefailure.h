// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QNetworkReply>
#include <QSslError>

namespace codewar {

struct FailedExchange
{
    const QNetworkReply &reply;
    QString server;            ///< its name for people
    QList<QSslError> problems; ///< of its certificate
    bool hasProgram = false;   ///< the server may have got a program with this request, and run it
};

/// Why a request has no answer, in words: what happened, and what to do.
Error failureOf(const FailedExchange &exchange);

} // namespace codewar
