// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabs/documentfiles.h"

#include <QList>
#include <QStringList>

class QCommandLineParser;

namespace codewar {

/// What a start of the program asks for. A plain value.
struct StartRequest
{
    static constexpr qsizetype maxFiles = 200;

    QList<FilePlace> files; ///< absolute
    QString language;       ///< id; empty: as the files' endings say
    bool newWindow = false; ///< even where there is one already

    bool operator==(const StartRequest &) const = default;

    static void addTo(QCommandLineParser &parser);
    /// Relative names start at `folder`.
    static StartRequest from(const QCommandLineParser &parser, const QString &folder);

    QByteArray toJson() const;
    static Result<StartRequest> fromJson(const QByteArray &json);
};

/// "x.cpp:12:3" names a place in x.cpp, unless there is a file of just that name.
FilePlace filePlace(const QString &argument, const QString &folder);

} // namespace codewar
