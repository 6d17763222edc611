// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/adjustablelimits.h"

#include "app/settings/keys.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct LimitNames
{
    Q_DECLARE_TR_FUNCTIONS(codewar::LimitNames)
};

constexpr qint64 mebibyte = 1LL << 20;
constexpr int mebibytesPerGibibyte = 1024;

template <std::chrono::milliseconds Limits::*member>
int seconds(const Limits &limits)
{
    return int(limits.*member / std::chrono::seconds(1));
}

template <std::chrono::milliseconds Limits::*member>
void assignSeconds(Limits &limits, int value)
{
    limits.*member = std::chrono::seconds(value);
}

template <qint64 Limits::*member>
int mebibytes(const Limits &limits)
{
    return int(limits.*member / mebibyte);
}

template <qint64 Limits::*member>
void assignMebibytes(Limits &limits, int value)
{
    limits.*member = value * mebibyte;
}

using Unit = AdjustableLimit::Unit;

const std::array all{
    AdjustableLimit{settings::runSeconds, Unit::Seconds, 1, &seconds<&Limits::runTime>,
                    &assignSeconds<&Limits::runTime>},
    // Less is too little for an interpreter to begin.
    AdjustableLimit{settings::runMebibytes, Unit::Mebibytes, 16, &mebibytes<&Limits::runMemoryBytes>,
                    &assignMebibytes<&Limits::runMemoryBytes>},
    AdjustableLimit{settings::outputMebibytes, Unit::Mebibytes, 1, &mebibytes<&Limits::outputBytes>,
                    &assignMebibytes<&Limits::outputBytes>},
    AdjustableLimit{settings::compileSeconds, Unit::Seconds, 1, &seconds<&Limits::compileTime>,
                    &assignSeconds<&Limits::compileTime>},
    // Less is too little for a compiler to begin.
    AdjustableLimit{settings::compileMebibytes, Unit::Mebibytes, 128, &mebibytes<&Limits::compileMemoryBytes>,
                    &assignMebibytes<&Limits::compileMemoryBytes>},
};

} // namespace

std::span<const AdjustableLimit> adjustableLimits()
{
    return all;
}

QString nameOf(const AdjustableLimit &limit)
{
    if (limit.setting.key == settings::runSeconds.key)
        return LimitNames::tr("Time of a run");
    if (limit.setting.key == settings::runMebibytes.key)
        return LimitNames::tr("Memory of a run");
    if (limit.setting.key == settings::outputMebibytes.key)
        return LimitNames::tr("Output");
    if (limit.setting.key == settings::compileSeconds.key)
        return LimitNames::tr("Time to compile");
    return LimitNames::tr("Memory to compile");
}

QString textOf(const AdjustableLimit &limit, int value)
{
    if (limit.unit == Unit::Seconds)
        return LimitNames::tr("%1 s").arg(value);
    if (value >= mebibytesPerGibibyte && value % mebibytesPerGibibyte == 0)
        return LimitNames::tr("%1 GiB").arg(value / mebibytesPerGibibyte);
    return LimitNames::tr("%1 MiB").arg(value);
}

QString summaryOf(const Limits &limits)
{
    return LimitNames::tr("%1 · %2", "time and memory")
        .arg(textOf(all[0], all[0].value(limits)), textOf(all[1], all[1].value(limits)));
}

QString detailsOf(const Limits &limits)
{
    QStringList lines;
    for (const AdjustableLimit &limit : all)
        lines += LimitNames::tr("%1: %2").arg(nameOf(limit), textOf(limit, limit.value(limits)));
    return lines.join(u'\n');
}

} // namespace codewar
