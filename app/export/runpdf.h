// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/runhtml.h"

class QIODevice;

namespace codewar {

/// Writes a run as a PDF of A4 pages, each with the program's name and its number. May be called from any
/// thread.
void writeRunPdf(const ExportedRun &run, QIODevice &device);

} // namespace codewar
