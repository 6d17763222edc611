// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabs/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace codewar {

/// Everything of one window that must survive its end, however it comes. A plain value.
struct Session
{
    QList<Document> documents; ///< the tabs, in order
    QString current;           ///< id of the one shown
    QList<Document> closed;    ///< tabs that can be reopened, the one closed last at the end
    QString place;             ///< where programs run, Place::id; empty where nobody has chosen
    QString runningLanguage;   ///< name of the language of a run in flight; empty where there is none
    QDateTime runningSince;
    QByteArray geometry; ///< of the window
    QByteArray columns;  ///< of the splitters, left to right
    QByteArray rows;     ///< of the splitters at the right, top to bottom
    bool ended = false;  ///< the window was closed, it did not crash

    bool operator==(const Session &) const = default;

    /// Of the documents only their headers.
    QByteArray toJson() const;
    /// Reads also what windows without tabs wrote, a text for each language. The error says what is wrong.
    static Result<Session> fromJson(const QByteArray &json);
};

} // namespace codewar
