// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/plainfilename.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

QString whyNotPlainFileName(const QString &name)
{
    if (name.isEmpty())
        return u"is empty"_s;
    if (name.contains(u'/'))
        return u"has a folder in it"_s;
    if (name == u"." || name == u"..")
        return u"is a folder"_s;
    if (name.startsWith(u'-'))
        return u"begins with '-', which a compiler would take for an option"_s;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; }))
        return u"has a control character in it"_s;
    if (!name.isValidUtf16())
        return u"is not valid text"_s;
    if (name.toUtf8().size() > maxFileNameBytes)
        return u"is longer than %1 bytes"_s.arg(maxFileNameBytes);
    return {};
}

} // namespace codewar
