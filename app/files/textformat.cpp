// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/textformat.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(codewar::TextFormat)
};

constexpr char utf8Mark[] = "\xef\xbb\xbf";
constexpr char utf16LeMark[] = "\xff\xfe";
constexpr char utf16BeMark[] = "\xfe\xff";

/// The characters of 0x80 to 0x9f; those that Windows-1252 leaves open stay control characters, as in
/// browsers.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

Error formatError(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"text format"_s};
}

Encoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith(utf8Mark))
        return Encoding::Utf8Bom;
    if (bytes.startsWith(utf16LeMark))
        return Encoding::Utf16Le;
    if (bytes.startsWith(utf16BeMark))
        return Encoding::Utf16Be;
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

QStringConverter::Encoding converterOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    default:
        return QStringConverter::Utf8;
    }
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xa0)
            character = QChar(windows1252[character.unicode() - 0x80]);
    }
    return text;
}

/// -1 where there is no byte for it.
int byteOf(char16_t character)
{
    if (character < 0x80 || (character >= 0xa0 && character <= 0xff))
        return character;
    const auto found = std::find(windows1252.begin(), windows1252.end(), character);
    return found == windows1252.end() ? -1 : 0x80 + static_cast<int>(found - windows1252.begin());
}

Error cannotHold(const QString &text, qsizetype position)
{
    const bool pair = position + 1 < text.size() && text.at(position).isHighSurrogate();
    const qsizetype line = QStringView(text).first(position).count(u'\n') + 1;
    return formatError(FormatText::tr("Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every "
                                      "character, in the status line, then save again.")
                           .arg(text.mid(position, pair ? 2 : 1))
                           .arg(line));
}

Result<QByteArray> toWindows1252(const QString &text)
{
    QByteArray bytes(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int byte = byteOf(text.at(i).unicode());
        if (byte < 0)
            return cannotHold(text, i);
        bytes[i] = static_cast<char>(byte);
    }
    return bytes;
}

/// Control characters that no program text has; what is not text is full of them.
bool looksBinary(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        return code < 0x20 && (code < '\t' || code > '\r') && code != 0x1a && code != 0x1b;
    });
}

/// The decoder says nothing of half a character at the end, which would be lost.
bool endsInTheMiddle(const QByteArray &bytes, const DecodedText &decoded)
{
    if (converterOf(decoded.format.encoding) == QStringConverter::Utf8)
        return false;
    const bool marked = bytes.startsWith(utf16LeMark) || bytes.startsWith(utf16BeMark);
    return decoded.text.size() * 2 + (marked ? 2 : 0) != bytes.size();
}

struct EndingCounts
{
    qsizetype lf = 0;
    qsizetype crLf = 0;
    qsizetype cr = 0;
};

EndingCounts countEndings(const QString &text)
{
    EndingCounts counts;
    const QChar *const end = text.constData() + text.size();
    for (const QChar *at = text.constData(); at != end; ++at) {
        if (*at == u'\n') {
            ++counts.lf;
        } else if (*at == u'\r') {
            const bool both = at + 1 != end && at[1] == u'\n';
            ++(both ? counts.crLf : counts.cr);
            at += both ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> wanted)
{
    const Encoding encoding = wanted.value_or(encodingOf(bytes));
    DecodedText decoded;
    decoded.format.encoding = encoding;
    if (encoding == Encoding::Windows1252) {
        decoded.text = fromWindows1252(bytes);
    } else {
        QStringDecoder decoder(converterOf(encoding)); // takes a byte order mark away
        decoded.text = decoder.decode(bytes);
        if (decoder.hasError() || !decoded.text.isValidUtf16() || endsInTheMiddle(bytes, decoded))
            return formatError(FormatText::tr("it is not %1 text").arg(encodingName(encoding)));
    }
    if (decoded.text.contains(QChar(u'\0')) ||
        (encoding == Encoding::Windows1252 && looksBinary(decoded.text)))
        return formatError(FormatText::tr("it is not text"));
    decoded.format.ending = lineEndingOf(decoded.text);
    return decoded;
}

Result<QByteArray> encodeText(const QString &text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Utf8Bom:
        return utf8Mark + text.toUtf8();
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        QStringEncoder encoder(converterOf(encoding), QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(text));
    }
    case Encoding::Windows1252:
        return toWindows1252(text);
    }
    return text.toUtf8();
}

LineEnding lineEndingOf(const QString &text, LineEnding otherwise)
{
    const EndingCounts counts = countEndings(text);
    const qsizetype most = std::max({counts.lf, counts.crLf, counts.cr});
    if (most == 0)
        return otherwise;
    if (counts.lf == most)
        return LineEnding::Lf;
    return counts.crLf == most ? LineEnding::CrLf : LineEnding::Cr;
}

bool hasMixedLineEndings(const QString &text)
{
    const EndingCounts counts = countEndings(text);
    return (counts.lf > 0) + (counts.crLf > 0) + (counts.cr > 0) > 1;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf8Bom:
        return u"UTF-8 BOM"_s;
    case Encoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QString lineEndingName(LineEnding ending)
{
    switch (ending) {
    case LineEnding::Lf:
        return u"LF"_s;
    case LineEnding::CrLf:
        return u"CRLF"_s;
    case LineEnding::Cr:
        return u"CR"_s;
    }
    return {};
}

} // namespace codewar
