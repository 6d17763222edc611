// SPDX-License-Identifier: GPL-3.0-or-later
// A snippet that a stranger shared. What is taken must be the same after writing and reading it.
#include "app/snippet/snippet.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace codewar;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Snippet> snippet = parseSnippet(bytes, QStringLiteral("fuzz.codewar"));
    if (!snippet) {
        if (snippet.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const Result<Snippet> again = parseSnippet(snippetToJson(*snippet), QStringLiteral("again.codewar"));
    if (!again || again->code != snippet->code || again->input != snippet->input ||
        again->language != snippet->language || again->title != snippet->title ||
        again->cases.size() != snippet->cases.size())
        std::abort();
    for (qsizetype i = 0; i < again->cases.size(); ++i) {
        if (!again->cases.at(i).sameAs(snippet->cases.at(i)))
            std::abort();
    }
    return 0;
}
