// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/secrets.h"

#include <QPointer>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Never written: only its absence is asked for.
constexpr auto probe = "probe"_L1;

} // namespace

Secrets::Secrets(std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent), m_keyring(std::move(keyring))
{}

Secrets::~Secrets() = default;

void Secrets::checkKeyring()
{
    m_keyring->read(probe, [self = QPointer(this)](const Result<QString> &answer) {
        const bool works = answer || answer.error().code == ErrorCode::NotFound;
        if (self)
            Q_EMIT self->keyringChecked(works ? QString() : answer.error().message);
    });
}

void Secrets::read(const QString &key, Keyring::Read read)
{
    if (m_session.contains(key)) {
        QMetaObject::invokeMethod(
            this, [read = std::move(read), secret = m_session.value(key)] { read(secret); },
            Qt::QueuedConnection);
        return;
    }
    m_keyring->read(key, [self = QPointer(this), key, read = std::move(read)](const Result<QString> &secret) {
        if (!self)
            return;
        if (secret)
            self->m_session[key] = *secret;
        read(secret);
    });
}

void Secrets::write(const QString &key, const QString &secret, Keyring::Done done)
{
    m_session[key] = secret;
    m_unkept.remove(key);
    m_keyring->write(key, secret,
                     [self = QPointer(this), key, done = std::move(done)](const Result<void> &kept) {
                         if (!self)
                             return;
                         if (!kept)
                             self->m_unkept.insert(key);
                         done(kept);
                     });
}

void Secrets::remove(const QString &key, Keyring::Done done)
{
    m_session.remove(key);
    if (m_unkept.remove(key)) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_keyring->remove(key, [self = QPointer(this), done = std::move(done)](const Result<void> &gone) {
        if (self)
            done(gone);
    });
}

} // namespace codewar
