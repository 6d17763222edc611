// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/keyring.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace codewar {

/// Secrets of this session, kept beyond it in a keyring where there is one. Nothing is ever written anywhere
/// else. Answers come in the thread of the window, and not after this object is gone.
class Secrets : public QObject
{
    Q_OBJECT

public:
    explicit Secrets(std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);
    ~Secrets() override;

    /// Asks whether the keyring works; keyringChecked() follows.
    void checkKeyring();
    void read(const QString &key, Keyring::Read read);
    /// Known for the session from now on. The error of `done` says why it lasts no longer.
    void write(const QString &key, const QString &secret, Keyring::Done done);
    void remove(const QString &key, Keyring::Done done);

Q_SIGNALS:
    /// `problem` is empty where secrets are kept, else it says why they last for this session only.
    void keyringChecked(const QString &problem);

private:
    std::unique_ptr<Keyring> m_keyring;
    QHash<QString, QString> m_session; ///< by key
    QSet<QString> m_unkept;            ///< keys of those that the keyring did not take
};

} // namespace codewar
