// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace codewar {

/// Every character as it is, unlike QTextDocument::toPlainText(), which makes a space of a no-break space.
QString documentText(const QTextDocument &document);

} // namespace codewar
