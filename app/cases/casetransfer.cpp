// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casetransfer.h"

#include "app/background.h"
#include "app/cases/caseexport.h"
#include "app/cases/caseimport.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// More would be no dialog any more.
constexpr qsizetype mostTold = 200;

QMessageBox *makeBox(QMessageBox::Icon icon, const QString &title, const QString &text, QWidget &window)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

QFileDialog *makeDialog(const QString &objectName, const QString &title, QFileDialog::FileMode mode,
                        QWidget &window)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

} // namespace

CaseTransfer::CaseTransfer(QWidget &window, QObject *parent) : QObject(parent), m_window(window) {}

void CaseTransfer::importFiles(const TestCases &present)
{
    QFileDialog *dialog =
        makeDialog(u"importCasesDialog"_s, tr("Import test cases"), QFileDialog::ExistingFiles, m_window);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, present](const QStringList &paths) { read(paths, present); });
    dialog->open();
}

void CaseTransfer::importFolder(const TestCases &present)
{
    QFileDialog *dialog = makeDialog(u"importCaseFolderDialog"_s, tr("Import a folder of test cases"),
                                     QFileDialog::Directory, m_window);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, present](const QString &path) { read({path}, present); });
    dialog->open();
}

void CaseTransfer::read(const QStringList &paths, const TestCases &present)
{
    inBackground(
        this, [paths, present] { return codewar::importCases(paths, present); },
        [this](const CaseImport &import) {
            if (!import.cases.isEmpty())
                Q_EMIT imported(import.cases);
            if (!import.skipped.isEmpty() || import.cases.isEmpty())
                tellImport(import);
        });
}

void CaseTransfer::tellImport(const CaseImport &import)
{
    QMessageBox *box = makeBox(
        import.cases.isEmpty() ? QMessageBox::Warning : QMessageBox::Information, tr("Import of test cases"),
        tr("%n test case(s) were imported.", nullptr, static_cast<int>(import.cases.size())), m_window);
    box->setObjectName(u"importReport"_s);
    QStringList lines;
    for (const SkippedFile &file : import.skipped.first(std::min(import.skipped.size(), mostTold)))
        lines.append(tr("%1: %2").arg(file.name, file.why));
    if (import.skipped.size() > mostTold)
        lines.append(u"…"_s);
    if (import.skipped.isEmpty())
        box->setInformativeText(tr("There were no files. Choose pairs like 1.in and 1.out."));
    else if (lines.size() <= 6)
        box->setInformativeText(lines.join(u'\n'));
    else
        box->setInformativeText(tr("%n file(s) were skipped; the details say why.", nullptr,
                                   static_cast<int>(import.skipped.size())));
    if (lines.size() > 6)
        box->setDetailedText(lines.join(u'\n'));
    box->addButton(QMessageBox::Ok);
    box->open();
}

void CaseTransfer::exportCases(const TestCases &cases)
{
    QFileDialog *dialog = makeDialog(u"exportCasesDialog"_s, tr("Export test cases to a folder"),
                                     QFileDialog::Directory, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, cases](const QString &folder) {
        inBackground(
            this, [cases, folder] { return planExport(cases, folder); },
            [this](const ExportPlan &plan) {
                if (plan.existing.isEmpty())
                    write(plan, false);
                else
                    askToReplace(plan);
            });
    });
    dialog->open();
}

void CaseTransfer::askToReplace(const ExportPlan &plan)
{
    QMessageBox *box = makeBox(QMessageBox::Question, tr("Replace files?"),
                               tr("%n file(s) of these test cases are in the folder already.", nullptr,
                                  static_cast<int>(plan.existing.size())),
                               m_window);
    box->setObjectName(u"replaceCasesBox"_s);
    box->setInformativeText(plan.existing.first(std::min(plan.existing.size(), qsizetype(5))).join(u", "_s) +
                            (plan.existing.size() > 5 ? u", …"_s : QString()));
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(u"replaceCases"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, [this, plan] { write(plan, true); });
    box->open();
}

void CaseTransfer::write(const ExportPlan &plan, bool replace)
{
    inBackground(
        this, [plan, replace] { return codewar::exportCases(plan, replace); },
        [this](const Result<void> &written) {
            if (written)
                return;
            QMessageBox *box =
                makeBox(QMessageBox::Warning, tr("Export of test cases"), written.error().message, m_window);
            box->setObjectName(u"exportFailure"_s);
            box->addButton(QMessageBox::Ok);
            box->open();
        });
}

} // namespace codewar
