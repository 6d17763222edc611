// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/diagnosticsmodel.h"
#include "tests/gui/testshell.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

class TestDiagnosticsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_place_and_message();
};

void TestDiagnosticsModel::shows_place_and_message()
{
    const TestShell shell;
    DiagnosticsModel model(shell.appearance);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDiagnostics({{u"main.cpp"_s, 3, 5, Diagnostic::Severity::Error, u"expected ';'"_s},
                          {u"main.cpp"_s, 9, 0, Diagnostic::Severity::Note, u"called from here"_s}});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString() + u" | "_s + model.index(row, 1).data().toString());
    QCOMPARE(rows, (QStringList{u"3:5 | expected ';'"_s, u"9 | called from here"_s}));
    model.setDiagnostics({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestDiagnosticsModel)
#include "tst_diagnosticsmodel.moc"
