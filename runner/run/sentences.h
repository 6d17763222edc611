// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace codewar {

/// What the runner says to people, under one name for translators. English where no translator is installed,
/// as in the program codewar-runner. What is read by programs (verdicts, stages, signals) is never
/// translated.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(codewar::Sentences)
};

} // namespace codewar
