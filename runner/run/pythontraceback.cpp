// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnosticparser.h"

#include "runner/run/outputlines.h"
#include "runner/run/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTracebackBytes = 1 << 20;

struct Frame
{
    QString file;
    int line = 0;
    int column = 0;
    QString function; ///< empty for the place of a SyntaxError
};

struct Traceback
{
    QList<Frame> frames; ///< outermost first, as Python prints them
    QString exception;
};

std::optional<Frame> frameOn(const QString &line)
{
    static const QRegularExpression pattern(u"^  File \"(.+)\", line (\\d{1,9})(?:, in (.+))?$"_s);
    if (!line.startsWith(u"  File "))
        return std::nullopt;
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Frame{match.captured(1), match.capturedView(2).toInt(), 0, match.captured(3)};
}

// An exception group has a margin, "  | ", before each of its lines.
QString withoutMargin(const QString &line)
{
    return line.startsWith(u"  | ") || line.startsWith(u"  + ") ? line.sliced(4) : line;
}

bool isHeader(const QString &line)
{
    return line == u"Traceback (most recent call last):" ||
           line == u"Exception Group Traceback (most recent call last):";
}

// Where several exceptions are chained, the last one printed is the one that ended the program. A SyntaxError
// of the main file has no header at all.
qsizetype startOfLastTraceback(const QStringList &lines)
{
    qsizetype lastFrame = -1;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (isHeader(lines[i]))
            return i + 1;
        if (frameOn(lines[i]))
            lastFrame = i;
    }
    return lastFrame;
}

// "    ~~^~~" or "    ^^^^" under the source line, both indented by four.
int columnOfMarks(const QString &line)
{
    if (!line.startsWith(u"    "))
        return 0;
    static const QRegularExpression marks(u"^ {4}( *)[~^]+[~^ ]*$"_s);
    const auto match = marks.match(line);
    return match.hasMatch() ? int(match.capturedLength(1)) + 1 : 0;
}

Traceback readTraceback(const QStringList &lines, qsizetype start)
{
    Traceback traceback;
    for (qsizetype i = start; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (const auto frame = frameOn(line)) {
            traceback.frames << *frame;
        } else if (!line.isEmpty() && !line.startsWith(u' ')) {
            traceback.exception = line;
            break;
        } else if (const int column = columnOfMarks(line); column && !traceback.frames.isEmpty()) {
            traceback.frames.last().column = column;
        }
    }
    return traceback;
}

bool liesIn(const Frame &frame, const QString &mainFile)
{
    return frame.file == mainFile ||
           (frame.file.endsWith(u'/' + mainFile) && !frame.file.startsWith(u"/usr/"));
}

} // namespace

Diagnostics parsePythonTraceback(const QByteArray &errorOutput, const QString &mainFile)
{
    // It is the last thing that Python prints.
    QStringList lines = outputLines(errorOutput.last(qMin(errorOutput.size(), maxTracebackBytes)));
    std::transform(lines.begin(), lines.end(), lines.begin(), withoutMargin);
    const qsizetype start = startOfLastTraceback(lines);
    if (start < 0)
        return {};
    const Traceback traceback = readTraceback(lines, start);
    if (traceback.exception.isEmpty())
        return {};
    Diagnostics diagnostics;
    for (auto frame = traceback.frames.rbegin(); frame != traceback.frames.rend(); ++frame) {
        if (!liesIn(*frame, mainFile) || frame->line < 1 || diagnostics.size() == maxDiagnostics)
            continue;
        const bool isInnermost = diagnostics.isEmpty();
        diagnostics << Diagnostic{mainFile, frame->line, frame->column,
                                  isInnermost ? Diagnostic::Severity::Error : Diagnostic::Severity::Note,
                                  isInnermost ? traceback.exception
                                              : Sentences::tr("called from %1").arg(frame->function)};
    }
    return diagnostics;
}

} // namespace codewar
