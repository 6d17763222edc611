// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace codewar {

/// How to speed up a language without changing what a program sees; each entry is optional.
struct Acceleration
{
    QStringList precompiledHeaders; ///< headers to precompile, e.g. "iostream", in order
    QStringList linkers;            ///< values for -fuse-ld=, best first; the first one installed is used
    bool prestart = false;          ///< the interpreter may be started before its main file is there
};

/// One programming language: a JSON file in resources/languages or in the user's own folder.
struct Language
{
    QString id;                         ///< "cpp"
    QString name;                       ///< "C++"
    QString version;                    ///< of the language, e.g. "C++17"
    QStringList aliases;                ///< other ids accepted in requests
    QStringList endings;                ///< file endings without the dot
    QString mainFile;                   ///< "main.cpp"
    QStringList compile;                ///< command line; empty for an interpreted language
    QString executable;                 ///< file the compile makes; empty for an interpreted language
    QStringList run;                    ///< command line
    QStringList versionCommand;         ///< prints what compiles or runs it
    QString toolName;                   ///< what the version belongs to, e.g. "g++", for "g++ 12.2.0"
    QMap<QString, QString> environment; ///< added to the sandbox's fixed environment
    QString image;                      ///< "codewar/cpp"
    QString lexer;                      ///< "cpp", "python", …: the editor's highlighter
    QString diagnostics;                ///< "gcc", "python" or empty: who parses errors
    QString lineComment;                ///< "//"
    QString templateText;               ///< what a new file holds
    QString example;                    ///< file name in resources/examples, or text of its own
    Acceleration acceleration;

    bool isCompiled() const { return !compile.isEmpty(); }
};

} // namespace codewar
