// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QList>
#include <QString>

namespace codewar {

/// A piece of a program that a short name stands for. In its body ${1:text} is the first field to fill in
/// with what stands there before, $1 the same again, and $0 where the cursor ends up; \$ is a dollar sign.
struct EditorSnippet
{
    QString name;
    QString description;
    QString body;

    bool operator==(const EditorSnippet &) const = default;
};

/// What a language has: the text of a new file, and snippets. A plain value.
struct SnippetSet
{
    QString templateText;
    QList<EditorSnippet> snippets;

    bool operator==(const SnippetSet &) const = default;

    const EditorSnippet *find(QStringView name) const;

    QByteArray toJson() const;
    /// The error says what is wrong.
    static Result<SnippetSet> fromJson(const QByteArray &json);
};

/// A body made ready to be inserted.
struct ExpandedSnippet
{
    struct Place
    {
        qsizetype start;
        qsizetype length;
        bool operator==(const Place &) const = default;
    };
    /// The places of one field, which are typed in together.
    using Field = QList<Place>;

    QString text;
    QList<Field> fields; ///< in the order to step through; the last is where the cursor ends up
};

/// `indentation` begins every line but the first.
ExpandedSnippet expandSnippet(const QString &body, const QString &indentation);

} // namespace codewar
