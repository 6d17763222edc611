// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/keyring.h"

namespace codewar {

/// The keyring of the desktop: GNOME's or KDE's, or that of the operating system.
class SystemKeyring final : public Keyring
{
public:
    void read(const QString &key, Read read) override;
    void write(const QString &key, const QString &secret, Done done) override;
    void remove(const QString &key, Done done) override;
};

} // namespace codewar
