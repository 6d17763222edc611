// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/restoredrun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace codewar {

using namespace Qt::StringLiterals;

std::optional<InputFile> inputFileOf(const RunRecord &run)
{
    return InputFile::fromJson(QJsonDocument::fromJson(run.attachments.value(u"inputFile"_s)).object());
}

bool isUnchanged(const InputFile &file, const QDateTime &since)
{
    const QFileInfo info(file.path);
    return info.isFile() && info.size() == file.bytes && info.lastModified() <= since;
}

QJsonObject attachmentsOf(const RunRecord &run)
{
    QJsonObject attachments;
    for (const auto &[name, text] : run.attachments.asKeyValueRange()) {
        const QJsonDocument json = QJsonDocument::fromJson(text);
        if (json.isArray())
            attachments.insert(name, json.array());
        else if (json.isObject())
            attachments.insert(name, json.object());
    }
    return attachments;
}

} // namespace codewar
