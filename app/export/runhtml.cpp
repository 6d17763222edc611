// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/runhtml.h"

#include "app/history/runparts.h"
#include "app/history/runtexts.h"
#include "app/panels/formatting.h"
#include "runner/run/utf8text.h"

#include <QCoreApplication>
#include <QLocale>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct RunHtml
{
    Q_DECLARE_TR_FUNCTIONS(codewar::RunHtml)
};

QString colored(const ColoredText &piece)
{
    QString style = u"color:"_s + piece.color.name();
    if (piece.ground.isValid())
        style += u";background-color:"_s + piece.ground.name();
    if (piece.bold)
        style += u";font-weight:bold"_s;
    if (piece.italic)
        style += u";font-style:italic"_s;
    if (piece.underlined)
        style += u";text-decoration:underline"_s;
    return u"<span style=\"%1\">%2</span>"_s.arg(style, escaped(piece.text));
}

QString colored(const QList<ColoredText> &pieces)
{
    QString html;
    for (const ColoredText &piece : pieces)
        html += colored(piece);
    return html;
}

/// Code, input and output read from left to right in every language.
QString section(const QString &title, const QString &content)
{
    if (content.isEmpty())
        return {};
    return u"<h2>%1</h2>\n<pre dir=\"ltr\">%2</pre>\n"_s.arg(escaped(title), content);
}

QString styleSheet(const Theme &theme, PageKind kind)
{
    QString css = u"body{color:%1;background:%2;font-family:'DejaVu Sans',sans-serif}"
                  "h1{font-size:x-large}h2{font-size:medium;color:%3}"
                  "pre{font-family:'DejaVu Sans Mono',monospace;white-space:pre-wrap;background:%4}"
                  ".muted{color:%3}td{padding-right:24px}"_s.arg(theme.text.name(), theme.base.name(),
                                                                 theme.mutedText.name(), theme.window.name());
    if (kind == PageKind::Screen) {
        css +=
            u"body{max-width:60em;margin:2em auto;padding:0 1em}"
            "pre{padding:.8em 1em;border:1px solid %1;border-radius:6px;overflow-wrap:anywhere;"
            "line-height:1.4}"
            ".pill{border-radius:1em;padding:.2em .8em;font-size:medium;vertical-align:middle}"
            ".bar{display:flex;height:.8em;border-radius:.4em;overflow:hidden;background:%1;margin:1em 0}"_s
                .arg(theme.border.name());
    }
    return css;
}

struct Part
{
    QString name;
    double milliseconds;
    QColor color;
};

QList<Part> partsOf(const Timing &timing, const Theme &theme)
{
    return {{RunHtml::tr("Queue"), timing.queueMs, theme.stageQueue},
            {RunHtml::tr("Prepare"), timing.prepareMs, theme.stagePrepare},
            {RunHtml::tr("Compile"), timing.compileMs, theme.stageCompile},
            {RunHtml::tr("Run"), timing.runMs, theme.stageRun}};
}

QString bar(const QList<Part> &parts)
{
    QString html = u"<div class=\"bar\">"_s;
    for (const Part &part : parts) {
        html += u"<span style=\"flex-grow:%1;background:%2\"></span>"_s
                    .arg(std::max(0.0, part.milliseconds), 0, 'f', 3)
                    .arg(part.color.name());
    }
    return html + u"</div>\n"_s;
}

QString figures(const ExportedRun &run)
{
    const RunResult &result = run.run.summary.result;
    QString names;
    QString values;
    const auto add = [&](const QString &name, const QString &value, const QColor &dot = {}) {
        const QString mark =
            dot.isValid() ? u"<span style=\"color:%1\">●</span> "_s.arg(dot.name()) : QString();
        names += u"<td class=\"muted\">%1%2</td>"_s.arg(mark, escaped(name));
        values += u"<td><b>%1</b></td>"_s.arg(escaped(value));
    };
    for (const Part &part : partsOf(result.timing, run.theme))
        add(part.name, formatMilliseconds(part.milliseconds), part.color);
    add(RunHtml::tr("CPU"), formatMilliseconds(result.timing.cpuMs));
    if (result.peakMemoryBytes > 0) {
        add(RunHtml::tr("Peak memory"), RunHtml::tr("%1 of %2")
                                            .arg(formatBytes(result.peakMemoryBytes),
                                                 formatBytes(run.run.summary.limits.runMemoryBytes)));
    }
    return u"<table><tr>%1</tr><tr>%2</tr></table>\n"_s.arg(names, values);
}

QString heading(const ExportedRun &run, PageKind kind)
{
    const RunSummary &summary = run.run.summary;
    const QColor color = runColor(run.theme, summary);
    const QString verdict = escaped(runTitle(summary));
    const QString pill = kind == PageKind::Screen
                             ? u"<span class=\"pill\" style=\"background:%1;color:%2\">%3</span>"_s.arg(
                                   color.name(), run.theme.base.name(), verdict)
                             : u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), verdict);
    QStringList facts{run.language, whereItRan(summary.result), longTime(summary.started)};
    facts.removeAll(QString());
    return u"<h1><span dir=\"ltr\">%1</span> &nbsp;%2</h1>\n<p class=\"muted\">%3</p>\n"_s.arg(
        escaped(summary.program), pill, escaped(facts.join(u" · "_s)));
}

QString cutParagraph(const ExportedRun &run, RunPart part)
{
    const QString note = cutNote(run.run, part);
    return note.isEmpty() ? QString() : u"<p class=\"muted\">%1</p>\n"_s.arg(escaped(note));
}

QString codeSections(const ExportedRun &run)
{
    QString html;
    for (qsizetype i = 0; i < run.run.files.size(); ++i) {
        html += section(run.run.files.size() > 1 ? run.run.files.at(i).name : RunHtml::tr("Code"),
                        colored(run.code.value(i)));
    }
    return html + cutParagraph(run, RunPart::Code);
}

QString outputSections(const ExportedRun &run)
{
    const RunResult &result = run.run.summary.result;
    const auto text = [&run](const QByteArray &bytes, OutputKind kind) {
        return colored(shownOutput(bytes, kind, run.theme));
    };
    QString html = section(RunHtml::tr("Compiler"), text(result.compileOutput, OutputKind::Compiler)) +
                   section(RunHtml::tr("Output"), text(result.output, OutputKind::Stdout)) +
                   section(RunHtml::tr("Errors"), text(result.errorOutput, OutputKind::Stderr));
    if (!result.error.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(escaped(result.error));
    return html + cutParagraph(run, RunPart::Output);
}

} // namespace

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    for (QChar &character : html) {
        const char16_t code = character.unicode();
        if (code < 0x20 && code != '\n' && code != '\t')
            character = code == '\r' ? u' ' : QChar(0x2400 + code);
        else if (code == 0x7f)
            character = QChar(0x2421);
    }
    return html;
}

QString runHtml(const ExportedRun &run, PageKind kind)
{
    const RunSummary &summary = run.run.summary;
    const QString input = textFromUtf8(run.run.input);
    QString body = heading(run, kind);
    if (kind == PageKind::Screen && summary.state == RunState::Finished)
        body += bar(partsOf(summary.result.timing, run.theme));
    if (summary.state == RunState::Finished)
        body += figures(run);
    body += codeSections(run);
    body += section(RunHtml::tr("Input"),
                    input.isEmpty() ? QString() : colored(ColoredText{input, run.theme.outputInput}));
    if (const QString note = inputFileNote(run.run); !note.isEmpty())
        body += u"<p>%1</p>\n"_s.arg(escaped(note));
    body += cutParagraph(run, RunPart::Input);
    body += outputSections(run);
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n"
           "<style>%4</style>\n</head>\n<body>\n"_s.arg(
               QLocale().bcp47Name(), QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s,
               escaped(summary.program), styleSheet(run.theme, kind)) +
           body + u"</body>\n</html>\n"_s;
}

} // namespace codewar
