// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formatting.h"

#include <QCoreApplication>

namespace codewar {

namespace {

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace

QString formatMilliseconds(double milliseconds)
{
    if (milliseconds >= 999.5)
        return QCoreApplication::translate("Formatting", "%1 s").arg(number(milliseconds / 1000, 2));
    const int decimals = milliseconds > 0 && milliseconds < 9.95 ? 1 : 0;
    return QCoreApplication::translate("Formatting", "%1 ms").arg(number(milliseconds, decimals));
}

QString formatBytes(qint64 bytes)
{
    constexpr double kib = 1024;
    const auto value = static_cast<double>(bytes);
    if (value < kib)
        return QCoreApplication::translate("Formatting", "%1 B").arg(bytes);
    if (value < 999.5 * kib)
        return QCoreApplication::translate("Formatting", "%1 KiB").arg(number(value / kib, 0));
    if (value < 999.5 * kib * kib)
        return QCoreApplication::translate("Formatting", "%1 MiB").arg(number(value / kib / kib, 1));
    return QCoreApplication::translate("Formatting", "%1 GiB").arg(number(value / kib / kib / kib, 1));
}

} // namespace codewar
