// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputdecoder.h"

#include "app/panels/output/sgr.h"

#include <QStringDecoder>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t cancel = 0x18;
constexpr char16_t substitute = 0x1a;

/// Changes the order of the characters around it, ends a line or takes no room, and none of it is seen.
bool isHidden(char16_t code)
{
    return code == 0x061c || code == 0x200b || code == 0x200e || code == 0x200f ||
           (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff;
}

bool isPlain(char16_t code)
{
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && !isHidden(code)) || code == u'\n' ||
           code == u'\t';
}

/// Bytes at the end that begin a UTF-8 character and do not complete it: 0 to 3.
qsizetype cutOffLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, bytes.size()); ++length) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - length]);
        if (byte < 0x80)
            return 0;
        if (byte < 0xc0)
            continue; // goes on with a character that began before
        const int needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length < needed ? length : 0;
    }
    return 0;
}

/// As QString::fromUtf8(), which however drops a byte order mark at the begin, here of any piece.
QString textOf(QByteArrayView utf8)
{
    using Flag = QStringConverter::Flag;
    return QStringDecoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom)(utf8);
}

} // namespace

OutputDecoder::OutputDecoder(OutputKind kind) : m_style{.kind = kind} {}

StyledText OutputDecoder::decode(const QByteArray &bytes)
{
    const QString decoded = decodeUtf8(bytes);
    StyledText out;
    out.text.reserve(decoded.size());
    qsizetype plainStart = 0;
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        if (m_state == State::Text && isPlain(decoded.at(i).unicode()))
            continue;
        out.append(QStringView(decoded).mid(plainStart, i - plainStart), m_style);
        take(decoded.at(i), out);
        plainStart = i + 1;
    }
    out.append(QStringView(decoded).mid(plainStart), m_style);
    return out;
}

QString OutputDecoder::decodeUtf8(QByteArrayView bytes)
{
    const QByteArray joined = m_cutOff.isEmpty() ? QByteArray() : m_cutOff + bytes.toByteArray();
    const QByteArrayView all = m_cutOff.isEmpty() ? bytes : QByteArrayView(joined);
    const qsizetype tail = cutOffLength(all);
    const QString text = textOf(all.chopped(tail));
    m_cutOff = all.last(tail).toByteArray();
    return text;
}

StyledText OutputDecoder::finish()
{
    StyledText rest;
    rest.append(textOf(m_cutOff), m_style);
    *this = OutputDecoder(m_style.kind);
    return rest;
}

void OutputDecoder::take(QChar character, StyledText &out)
{
    const char16_t code = character.unicode();
    if (m_state == State::CarriageReturn) {
        m_state = State::Text;
        if (code != u'\n')
            out.append(u"\r", m_style);
    }
    if (m_state == State::Text)
        takeText(code, out);
    else if (!endsSequence(code, out))
        takeEscape(code);
}

void OutputDecoder::takeText(char16_t code, StyledText &out)
{
    if (isPlain(code)) {
        out.append(QStringView(&code, 1), m_style);
    } else if (code == u'\r') {
        m_state = State::CarriageReturn;
    } else if (code == escape) {
        m_state = State::Escape;
        m_sequenceLength = 0;
    } else if (isHidden(code)) {
        out.append(u"<U+%1>"_s.arg(QString::number(code, 16).rightJustified(4, u'0').toUpper()), m_style);
    } else if (code < 0x20) {
        const auto picture = char16_t(0x2400 + code);
        out.append(QStringView(&picture, 1), m_style);
    } else {
        out.append(code == 0x7f ? u"\u2421" : u"\uFFFD", m_style);
    }
}

/// Whether `code` breaks a sequence off, so that one that never ends cannot hide everything after it.
bool OutputDecoder::endsSequence(char16_t code, StyledText &out)
{
    if (code == cancel || code == substitute) {
        m_state = State::Text;
        return true;
    }
    const bool lineEnds = code == u'\n' || code == u'\r';
    if (!lineEnds && ++m_sequenceLength <= maxSequence)
        return false;
    m_state = State::Text;
    takeText(code, out);
    return true;
}

void OutputDecoder::takeEscape(char16_t code)
{
    switch (m_state) {
    case State::Escape:
        m_parameters.clear();
        if (code == u'[')
            m_state = State::Csi;
        else if (code == u']' || code == u'P' || code == u'_' || code == u'^' || code == u'X')
            m_state = State::String;
        else if (code >= 0x20 && code <= 0x2f)
            m_state = State::Intermediate;
        else if (code != escape)
            m_state = State::Text;
        break;
    case State::Intermediate:
        if (code < 0x20 || code > 0x2f)
            m_state = code == escape ? State::Escape : State::Text;
        break;
    case State::Csi:
        takeCsi(code);
        break;
    case State::String:
        if (code == u'\a')
            m_state = State::Text;
        else if (code == escape)
            m_state = State::StringEscape;
        break;
    case State::StringEscape:
        if (code == u'\\')
            m_state = State::Text;
        else if (code != escape)
            m_state = State::String;
        break;
    case State::Text:
    case State::CarriageReturn:
        break;
    }
}

void OutputDecoder::takeCsi(char16_t code)
{
    if (code >= 0x20 && code <= 0x3f) {
        if (m_parameters.size() <= maxParameters)
            m_parameters.append(static_cast<char>(code));
        return;
    }
    m_state = code == escape ? State::Escape : State::Text;
    // Private ones ("?", ">") and those with intermediate bytes mean something else.
    const auto isForColours = [](char byte) {
        return (byte >= '0' && byte <= '9') || byte == ';' || byte == ':';
    };
    if (code == u'm' && m_parameters.size() <= maxParameters &&
        std::all_of(m_parameters.cbegin(), m_parameters.cend(), isForColours))
        applySgr(m_parameters, m_style);
}

} // namespace codewar
