// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/wordlist.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 60;
constexpr qsizetype mostWords = 20'000;

bool before(const QString &a, const QString &b)
{
    const int order = QString::compare(a, b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

bool isWordByte(unsigned char c)
{
    return c == '_' || c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

void collect(const QByteArray &text, QSet<QByteArray> &words)
{
    for (qsizetype i = 0; i < text.size() && words.size() < mostWords;) {
        const qsizetype start = i;
        while (i < text.size() && isWordByte(static_cast<unsigned char>(text.at(i))))
            ++i;
        const qsizetype length = i - start;
        const bool isNumber = length > 0 && text.at(start) >= '0' && text.at(start) <= '9';
        if (length >= shortest && length <= longest && !isNumber)
            words.insert(text.mid(start, length));
        if (length == 0)
            ++i;
    }
}

} // namespace

WordList::WordList(QStringList words) : m_words(std::move(words))
{
    std::sort(m_words.begin(), m_words.end(), before);
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

QStringList WordList::startingWith(const QString &start, int most) const
{
    QStringList found;
    auto word =
        std::lower_bound(m_words.cbegin(), m_words.cend(), start, [](const QString &a, const QString &b) {
            return QString::compare(a, b, Qt::CaseInsensitive) < 0;
        });
    for (; word != m_words.cend() && word->startsWith(start, Qt::CaseInsensitive) && found.size() < most;
         ++word) {
        if (*word != start)
            found.append(*word);
    }
    return found;
}

bool WordList::contains(const QString &word) const
{
    return std::binary_search(m_words.cbegin(), m_words.cend(), word, before);
}

WordList WordList::ofLanguage(const QString &lexer)
{
    QFile file(u":/codewar/words/%1.txt"_s.arg(lexer));
    if (lexer.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return WordList(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts));
}

WordList WordList::ofTexts(const QList<QByteArray> &texts)
{
    QSet<QByteArray> words;
    for (const QByteArray &text : texts)
        collect(text, words);
    QStringList list;
    list.reserve(words.size());
    for (const QByteArray &word : std::as_const(words))
        list.append(QString::fromUtf8(word));
    return WordList(std::move(list));
}

} // namespace codewar
