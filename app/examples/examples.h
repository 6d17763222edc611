// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"

#include <QList>

namespace codewar {

/// A program to learn from, in one language.
struct Example
{
    QString languageId;
    QString name;        ///< "Word count", translated
    QString description; ///< one line, translated; empty where nobody wrote one
    QString fileName;

    QString text() const;
};

/// Every example whose language is known, by language and then by name.
QList<Example> builtInExamples(const LanguageRegistry &registry);

} // namespace codewar
