// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

#include <functional>

namespace codewar {

/// Keeps secrets outside of this program. Every call returns at once; its answer comes later in the thread of
/// the window, maybe only after a person typed a password.
class Keyring
{
public:
    using Read = std::function<void(const Result<QString> &secret)>; ///< ErrorCode::NotFound: there is none
    using Done = std::function<void(const Result<void> &done)>;

    Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;
    virtual ~Keyring() = default;

    virtual void read(const QString &key, Read read) = 0;
    virtual void write(const QString &key, const QString &secret, Done done) = 0;
    /// That there is none is no error.
    virtual void remove(const QString &key, Done done) = 0;
};

} // namespace codewar
