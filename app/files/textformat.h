// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace codewar {

/// How the characters of a file are stored.
enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Windows1252 };
inline constexpr Encoding allEncodings[] = {Encoding::Utf8, Encoding::Utf8Bom, Encoding::Utf16Le,
                                            Encoding::Utf16Be, Encoding::Windows1252};

enum class LineEnding { Lf, CrLf, Cr };
inline constexpr LineEnding allLineEndings[] = {LineEnding::Lf, LineEnding::CrLf, LineEnding::Cr};

/// How a text is stored in its file. Kept from opening to saving.
struct TextFormat
{
    Encoding encoding = Encoding::Utf8;
    LineEnding ending = LineEnding::Lf; ///< of most lines

    bool operator==(const TextFormat &) const = default;
};

struct DecodedText
{
    QString text; ///< lines keep the ends they have
    TextFormat format;
};

/// Reads bytes as `encoding`, or else as what they are most likely in: by their byte order mark, as UTF-8
/// where they are valid, else as Windows-1252. The error says why they are no text.
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> encoding = {});

/// The error names the first character that the encoding cannot hold, and its line.
Result<QByteArray> encodeText(const QString &text, Encoding encoding);

/// That of most lines, or `otherwise` where the text has one line.
LineEnding lineEndingOf(const QString &text, LineEnding otherwise = LineEnding::Lf);
bool hasMixedLineEndings(const QString &text);

/// "UTF-8", "UTF-16 LE", …; the same in every language.
QString encodingName(Encoding encoding);
/// "LF", "CRLF" or "CR".
QString lineEndingName(LineEnding ending);

} // namespace codewar
