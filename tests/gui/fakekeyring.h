// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/keyring.h"

#include <QCoreApplication>
#include <QMap>

namespace codewar {

/// A keyring in memory: it answers in the event loop, or while `locked` once it is unlocked.
class FakeKeyring : public Keyring
{
public:
    struct Contents
    {
        QMap<QString, QString> secrets;
        QString broken; ///< why it does not work
        bool locked = false;
        QList<std::function<void()>> waiting;
    };

    explicit FakeKeyring(Contents &contents) : m_contents(contents) {}

    void read(const QString &key, Read read) override
    {
        answer([this, key, read] {
            if (!m_contents.broken.isEmpty())
                read(problem(ErrorCode::Unavailable));
            else if (!m_contents.secrets.contains(key))
                read(problem(ErrorCode::NotFound));
            else
                read(m_contents.secrets.value(key));
        });
    }
    void write(const QString &key, const QString &secret, Done done) override
    {
        answer([this, key, secret, done] {
            if (m_contents.broken.isEmpty())
                m_contents.secrets[key] = secret;
            done(m_contents.broken.isEmpty() ? Result<void>() : problem(ErrorCode::Unavailable));
        });
    }
    void remove(const QString &key, Done done) override
    {
        answer([this, key, done] {
            if (m_contents.broken.isEmpty())
                m_contents.secrets.remove(key);
            done(m_contents.broken.isEmpty() ? Result<void>() : problem(ErrorCode::Unavailable));
        });
    }

    static void unlock(Contents &contents)
    {
        contents.locked = false;
        for (const std::function<void()> &request : std::exchange(contents.waiting, {}))
            request();
    }

private:
    Error problem(ErrorCode code) const
    {
        return {code, code == ErrorCode::NotFound ? QStringLiteral("It is not there.") : m_contents.broken,
                QStringLiteral("fake")};
    }
    void answer(std::function<void()> request)
    {
        if (m_contents.locked)
            m_contents.waiting.append(std::move(request));
        else
            QMetaObject::invokeMethod(qApp, std::move(request), Qt::QueuedConnection);
    }

    Contents &m_contents;
};

} // namespace codewar
