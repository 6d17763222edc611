// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionmentions.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

QStringList sessionMentions(const QString &folder, const QStringList &names)
{
    QStringList left = names;
    QStringList mentioned;
    QDirIterator files(folder, {u"*.json"_s, u"*.json.broken-*"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (!left.isEmpty() && files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return names; // nobody knows what is in it
        const QByteArray bytes = file.readAll();
        const auto found = std::stable_partition(
            left.begin(), left.end(), [&](const QString &name) { return !bytes.contains(name.toUtf8()); });
        mentioned.append(QStringList(found, left.end()));
        left.erase(found, left.end());
    }
    return mentioned;
}

} // namespace codewar
