// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/styledtext.h"

#include <QByteArray>

namespace codewar {

/// Turns the bytes of one output channel into text that is safe to show, piece by piece.
///
/// Pieces may be split anywhere. Bytes that are not UTF-8 become U+FFFD, NUL and other control characters
/// their pictures (U+2400…), characters that would change the order or the lines of the text unseen their
/// names ("<U+202E>"), "\r\n" becomes "\n"; a "\r" of its own stays and means "back to the start of the
/// line". Terminal sequences vanish; those for colours and attributes become styles. The text holds no other
/// control characters than \n, \t and \r.
class OutputDecoder
{
public:
    /// Longest escape sequence that is swallowed; text after that many characters is shown again.
    static constexpr int maxSequence = 4096;
    /// Longest parameters of a colour sequence that are heeded.
    static constexpr int maxParameters = 256;

    explicit OutputDecoder(OutputKind kind = OutputKind::Stdout);

    StyledText decode(const QByteArray &bytes);
    /// The rest, once no more bytes come: the bytes of a character that was cut off become U+FFFD.
    StyledText finish();

private:
    enum class State { Text, CarriageReturn, Escape, Intermediate, Csi, String, StringEscape };

    void take(QChar character, StyledText &out);
    void takeText(char16_t code, StyledText &out);
    void takeEscape(char16_t code);
    void takeCsi(char16_t code);
    bool endsSequence(char16_t code, StyledText &out);

    QString decodeUtf8(QByteArrayView bytes);

    QByteArray m_cutOff;     ///< begin of a character whose rest has not come yet
    QByteArray m_parameters; ///< of the sequence that is being read
    TextStyle m_style;
    State m_state = State::Text;
    int m_sequenceLength = 0;
};

} // namespace codewar
