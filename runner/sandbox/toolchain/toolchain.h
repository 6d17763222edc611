// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace codewar {

/// The compilers and interpreters installed on this machine. Thread-safe; each is asked once.
class Toolchain
{
public:
    /// "g++ 12.2.0"; NotFound with what to install where it is missing. May run the tool: blocks.
    Result<QString> version(const Language &language);
    /// Changes when the tool is replaced by another build.
    QString fingerprint(const Language &language);
    /// The first installed one of Acceleration::linkers, as a compiler flag; empty where there is none.
    static QString linkerFlag(const Language &language);

private:
    std::mutex m_mutex;
    QHash<QString, QString> m_versions; ///< by language id
};

} // namespace codewar
