// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/runparts.h"

#include "app/appearance/theme.h"
#include "app/history/runtexts.h"

#include <QCoreApplication>

namespace codewar {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::RunParts)
};

void append(QByteArray &text, const QByteArray &more)
{
    if (!more.isEmpty() && !text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += more;
}

QByteArray codeText(const RunRecord &run)
{
    QByteArray text;
    for (const SourceFile &file : run.files) {
        if (run.files.size() > 1)
            append(text, file.name.toUtf8() + ":\n");
        append(text, file.text);
    }
    return text;
}

QByteArray outputText(const RunResult &result)
{
    const std::pair<const QByteArray &, OutputKind> parts[] = {{result.compileOutput, OutputKind::Compiler},
                                                               {result.output, OutputKind::Stdout},
                                                               {result.errorOutput, OutputKind::Stderr}};
    QByteArray text;
    for (const auto &[bytes, kind] : parts)
        append(text, plainText(shownOutput(bytes, kind, {})).toUtf8());
    append(text, result.error.toUtf8());
    return text;
}

} // namespace

QByteArray partText(const RunRecord &run, RunPart part)
{
    switch (part) {
    case RunPart::Code:
        return codeText(run);
    case RunPart::Input:
        return run.input + inputFileNote(run).toUtf8();
    case RunPart::Output:
        return outputText(run.summary.result);
    }
    return {};
}

QString partTitle(RunPart part)
{
    switch (part) {
    case RunPart::Code:
        return Texts::tr("Code");
    case RunPart::Input:
        return Texts::tr("Input");
    case RunPart::Output:
        return Texts::tr("Output");
    }
    return {};
}

QString cutNote(const RunRecord &run, RunPart part)
{
    switch (part) {
    case RunPart::Code:
        return run.cut & CutPart::Code ? Texts::tr("The code is not all here: it was cut.") : QString();
    case RunPart::Input:
        return run.cut & CutPart::Input ? Texts::tr("The input is not all here: it was cut.") : QString();
    case RunPart::Output:
        return run.cut & CutPart::Output || run.summary.result.truncated
                   ? Texts::tr("The output is not all here: it was cut.")
                   : QString();
    }
    return {};
}

} // namespace codewar
