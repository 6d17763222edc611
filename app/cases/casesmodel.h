// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"

#include <QAbstractTableModel>

namespace codewar {

class Appearance;

/// The cases of the program shown now, one a row, and how each is doing.
class CasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ResultColumn, TimeColumn, MemoryColumn, ColumnCount };
    enum class State { Idle, Waiting, Running };

    explicit CasesModel(const Appearance &appearance, QObject *parent = nullptr);

    TestCases cases() const;
    void setCases(const TestCases &cases);
    /// With all that is known about them. Their ids stay their own as long as all come from one of both.
    void swapCases(CasesModel &other);
    const TestCase &at(int row) const { return m_rows.at(row).testCase; }
    State state(int row) const { return m_rows.at(row).state; }
    /// Stays the case's own wherever it is moved to.
    int idAt(int row) const { return m_rows.at(row).id; }
    /// -1 where the case is gone.
    int rowOf(int id) const;

    /// All or none: the error says why there is no room for them.
    Result<void> insert(int row, const TestCases &cases);
    void remove(QList<int> rows);
    /// One row up or down; false at the ends.
    bool move(int row, int by);

    void setInput(int row, const QByteArray &input);
    void setExpected(int row, const QByteArray &expected);
    void setCheck(int row, const Check &check);

    /// Forgets the results where there will be others.
    void setWaiting(const QList<int> &rows);
    void setRunning(int row);
    void setResult(int row, const CaseResult &result);
    void setAllIdle();
    /// Bytes of what they printed.
    qint64 keptOutput() const;
    int passedCount() const;
    int failedCount() const;
    bool hasFailed(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Names, texts or checks are other ones: worth keeping.
    void edited();
    /// As edited(), or there is another result.
    void changed();

private:
    struct Row
    {
        int id = 0;
        TestCase testCase;
        State state = State::Idle;
    };

    QString resultText(const Row &row) const;
    QVariant colorOf(const Row &row) const;
    void checkAgain(int row);
    void rowChanged(int row);
    void allChanged();

    const Appearance &m_appearance;
    QList<Row> m_rows;
    int m_lastId = 0;
};

} // namespace codewar
