// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/runhtml.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace codewar {

class LanguageRegistry;

/// Writes runs to files that a person names, in a thread of its own.
class RunExporter : public QObject
{
    Q_OBJECT

public:
    enum class Format { Html, Pdf };

    /// Both outlive this object; dialogs belong to `window`.
    RunExporter(const LanguageRegistry &registry, QWidget &window);
    ~RunExporter() override;

    /// Asks for the file first.
    void ask(const RunRecord &run, Format format);
    void write(const RunRecord &run, Format format, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    /// A sentence for a person; the file is as it was.
    void failed(const QString &message);

private:
    const LanguageRegistry &m_registry;
    QWidget &m_window;
    QThreadPool m_writer;
};

} // namespace codewar
