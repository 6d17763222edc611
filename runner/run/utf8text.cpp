// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/utf8text.h"

#include <QStringDecoder>

namespace codewar {

namespace {

// Stateless, so that a sequence cut off at the end is an error too instead of waiting for more.
constexpr auto everyByteCounts =
    QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

} // namespace

QString textFromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, everyByteCounts);
    return decoder.decode(bytes);
}

bool isUtf8(const QByteArray &bytes)
{
    return textFromUtf8(bytes).toUtf8() == bytes;
}

} // namespace codewar
