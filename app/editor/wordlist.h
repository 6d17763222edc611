// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace codewar {

/// Words in an order in which those that begin alike, in any case, are neighbours. A plain value, cheap to
/// copy.
class WordList
{
public:
    WordList() = default;
    explicit WordList(QStringList words);

    /// Words that begin like `start` in any case, without `start` itself.
    QStringList startingWith(const QString &start, int most) const;
    bool contains(const QString &word) const;
    qsizetype size() const { return m_words.size(); }

    /// The language's keywords and the names of its standard library; empty for an unknown one.
    static WordList ofLanguage(const QString &lexer);
    /// Every name of three letters and more in UTF-8 texts, up to a bound. May run on any thread.
    static WordList ofTexts(const QList<QByteArray> &texts);

private:
    QStringList m_words;
};

} // namespace codewar
