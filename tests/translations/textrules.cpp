// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/textrules.h"

#include <QRegularExpression>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured());
    found.sort();
    return found;
}

QStringList placeholders(const QString &text, bool withNumber)
{
    QStringList found = all(u"%L?[0-9]{1,2}|%L?n\\b"_s, text);
    if (!withNumber)
        found.removeIf([](const QString &placeholder) { return placeholder.endsWith(u'n'); });
    return found;
}

/// The letters that are keys of a menu or a label; "&&" and " & " are none.
QStringList mnemonics(QString text)
{
    return all(u"&[\\p{L}\\p{N}]"_s, text.remove(u"&&"_s));
}

QString outerSpaces(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\s*).*?(\\s*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

/// Without a mnemonic of its own in brackets, as "保存(&S)…" has it.
bool endsWithEllipsis(const QString &text)
{
    return text.endsWith(u'…') || QString(text).remove(QRegularExpression(u"\\(&\\w\\)$"_s)).endsWith(u'…');
}

} // namespace

QStringList problemsOf(const QString &source, const QString &translation, bool isPlural)
{
    QStringList problems;
    if (placeholders(source, !isPlural) != placeholders(translation, !isPlural))
        problems.append(u"has other placeholders"_s);
    if (mnemonics(source).size() != mnemonics(translation).size())
        problems.append(mnemonics(source).isEmpty() ? u"has an & that its source has not"_s
                                                    : u"needs one & before the letter of its key"_s);
    if (endsWithEllipsis(source) != endsWithEllipsis(translation))
        problems.append(u"must end with … as its source does or does not"_s);
    if (translation.contains(u"..."))
        problems.append(u"has ... instead of …"_s);
    if (outerSpaces(source) != outerSpaces(translation))
        problems.append(u"begins or ends with other spaces"_s);
    if (source.count(u'\n') != translation.count(u'\n'))
        problems.append(u"has another number of lines"_s);
    if (all(u"</?[a-z]+[^<>]*>"_s, source) != all(u"</?[a-z]+[^<>]*>"_s, translation))
        problems.append(u"has other tags"_s);
    return problems;
}

QStringList problemsOfSource(const QString &source)
{
    QStringList problems;
    if (source.contains(u"..."))
        problems.append(u"has ... instead of …"_s);
    if (mnemonics(source).size() > 1)
        problems.append(u"has several keys"_s);
    return problems;
}

} // namespace codewar
