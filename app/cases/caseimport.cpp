// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseimport.h"

#include "runner/run/utf8text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::CaseImport)
};

constexpr qsizetype mostFiles = 4 * maxCases;

/// Reads what belongs into one case. The error is why it does not.
Result<QByteArray> readCaseText(const QString &path)
{
    const auto refused = [](const QString &why) { return Error{ErrorCode::InvalidInput, why, u"cases"_s}; };
    if (!QFileInfo(path).isFile()) // a pipe would never end
        return refused(Texts::tr("It is not a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Texts::tr("It cannot be read: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(maxCaseTextBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(Texts::tr("It cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > maxCaseTextBytes)
        return refused(Texts::tr("It is larger than 4 MiB."));
    if (!isUtf8(bytes))
        return refused(Texts::tr("It is not UTF-8 text."));
    return bytes;
}

class Importer
{
public:
    explicit Importer(const TestCases &present) : m_all(present) {}

    void add(const QString &path)
    {
        if (!QFileInfo(path).isDir()) {
            m_files.append(path);
            return;
        }
        QDirIterator files(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            if (m_files.size() >= mostFiles) {
                skip(path,
                     Texts::tr("It has more than %1 files; the rest was not looked at.").arg(mostFiles));
                return;
            }
            if (file.isDir())
                skip(file.filePath(), Texts::tr("It is a folder. Import it by itself."));
            else
                m_files.append(file.filePath());
        }
    }

    CaseImport read()
    {
        const CasePairing pairing = pairCaseFiles(m_files);
        m_import.skipped += pairing.skipped;
        for (const CaseFiles &files : pairing.cases)
            read(files);
        return m_import;
    }

private:
    void read(const CaseFiles &files)
    {
        TestCase testCase;
        testCase.name = files.name;
        const Result<QByteArray> input = readCaseText(files.input);
        if (!input)
            return skip(files.input, input.error().message);
        testCase.input = *input;
        if (files.output.isEmpty()) {
            skip(files.input, Texts::tr("It has no expected output beside it; only its input was taken."));
        } else {
            const Result<QByteArray> expected = readCaseText(files.output);
            if (!expected)
                return skip(files.output, expected.error().message);
            testCase.expected = *expected;
        }
        if (const Result<void> room = checkRoom(m_all, {testCase}); !room)
            return skip(files.input, room.error().message);
        m_all.append(testCase);
        m_import.cases.append(testCase);
    }
    void skip(const QString &path, const QString &why)
    {
        m_import.skipped.append({QFileInfo(path).fileName(), why});
    }

    QStringList m_files;
    TestCases m_all;
    CaseImport m_import;
};

} // namespace

CaseImport importCases(const QStringList &paths, const TestCases &present)
{
    Importer importer(present);
    for (const QString &path : paths)
        importer.add(path);
    return importer.read();
}

} // namespace codewar
