// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::ExportPlan)
};

constexpr qsizetype longestName = 80;

/// What of a case's name may be a file's name on any system.
QString fileNameFrom(const QString &name)
{
    QString safe;
    for (const QChar c : name.left(longestName))
        safe += c.isLetterOrNumber() || u"-_. "_s.contains(c) ? c : u'_';
    safe = safe.trimmed();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"case"_s : safe;
}

/// Names that differ only in their case are one on some systems.
QString unusedName(const QString &name, QSet<QString> &used)
{
    QString unused = name;
    for (int number = 2; used.contains(unused.toCaseFolded()); ++number)
        unused = u"%1-%2"_s.arg(name).arg(number);
    used.insert(unused.toCaseFolded());
    return unused;
}

Error failure(ErrorCode code, const QString &path, const QString &why)
{
    return {
        code,
        Texts::tr("The test cases were not all exported: %1 could not be written: %2. Choose another folder, "
                  "or make room and export again.")
            .arg(QDir::toNativeSeparators(path), why),
        u"cases"_s};
}

Result<void> replaceFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure(ErrorCode::Unavailable, path, file.errorString());
}

Result<void> writeNewFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(QFile::exists(path) ? ErrorCode::Refused : ErrorCode::Unavailable, path,
                       file.errorString());
    if (file.write(text) == text.size() && file.flush())
        return {};
    const Error error = failure(ErrorCode::Unavailable, path, file.errorString());
    file.remove(); // half of it would look like all of it
    return error;
}

} // namespace

ExportPlan planExport(const TestCases &cases, const QString &folder)
{
    ExportPlan plan;
    plan.folder = folder;
    QSet<QString> used;
    for (const TestCase &testCase : cases) {
        const QString name = unusedName(fileNameFrom(testCase.name), used);
        plan.files.append({name + u".in"_s, testCase.input});
        plan.files.append({name + u".out"_s, testCase.expected});
    }
    const QDir directory(folder);
    for (const ExportPlan::File &file : plan.files) {
        if (directory.exists(file.name))
            plan.existing.append(file.name);
    }
    return plan;
}

Result<void> exportCases(const ExportPlan &plan, bool replace)
{
    const QDir directory(plan.folder);
    for (const ExportPlan::File &file : plan.files) {
        const QString path = directory.filePath(file.name);
        const Result<void> written = replace ? replaceFile(path, file.text) : writeNewFile(path, file.text);
        if (!written)
            return written;
    }
    return {};
}

} // namespace codewar
