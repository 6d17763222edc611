// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"

#include <QString>
#include <QStringList>

// What follows from a language's description alone, wherever its tools are.
namespace codewar {

/// The compile command of a language without its sources and output: the flags a precompiled header must
/// match.
QStringList compilerAndFlags(const Language &language);

/// "g++ 12.2.0" from what a language's version command printed; only the tool's name where
/// there is no version in it.
QString versionText(const Language &language, const QString &printed);

} // namespace codewar
