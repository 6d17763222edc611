// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/progressprinter.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnsWhereUnknown = 80;

int terminalColumns()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col
                                                                             : columnsWhereUnknown;
}

/// What a package or a registry says must not steer the terminal.
QString harmless(QString line)
{
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

} // namespace

ProgressPrinter::ProgressPrinter() : m_isTerminal(::isatty(STDOUT_FILENO) == 1) {}

ProgressPrinter::~ProgressPrinter()
{
    clearDetail();
}

docker::ImageProgress ProgressPrinter::about(const QString &subject)
{
    return [this, subject](docker::ProgressKind kind, const QString &line) {
        if (kind == docker::ProgressKind::Step)
            print(subject + ": "_L1 + line);
        else
            printDetail(line);
    };
}

void ProgressPrinter::print(const QString &line)
{
    clearDetail();
    std::printf("%s\n", qUtf8Printable(harmless(line)));
    std::fflush(stdout);
}

void ProgressPrinter::printDetail(const QString &line)
{
    if (!m_isTerminal)
        return;
    clearDetail();
    std::printf("  %s", qUtf8Printable(harmless(line).left(terminalColumns() - 3)));
    std::fflush(stdout);
    m_detailShown = true;
}

void ProgressPrinter::clearDetail()
{
    if (m_detailShown)
        std::printf("\r\033[K");
    m_detailShown = false;
}

} // namespace codewar
