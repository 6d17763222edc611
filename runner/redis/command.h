// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace codewar::redis {

/// A command's name and its arguments, each of any bytes.
using Command = QByteArrayList;

/// Adds what the command is on the wire.
void appendCommand(QByteArray &wire, const Command &command);

} // namespace codewar::redis
