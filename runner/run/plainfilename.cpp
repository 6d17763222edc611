// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/plainfilename.h"

#include "runner/run/sentences.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

QString whyNotPlainFileName(const QString &name)
{
    if (name.isEmpty())
        return Sentences::tr("is empty");
    if (name.contains(u'/'))
        return Sentences::tr("has a folder in it");
    if (name == u"." || name == u"..")
        return Sentences::tr("is a folder");
    if (name.startsWith(u'-'))
        return Sentences::tr("begins with '-', which a compiler would take for an option");
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; }))
        return Sentences::tr("has a control character in it");
    if (!name.isValidUtf16())
        return Sentences::tr("is not valid text");
    if (name.toUtf8().size() > maxFileNameBytes)
        return Sentences::tr("is longer than %1 bytes").arg(maxFileNameBytes);
    return {};
}

} // namespace codewar
