// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace codewar {

/// A preference: its key in the file, and what holds for whoever never chose. Declared once, in keys.h.
template <typename T>
struct Setting
{
    QLatin1StringView key;
    T fallback;
};

/// The preferences of a person, shared by every window; typed, kept in one file. GUI thread only.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `fileName` is made where it is missing.
    explicit Settings(const QString &fileName, QObject *parent = nullptr);

    /// The platform's place for preferences.
    static QString defaultFile();

    /// The folder of the file, for what is kept beside it.
    QString folder() const;

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        return m_file.value(setting.key, QVariant::fromValue(setting.fallback)).template value<T>();
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        store(setting.key, QVariant::fromValue(value));
    }
    /// Forgets what was chosen.
    void reset(QLatin1StringView key);

Q_SIGNALS:
    /// Another value holds for this key.
    void changed(QLatin1StringView key);

private:
    void store(QLatin1StringView key, const QVariant &value);

    QSettings m_file;
};

} // namespace codewar
