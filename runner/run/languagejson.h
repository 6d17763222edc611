// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"

namespace codewar {

/// Largest language file that is read.
inline constexpr qint64 maxLanguageFileBytes = 1LL << 20;
/// Longest template or example text of a language.
inline constexpr int maxTemplateLength = 64 * 1024;

/// The language in a JSON file; the error names `fileName` and the key that is wrong.
Result<Language> languageFromJson(const QByteArray &json, const QString &fileName);

} // namespace codewar
