// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/documenttext.h"

#include <QTextDocument>

namespace codewar {

QString documentText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n'); // from Shift+Enter
    return text;
}

} // namespace codewar
