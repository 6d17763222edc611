// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/textsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Steps after which a match is given up: a bad expression would else take longer than anybody's life.
/// A line also ends at "\r\n".
const auto prefix = u"(*LIMIT_MATCH=1000000)(*ANYCRLF)"_s;

constexpr auto unchecked = QRegularExpression::DontCheckSubjectStringMatchOption;

long utf8Length(QStringView text)
{
    long bytes = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            bytes += 1;
        else if (c.unicode() < 0x800 || c.isSurrogate()) // both halves of a pair have four together
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}

using Found = std::function<QByteArray(const QRegularExpressionMatch &)>;

Matches search(const QString &text, const QRegularExpression &expression, const SearchBounds &bounds,
               const std::stop_token &stop, const Found &replacementOf)
{
    Matches result;
    QElapsedTimer clock;
    clock.start();
    qsizetype counted = 0; // up to here bytes are known
    long bytes = 0;
    for (qsizetype from = 0; from <= text.size();) {
        const QRegularExpressionMatch found =
            expression.match(text, from, QRegularExpression::NormalMatch, unchecked);
        if (!found.isValid())
            result.end = Matches::End::TooHard;
        if (!found.hasMatch())
            return result;
        Match match{found.capturedStart(), found.capturedLength(), 0, 0, replacementOf(found)};
        bytes += utf8Length(QStringView(text).mid(counted, match.start - counted));
        match.byteStart = bytes;
        match.byteLength = utf8Length(found.capturedView());
        counted = match.start;
        result.list.append(match);
        from = found.capturedEnd() + (match.length == 0 ? 1 : 0);
        result.end = stop.stop_requested()                   ? Matches::End::Cancelled
                     : clock.elapsed() > bounds.milliseconds ? Matches::End::TooSlow
                     : result.list.size() >= bounds.most     ? Matches::End::TooMany
                                                             : Matches::End::All;
        if (result.end != Matches::End::All)
            return result;
    }
    return result;
}

/// What follows the '\' or '$' at `at`; `at` is moved to its last character.
QString expandOne(const QString &text, qsizetype &at, const QRegularExpressionMatch &match)
{
    const QChar sign = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (next.isDigit()) {
        ++at;
        return match.captured(next.digitValue());
    }
    if (sign == u'$' && next == u'{') {
        const qsizetype end = text.indexOf(u'}', at);
        if (end > 0) {
            const QString name = text.mid(at + 2, end - at - 2);
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            at = end;
            return isNumber ? match.captured(number) : match.captured(name);
        }
    }
    if (sign == u'$' || next.isNull())
        return sign;
    ++at;
    return next == u'n' ? u"\n"_s : next == u't' ? u"\t"_s : QString(next);
}

} // namespace

Result<QRegularExpression> compile(const FindQuery &query)
{
    QString pattern = query.regex ? query.pattern : QRegularExpression::escape(query.pattern);
    QString before = prefix;
    if (query.wholeWord) {
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
        before += u"(?<!\\w)(?:"_s;
    }
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(prefix + pattern, options);
    if (expression.isValid())
        return expression;
    const qsizetype place =
        std::clamp<qsizetype>(expression.patternErrorOffset() - before.size(), 0, query.pattern.size());
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("FindBar", "Not a regular expression yet: %1, at character %2.")
                     .arg(expression.errorString())
                     .arg(place),
                 u"find"_s};
}

Matches findAll(const QString &text, const QRegularExpression &expression, const SearchBounds &bounds,
                const std::stop_token &stop)
{
    return search(text, expression, bounds, stop,
                  [](const QRegularExpressionMatch &) { return QByteArray(); });
}

Matches findReplacements(const QString &text, const QRegularExpression &expression,
                         const QString &replacement, bool regex, const SearchBounds &bounds,
                         const std::stop_token &stop)
{
    return search(text, expression, bounds, stop, [&](const QRegularExpressionMatch &match) {
        return (regex ? expandReplacement(replacement, match) : replacement).toUtf8();
    });
}

QString expandReplacement(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString expanded;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        if (c == u'\\' || c == u'$')
            expanded += expandOne(replacement, i, match);
        else
            expanded += c;
    }
    return expanded;
}

} // namespace codewar
