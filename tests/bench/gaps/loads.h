// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace codewar {

// Each makes a window of its own, does to it what its file says, and prints what it measured.
void benchTyping();
void benchPaste();
void benchClipboard();
/// A program that prints so many bytes, whose output is then looked at.
void benchOutput(const QString &what, long long bytes);
/// A program that prints without end; the shapes are named in flood.cpp.
void benchFlood(const QString &shape);
void benchTabs();

/// The other program from which benchClipboard() has its text: keeps it in the clipboard until it is killed.
int ownClipboard();

} // namespace codewar
