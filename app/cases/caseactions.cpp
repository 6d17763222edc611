// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseactions.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"

namespace codewar {

using namespace Qt::StringLiterals;

CaseActions::CaseActions(const Appearance &appearance, QObject *parent)
    : QObject(parent),
      runAll(makeAction(this, u"runCasesAction"_s, {}, {Qt::CTRL | Qt::Key_F5})),
      runFailed(makeAction(this, u"runFailedCasesAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_F5})),
      runSelected(makeAction(this, u"runSelectedCasesAction"_s, {})),
      stop(makeAction(this, u"stopCasesAction"_s, {})),
      add(makeAction(this, u"addCaseAction"_s, {})),
      addCurrent(makeAction(this, u"addCurrentCaseAction"_s, {})),
      duplicate(makeAction(this, u"duplicateCaseAction"_s, {})),
      remove(makeAction(this, u"removeCasesAction"_s, {}, {Qt::Key_Delete})),
      moveUp(makeAction(this, u"moveCaseUpAction"_s, {}, {Qt::ALT | Qt::Key_Up})),
      moveDown(makeAction(this, u"moveCaseDownAction"_s, {}, {Qt::ALT | Qt::Key_Down})),
      acceptOutput(makeAction(this, u"acceptOutputAction"_s, {})),
      importFiles(makeAction(this, u"importCaseFilesAction"_s, {})),
      importFolder(makeAction(this, u"importCaseFolderAction"_s, {})),
      exportAll(makeAction(this, u"exportCasesAction"_s, {}))
{
    runAll->setIcon(icon(Icon::RunAll, appearance));
    runFailed->setIcon(icon(Icon::RunAgain, appearance));
    stop->setIcon(icon(Icon::Stop, appearance));
    add->setIcon(icon(Icon::Add, appearance));
    for (QAction *action : {remove, moveUp, moveDown})
        action->setShortcutContext(Qt::WidgetShortcut); // of the list: the editor has such keys too
    retranslate();
}

void CaseActions::retranslate()
{
    runAll->setText(tr("&Run all test cases"));
    runFailed->setText(tr("Run &failed test cases"));
    runSelected->setText(tr("Run &selected test cases"));
    stop->setText(tr("S&top test cases"));
    add->setText(tr("&Add a test case"));
    addCurrent->setText(tr("Add &current input and output as a test case"));
    duplicate->setText(tr("&Duplicate test case"));
    remove->setText(tr("De&lete test cases"));
    moveUp->setText(tr("Move test case &up"));
    moveDown->setText(tr("Move test case dow&n"));
    acceptOutput->setText(tr("Take what was printed as e&xpected"));
    importFiles->setText(tr("&Import test case files…"));
    importFolder->setText(tr("Import a f&older of test cases…"));
    exportAll->setText(tr("&Export test cases to a folder…"));
}

QList<QAction *> CaseActions::all() const
{
    return {runAll, runFailed, runSelected, stop,         add,         addCurrent,   duplicate,
            remove, moveUp,    moveDown,    acceptOutput, importFiles, importFolder, exportAll};
}

} // namespace codewar
