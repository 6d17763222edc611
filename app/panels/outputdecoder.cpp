// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputdecoder.h"

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

} // namespace

QString OutputDecoder::decode(const QByteArray &bytes)
{
    const QString decoded = m_utf8.decode(bytes);
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

QString OutputDecoder::finish()
{
    // A byte that completes no character makes the decoder report the one that was cut off.
    QString rest = m_utf8.decode(QByteArrayView(" ", 1));
    rest.chop(1);
    m_utf8.resetState();
    m_state = State::Text;
    m_sequenceLength = 0;
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
