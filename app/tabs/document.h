// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/textfile.h"

#include <QJsonObject>
#include <QList>

namespace codewar {

/// One program text and everything that belongs to its tab. A plain value.
struct Document
{
    QString id;       ///< never used again; also the name of its file in the session
    QString language; ///< id
    QString text;
    QString file;          ///< absolute path; empty while it was never saved
    int number = 1;        ///< tells texts without a file apart
    bool modified = false; ///< differs from its file, or from the template
    TextFormat format;
    FileStamp stamp; ///< of the file when it was read or written last
    int line = 1;    ///< the cursor, from 1
    int column = 1;
    int topLine = 1;   ///< the first line that is shown
    QList<int> folded; ///< lines from 0 whose blocks are folded away
    QString input;     ///< for the program's stdin
    bool keepInputOpen = false;
    QJsonObject
        attachments;    ///< what other parts of the window keep with the text, each under a key of its own
    bool loaded = true; ///< else text, input and attachments are still in the session's file alone

    bool operator==(const Document &) const = default;

    /// All but text, input and attachments; what a tab needs before it is shown.
    QJsonObject headerToJson() const;
    QJsonObject toJson() const;
    /// A header alone gives a document that is not loaded.
    static Document fromJson(const QJsonObject &json);
    static QString newId();
};

} // namespace codewar
