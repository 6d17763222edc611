// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/scintilla.h"

namespace codewar {

/// C++ with the keywords of C++20 and the usual names of the standard library as a second set.
class CppLexer : public QsciLexerCPP
{
    Q_OBJECT

public:
    using QsciLexerCPP::QsciLexerCPP;
    const char *keywords(int set) const override;
};

/// C17, which has fewer keywords than C++.
class CLexer : public QsciLexerCPP
{
    Q_OBJECT

public:
    using QsciLexerCPP::QsciLexerCPP;
    const char *keywords(int set) const override;
};

/// Python 3 with its built-in functions as a second set.
class PythonLexer : public QsciLexerPython
{
    Q_OBJECT

public:
    explicit PythonLexer(QObject *parent = nullptr);
    const char *keywords(int set) const override;
};

} // namespace codewar
