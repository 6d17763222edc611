// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/runexporter.h"

#include "app/export/runpdf.h"
#include "app/files/replacefile.h"
#include "runner/run/languageregistry.h"
#include "runner/run/plainfilename.h"
#include "runner/run/result.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const ExportedRun &run, RunExporter::Format format)
{
    if (format == RunExporter::Format::Html)
        return runHtml(run, PageKind::Screen).toUtf8();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeRunPdf(run, buffer);
    return buffer.data();
}

/// What went wrong; empty where nothing did.
QString save(const QByteArray &bytes, const QString &path)
{
    const QString problem = replaceFile(path, bytes);
    if (problem.isEmpty())
        return {};
    return RunExporter::tr("The run was not exported: %1 could not be written (%2). Choose another folder.")
        .arg(QDir::toNativeSeparators(path), problem);
}

} // namespace

RunExporter::RunExporter(const LanguageRegistry &registry, QWidget &window)
    : QObject(&window), m_registry(registry), m_window(window)
{
    m_writer.setMaxThreadCount(1);
}

RunExporter::~RunExporter()
{
    m_writer.waitForDone();
}

void RunExporter::ask(const RunRecord &run, Format format)
{
    const bool html = format == Format::Html;
    auto *dialog = new QFileDialog(&m_window, tr("Export the run"), {},
                                   html ? tr("Web pages (*.html)") : tr("PDF documents (*.pdf)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(html ? u"html"_s : u"pdf"_s);
    // The name comes from the history's file: it is not to lead anywhere.
    const QString name = QFileInfo(run.summary.program).completeBaseName();
    dialog->selectFile((name.isEmpty() ? u"run"_s : name) + u'.' + dialog->defaultSuffix());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, run, format](const QString &path) { write(run, format, path); });
    dialog->open();
}

void RunExporter::write(const RunRecord &run, Format format, const QString &path)
{
    const Language *language = m_registry.find(run.summary.result.language);
    ExportedRun exported{run, language ? language->name : run.summary.result.language, {}, Theme::light()};
    for (const SourceFile &file : run.files)
        exported.code.append(coloredCode(file.text, language ? language->lexer : QString(), exported.theme));
    m_writer.start([this, exported = std::move(exported), format, path] {
        const QString problem = save(bytesOf(exported, format), path);
        // Back in the thread of this object, which waits for the writer before it goes.
        QMetaObject::invokeMethod(
            this,
            [this, problem, path] {
                if (problem.isEmpty())
                    Q_EMIT written(path);
                else
                    Q_EMIT failed(problem);
            },
            Qt::QueuedConnection);
    });
}

} // namespace codewar
