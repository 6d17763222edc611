// SPDX-License-Identifier: GPL-3.0-or-later
// A language file that a person dropped into the folder, however broken.
#include "runner/run/languageregistry.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const codewar::Result<codewar::Language> language =
        codewar::LanguageRegistry::parse(text, QStringLiteral("fuzz.json"));
    if (!language && language.error().message.isEmpty())
        std::abort();
    return 0;
}
