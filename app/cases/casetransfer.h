// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"

#include <QObject>

class QWidget;

namespace codewar {

struct CaseImport;
struct ExportPlan;

/// Asks for files and folders, reads and writes cases there on another thread, and tells how it went.
class CaseTransfer : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives this object.
    explicit CaseTransfer(QWidget &window, QObject *parent = nullptr);

    void importFiles(const TestCases &present);
    void importFolder(const TestCases &present);
    void exportCases(const TestCases &cases);
    void read(const QStringList &paths, const TestCases &present);

Q_SIGNALS:
    void imported(const codewar::TestCases &cases);

private:
    void tellImport(const CaseImport &import);
    void askToReplace(const ExportPlan &plan);
    void write(const ExportPlan &plan, bool replace);

    QWidget &m_window;
};

} // namespace codewar
