// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace codewar {

/// Turns the bytes of one output channel into text that is safe to show, piece by piece.
///
/// Pieces may be split anywhere. Bytes that are not UTF-8 become U+FFFD, NUL and other control characters
/// their pictures (U+2400…), terminal escape sequences vanish, "\r\n" becomes "\n"; a "\r" of its own stays
/// and means "back to the start of the line". The text holds no other control characters than \n, \t and \r.
class OutputDecoder
{
public:
    /// Longest escape sequence that is swallowed; text after that many characters is shown again.
    static constexpr int maxSequence = 4096;

    QString decode(const QByteArray &bytes);
    /// The rest, once no more bytes come: the bytes of a character that was cut off become U+FFFD.
    QString finish();

private:
    enum class State { Text, CarriageReturn, Escape, Intermediate, Csi, String, StringEscape };

    void take(QChar character, QString &out);
    void takeText(char16_t code, QString &out);
    void takeEscape(char16_t code);
    bool endsSequence(char16_t code, QString &out);

    QString decodeUtf8(QByteArrayView bytes);

    QByteArray m_cutOff; ///< begin of a character whose rest has not come yet
    State m_state = State::Text;
    int m_sequenceLength = 0;
};

} // namespace codewar
