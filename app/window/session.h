// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/documents.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

namespace codewar {

/// Everything of one window that must survive its end, however it comes. A plain value.
struct Session
{
    QString language;                  ///< shown now
    QMap<QString, Document> documents; ///< by language id, the one shown included
    QString input;
    bool keepInputOpen = false;
    QString place;           ///< where programs run, Place::id; empty where nobody has chosen
    QString runningLanguage; ///< name of the language of a run in flight; empty where there is none
    QDateTime runningSince;
    QByteArray geometry; ///< of the window
    QByteArray columns;  ///< of the splitters, left to right
    QByteArray rows;     ///< of the splitters at the right, top to bottom

    bool operator==(const Session &) const = default;

    QByteArray toJson() const;
    /// The error says what is wrong with the text.
    static Result<Session> fromJson(const QByteArray &json);
};

} // namespace codewar
