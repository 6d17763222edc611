// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace codewar {

/// One text in a file of Qt Linguist.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells texts apart that are alike in English
    QString state;   ///< "", "unfinished", "vanished" or "obsolete"
    bool isPlural = false;
    QStringList forms; ///< one, or as many as the language has plurals

    /// Names it in the message of a test.
    QString name() const { return context + QStringLiteral(": “") + source + QStringLiteral("”"); }
    bool isFinished() const { return state.isEmpty(); }
    bool operator==(const TsMessage &) const = default;
};

struct TsFile
{
    QString language;
    QList<TsMessage> messages;
    QString problem; ///< empty where the file could be read

    static TsFile read(const QString &path);
};

} // namespace codewar
