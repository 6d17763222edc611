// SPDX-License-Identifier: GPL-3.0-or-later
// The output panel's way from bytes to lines: what a program prints, however it is split, never shows a
// control character, never differs by where it was split, and never takes more than is allowed.
#include "app/panels/output/outputbuffer.h"
#include "app/panels/output/outputdecoder.h"

#include <algorithm>
#include <cstdlib>

using namespace codewar;

namespace {

bool isHarmless(QChar character)
{
    const char16_t code = character.unicode();
    const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
    return !control && !(code >= 0x2028 && code <= 0x202e) && !(code >= 0x2066 && code <= 0x2069);
}

OutputBuffer bufferOf(const QByteArray &bytes, qsizetype pieceSize)
{
    OutputDecoder decoder;
    OutputBuffer buffer;
    for (qsizetype i = 0; i < bytes.size(); i += pieceSize)
        buffer.append(decoder.decode(bytes.mid(i, pieceSize)));
    buffer.append(decoder.finish());
    return buffer;
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkLines(const OutputBuffer &buffer)
{
    for (qint64 number = buffer.firstLine(); number < buffer.endLine(); ++number) {
        const OutputLine line = buffer.line(number);
        check(line.text.size() <= OutputBuffer::maxLineLength);
        check(line.text.isEmpty() || (!line.spans.isEmpty() && line.spans.first().start == 0));
        check(std::is_sorted(line.spans.begin(), line.spans.end(),
                             [](const auto &a, const auto &b) { return a.start <= b.start; }) ||
              line.spans.size() < 2);
        check(line.spans.isEmpty() || line.spans.last().start < line.text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const OutputBuffer whole = bufferOf(bytes, std::max<qsizetype>(1, bytes.size()));
    const OutputBuffer split = bufferOf(bytes, 1 + data[0]);
    const QString text = whole.text();
    check(std::all_of(text.begin(), text.end(), isHarmless));
    check(whole.bytes() <= OutputBuffer::maxBytes);
    check(text.size() <= 8 * qsizetype(size)); // "<U+202E>" for three bytes at most
    checkLines(whole);
    checkLines(split);
    check(text == split.text());
    return 0;
}
