// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/keptinputs.h"

#include "app/session/sessionmentions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QUuid>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::InputFile)
};

/// Files of programs aside.
constexpr int mostFiles = 20;
constexpr qint64 mostBytes = 2 * maxInputFileBytes;
/// Another window may have kept it and not have written so yet.
constexpr qint64 youngSeconds = 10LL * 60;

} // namespace

KeptInputs::KeptInputs(const QString &sessionFolder)
    : m_sessions(sessionFolder), m_folder(sessionFolder + u"/inputs"_s)
{}

/// Makes room for one more file.
void KeptInputs::prune(const QSet<QString> &inUse) const
{
    const QDir folder(m_folder);
    const QDateTime young = QDateTime::currentDateTime().addSecs(-youngSeconds);
    qint64 bytes = 0;
    int count = 0;
    QStringList old;
    for (const QFileInfo &half : folder.entryInfoList({u"*.input.??????"_s}, QDir::Files)) {
        if (half.lastModified() < young)
            QFile::remove(half.filePath()); // its window was killed before it was finished
    }
    for (const QFileInfo &file : folder.entryInfoList({u"*.input"_s}, QDir::Files, QDir::Time)) {
        bytes += file.size();
        const bool tooMuch = ++count >= mostFiles || bytes > mostBytes - maxInputFileBytes;
        if (tooMuch && file.lastModified() < young && !inUse.contains(file.filePath()))
            old.append(file.fileName());
    }
    if (old.isEmpty())
        return;
    const QStringList wanted = sessionMentions(m_sessions, old);
    for (const QString &name : std::as_const(old)) {
        if (!wanted.contains(name))
            QFile::remove(folder.filePath(name));
    }
}

Result<InputFile> KeptInputs::keep(const QString &text, const QSet<QString> &inUse) const
{
    if (text.size() > maxInputFileBytes)
        return inputTooLarge(text.size());
    const QDir directory(m_folder);
    directory.mkpath(u"."_s);
    prune(inUse);
    QSaveFile file(directory.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".input"_s));
    if (file.open(QIODevice::WriteOnly) && writeInput(file, text)) {
        const qint64 bytes = file.size();
        if (bytes > maxInputFileBytes)
            return inputTooLarge(bytes);
        if (file.commit())
            return InputFile{file.fileName(), {}, bytes};
    }
    return Error{
        ErrorCode::Unavailable,
        Texts::tr("The pasted text is too large for the panel and could not be kept in %1: %2. Make room "
                  "and paste it again, or open it as a file. Nothing was changed.")
            .arg(QDir::toNativeSeparators(m_folder), file.errorString()),
        u"input"_s};
}

} // namespace codewar
