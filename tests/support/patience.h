// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace codewar::test {

/// What only a broken program needs, however busy the machine is.
inline constexpr int timeoutMs = 60'000;

} // namespace codewar::test

/// QTRY_VERIFY with that patience.
#define QTRY_TRUE(...) QTRY_VERIFY_WITH_TIMEOUT(__VA_ARGS__, codewar::test::timeoutMs)
