// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/runtexts.h"

#include "app/history/restoredrun.h"
#include "app/panels/formatting.h"
#include "app/panels/output/outputcolors.h"
#include "app/panels/output/outputdecoder.h"
#include "app/window/verdictstyle.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::RunTexts)
};

ColoredText pieceOf(const TextStyle &style, const OutputColors &colors)
{
    const auto [color, ground] = colors.of(style);
    return {{},
            color,
            ground,
            style.has(TextStyle::Bold),
            style.has(TextStyle::Italic),
            style.has(TextStyle::Underline)};
}

/// Adds `all` from `from` to `to`, one piece for each style.
void addPieces(QList<ColoredText> &pieces, const StyledText &all, int from, int to,
               const OutputColors &colors)
{
    auto span = std::upper_bound(all.spans.begin(), all.spans.end(), from,
                                 [](int place, const StyledText::Span &each) { return place < each.start; });
    while (from < to) {
        const int end = span == all.spans.end() ? to : std::min(to, span->start);
        ColoredText piece = pieceOf(all.styleAt(from), colors);
        const QString text = all.text.sliced(from, end - from);
        piece.text = pieces.isEmpty() ? QString() : pieces.constLast().text;
        if (!pieces.isEmpty() && piece == pieces.constLast()) {
            pieces.last().text += text;
        } else {
            piece.text = text;
            pieces.append(piece);
        }
        from = end;
        if (span != all.spans.end())
            ++span;
    }
}

} // namespace

QString runTitle(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return RunTexts::tr("Running");
    case RunState::Interrupted:
        return RunTexts::tr("Interrupted");
    case RunState::Finished:
        if (run.tests > 0 && run.result.verdict != Verdict::CompileError)
            return RunTexts::tr("%1 of %n passed", nullptr, run.tests).arg(run.testsPassed);
        return verdictTitle(run.result);
    }
    return {};
}

QColor Theme::*runRole(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return &Theme::accent;
    case RunState::Interrupted:
        return &Theme::verdictCancelled;
    case RunState::Finished:
        if (run.result.verdict == Verdict::Ok && run.testsPassed < run.tests)
            return &Theme::verdictFailure;
        return verdictRole(run.result.verdict);
    }
    return &Theme::verdictInternal;
}

QColor runColor(const Theme &theme, const RunSummary &run)
{
    return theme.*runRole(run);
}

QString shortTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString longTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

QString runToolTip(const RunSummary &run)
{
    QStringList lines{u"%1 — %2"_s.arg(run.program, runTitle(run)), longTime(run.started)};
    lines << run.result.error << whereItRan(run.result);
    if (run.state == RunState::Interrupted)
        lines << RunTexts::tr("CodeWar ended before this run did, so nothing is known of its end.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString inputFileNote(const RunRecord &run)
{
    const std::optional<InputFile> file = inputFileOf(run);
    if (!file)
        return {};
    return RunTexts::tr("The input was the file %1 with %2.")
        .arg(QDir::toNativeSeparators(file->path), formatBytes(file->bytes));
}

QString whereItRan(const RunResult &result)
{
    QStringList where{result.sandbox, result.toolchain};
    where.removeAll(QString());
    return where.join(u", "_s);
}

QList<ColoredText> shownOutput(const QByteArray &bytes, OutputKind kind, const Theme &theme)
{
    OutputDecoder decoder(kind);
    StyledText all = decoder.decode(bytes);
    all.text += decoder.finish().text;
    const OutputColors colors(theme);
    QList<ColoredText> pieces;
    int line = 0;
    for (int end = 0; line < all.text.size(); line = end) {
        const auto next = static_cast<int>(all.text.indexOf(u'\n', line));
        end = next < 0 ? static_cast<int>(all.text.size()) : next + 1;
        // What a carriage return went back over was overwritten.
        const QStringView written = QStringView(all.text).sliced(line, end - line);
        addPieces(pieces, all, line + static_cast<int>(written.lastIndexOf(u'\r')) + 1, end, colors);
    }
    return pieces;
}

QString plainText(const QList<ColoredText> &pieces)
{
    QString text;
    for (const ColoredText &piece : pieces)
        text += piece.text;
    return text;
}

} // namespace codewar
