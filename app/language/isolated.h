// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QString>

namespace codewar {

/// A name such as "C++" as it reads among words from right to left, which would move its signs to its other
/// end.
inline QString isolated(const QString &name)
{
    constexpr QChar leftToRight = u'\u2066';
    constexpr QChar end = u'\u2069';
    return QGuiApplication::isRightToLeft() ? leftToRight + name + end : name;
}

} // namespace codewar
