// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace codewar {

/// How well `typed` names `text`: its letters must occur in order, whatever their case. Larger is better;
/// beginnings of words and letters beside each other count. Nothing typed matches everything.
std::optional<int> fuzzyMatch(QStringView typed, QStringView text);

} // namespace codewar
