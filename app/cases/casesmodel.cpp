// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casesmodel.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"
#include "app/panels/formatting.h"
#include "app/window/verdictstyle.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostKeptOutput = 64LL << 20;
/// Comparing more takes so long that it would be felt.
constexpr qint64 mostCheckedAtOnce = 512 << 10;

} // namespace

CasesModel::CasesModel(const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

TestCases CasesModel::cases() const
{
    TestCases cases;
    for (const Row &row : m_rows)
        cases.append(row.testCase);
    return cases;
}

void CasesModel::setCases(const TestCases &cases)
{
    beginResetModel();
    m_rows.clear();
    for (const TestCase &testCase : cases)
        m_rows.append({++m_lastId, testCase, State::Idle});
    endResetModel();
    Q_EMIT changed();
}

void CasesModel::swapCases(CasesModel &other)
{
    beginResetModel();
    other.beginResetModel();
    m_rows.swap(other.m_rows);
    other.endResetModel();
    endResetModel();
    Q_EMIT other.changed();
    Q_EMIT changed();
}

int CasesModel::rowOf(int id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Result<void> CasesModel::insert(int row, const TestCases &added)
{
    if (const Result<void> room = checkRoom(cases(), added); !room)
        return room;
    if (added.isEmpty())
        return {};
    beginInsertRows({}, row, row + static_cast<int>(added.size()) - 1);
    for (int i = 0; i < added.size(); ++i)
        m_rows.insert(row + i, {++m_lastId, added.at(i), State::Idle});
    endInsertRows();
    Q_EMIT edited();
    Q_EMIT changed();
    return {};
}

void CasesModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT edited();
    Q_EMIT changed();
}

bool CasesModel::move(int row, int by)
{
    const int target = row + by;
    if (target < 0 || target >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    m_rows.move(row, target);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

void CasesModel::setInput(int row, const QByteArray &input)
{
    if (row < 0)
        return;
    TestCase &testCase = m_rows[row].testCase;
    if (testCase.input == input)
        return;
    testCase.input = input;
    testCase.result.reset(); // of another input
    rowChanged(row);
}

void CasesModel::setExpected(int row, const QByteArray &expected)
{
    if (row < 0)
        return;
    if (m_rows.at(row).testCase.expected == expected)
        return;
    m_rows[row].testCase.expected = expected;
    checkAgain(row);
}

void CasesModel::setCheck(int row, const Check &check)
{
    if (row < 0)
        return;
    if (m_rows.at(row).testCase.check == check)
        return;
    m_rows[row].testCase.check = check;
    checkAgain(row);
}

/// What the program printed is known, so a new expectation needs no new run.
void CasesModel::checkAgain(int row)
{
    TestCase &testCase = m_rows[row].testCase;
    if (testCase.result && testCase.result->verdict == Verdict::Ok) {
        CaseResult &result = *testCase.result;
        if (!result.outputKept || result.output.size() + testCase.expected.size() > mostCheckedAtOnce)
            testCase.result.reset();
        else
            result.passed =
                testCase.expected.isEmpty() || passes(testCase.check, testCase.expected, result.output);
    }
    rowChanged(row);
}

void CasesModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
    Q_EMIT changed();
}

void CasesModel::setWaiting(const QList<int> &rows)
{
    for (const int row : rows) {
        m_rows[row].state = State::Waiting;
        m_rows[row].testCase.result.reset();
    }
    allChanged();
}

void CasesModel::setRunning(int row)
{
    m_rows[row].state = State::Running;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CasesModel::setAllIdle()
{
    for (Row &row : m_rows)
        row.state = State::Idle;
    allChanged();
}

void CasesModel::allChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

void CasesModel::setResult(int row, const CaseResult &result)
{
    m_rows[row].state = State::Idle;
    m_rows[row].testCase.result.reset();
    CaseResult kept = result;
    kept.outputKept = keptOutput() + result.output.size() <= mostKeptOutput;
    if (!kept.outputKept)
        kept.output.clear();
    m_rows[row].testCase.result = kept;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changed();
}

qint64 CasesModel::keptOutput() const
{
    qint64 bytes = 0;
    for (const Row &row : m_rows)
        bytes += row.testCase.result ? row.testCase.result->output.size() : 0;
    return bytes;
}

bool CasesModel::hasFailed(int row) const
{
    const std::optional<CaseResult> &result = m_rows.at(row).testCase.result;
    return result && !result->passed;
}

int CasesModel::passedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.testCase.result && row.testCase.result->passed;
    }));
}

int CasesModel::failedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.testCase.result && !row.testCase.result->passed;
    }));
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CasesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool CasesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = shortName(value.toString());
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn || name.isEmpty())
        return false;
    m_rows[index.row()].testCase.name = name;
    rowChanged(index.row());
    return true;
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section < TimeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Test case");
    case ResultColumn:
        return tr("Result");
    case TimeColumn:
        return tr("Time");
    default:
        return tr("Memory");
    }
}

QString CasesModel::resultText(const Row &row) const
{
    if (row.state != State::Idle)
        return row.state == State::Running ? tr("Running…") : tr("Waiting");
    const std::optional<CaseResult> &result = row.testCase.result;
    if (!result)
        return tr("Not run");
    if (result->verdict != Verdict::Ok) {
        RunResult run;
        run.verdict = result->verdict;
        return verdictTitle(run);
    }
    return result->passed ? tr("Passed") : tr("Wrong output");
}

QVariant CasesModel::colorOf(const Row &row) const
{
    const std::optional<CaseResult> &result = row.testCase.result;
    const Theme &theme = m_appearance.theme();
    if (row.state != State::Idle || !result)
        return theme.mutedText;
    if (result->verdict == Verdict::Ok && !result->passed)
        return theme.verdictFailure;
    return verdictColor(theme, result->verdict);
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const std::optional<CaseResult> &result = row.testCase.result;
    const bool measured = result && result->verdict != Verdict::CompileError && row.state == State::Idle;
    if (role == Qt::ForegroundRole)
        return index.column() == ResultColumn ? colorOf(row) : QVariant();
    if (role == Qt::DecorationRole && index.column() == ResultColumn)
        return dotIcon(colorOf(row).value<QColor>());
    if (role == Qt::TextAlignmentRole && index.column() >= TimeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return result && !result->passed ? result->message : row.testCase.name;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.testCase.name;
    case ResultColumn:
        return resultText(row);
    case TimeColumn:
        return measured ? formatMilliseconds(result->runMs) : QString();
    default:
        return measured ? formatBytes(result->peakMemoryBytes) : QString();
    }
}

} // namespace codewar
