// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputdecoder.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t cancel = 0x18;
constexpr char16_t substitute = 0x1a;

bool isPlain(char16_t code)
{
    return (code >= 0x20 && code < 0x7f) || code >= 0xa0 || code == u'\n' || code == u'\t';
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

} // namespace

QString OutputDecoder::decode(const QByteArray &bytes)
{
    const QString decoded = decodeUtf8(bytes);
    QString out;
    out.reserve(decoded.size());
    qsizetype plainStart = 0;
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        if (m_state == State::Text && isPlain(decoded.at(i).unicode()))
            continue;
        out.append(QStringView(decoded).mid(plainStart, i - plainStart));
        take(decoded.at(i), out);
        plainStart = i + 1;
    }
    return out.append(QStringView(decoded).mid(plainStart));
}

QString OutputDecoder::decodeUtf8(QByteArrayView bytes)
{
    const QByteArray joined = m_cutOff.isEmpty() ? QByteArray() : m_cutOff + bytes.toByteArray();
    const QByteArrayView all = m_cutOff.isEmpty() ? bytes : QByteArrayView(joined);
    const qsizetype tail = cutOffLength(all);
    const QString text = QString::fromUtf8(all.chopped(tail));
    m_cutOff = all.last(tail).toByteArray();
    return text;
}

QString OutputDecoder::finish()
{
    const QString rest = QString::fromUtf8(m_cutOff);
    *this = OutputDecoder();
    return rest;
}

void OutputDecoder::take(QChar character, QString &out)
{
    const char16_t code = character.unicode();
    if (m_state == State::CarriageReturn) {
        m_state = State::Text;
        if (code != u'\n')
            out.append(u'\r');
    }
    if (m_state == State::Text)
        takeText(code, out);
    else if (!endsSequence(code, out))
        takeEscape(code);
}

void OutputDecoder::takeText(char16_t code, QString &out)
{
    if (isPlain(code)) {
        out.append(QChar(code));
    } else if (code == u'\r') {
        m_state = State::CarriageReturn;
    } else if (code == escape) {
        m_state = State::Escape;
        m_sequenceLength = 0;
    } else if (code < 0x20) {
        out.append(QChar(char16_t(0x2400 + code)));
    } else {
        out.append(code == 0x7f ? QChar(u'\u2421') : QChar(QChar::ReplacementCharacter));
    }
}

/// Whether `code` breaks a sequence off, so that one that never ends cannot hide everything after it.
bool OutputDecoder::endsSequence(char16_t code, QString &out)
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
        if (code < 0x20 || code > 0x3f)
            m_state = code == escape ? State::Escape : State::Text;
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

} // namespace codewar
