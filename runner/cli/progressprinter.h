// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/images/imageprogress.h"

#include <QString>

namespace codewar {

/// Prints what a long piece of work is doing to stdout: steps as lines, and on a terminal below the last one,
/// in a line that changes, what the step is at. Used from one thread.
class ProgressPrinter
{
public:
    ProgressPrinter();
    ~ProgressPrinter();
    ProgressPrinter(const ProgressPrinter &) = delete;
    ProgressPrinter &operator=(const ProgressPrinter &) = delete;

    /// `subject` begins each of its lines.
    docker::ImageProgress about(const QString &subject);
    void print(const QString &line);

private:
    void printDetail(const QString &line);
    void clearDetail();

    bool m_isTerminal;
    bool m_detailShown = false;
};

} // namespace codewar
