// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace codewar {

using namespace Qt::StringLiterals;

Settings::Settings(const QString &fileName, QObject *parent)
    : QObject(parent), m_file(fileName, QSettings::IniFormat)
{}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

QString Settings::folder() const
{
    return QFileInfo(m_file.fileName()).path();
}

void Settings::reset(QLatin1StringView key)
{
    if (!m_file.contains(key))
        return;
    m_file.remove(key);
    Q_EMIT changed(key);
}

void Settings::store(QLatin1StringView key, const QVariant &value)
{
    if (m_file.contains(key) && m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    Q_EMIT changed(key);
}

} // namespace codewar
