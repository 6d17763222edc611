// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnostic.h"

namespace codewar {

using namespace Qt::StringLiterals;

QString severityName(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return u"error"_s;
    case Diagnostic::Severity::Warning:
        return u"warning"_s;
    case Diagnostic::Severity::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

} // namespace codewar
