// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/sgr.h"

#include <array>
#include <optional>

namespace codewar {

namespace {

/// The numbers of a sequence one by one. "38:2::1:2:3" is one parameter with five parts, "38;2;1;2;3" five.
class Parameters
{
public:
    explicit Parameters(QByteArrayView text) : m_rest(text) {}

    bool atEnd() const { return m_ended; }
    /// Whether the number that was read last has another part.
    bool hasPart() const { return m_separator == ':'; }
    /// Empty counts as 0; too large as 9999.
    int next()
    {
        int number = 0;
        qsizetype i = 0;
        for (; i < m_rest.size() && m_rest[i] >= '0' && m_rest[i] <= '9'; ++i)
            number = number > 999 ? 9999 : number * 10 + (m_rest[i] - '0');
        m_separator = i < m_rest.size() ? m_rest[i] : '\0';
        m_ended = i >= m_rest.size();
        m_rest = m_ended ? QByteArrayView() : m_rest.sliced(i + 1);
        return number;
    }
    void skipParts()
    {
        while (hasPart())
            next();
    }

private:
    QByteArrayView m_rest;
    char m_separator = '\0';
    bool m_ended = false;
};

std::optional<TextColor> rgb(int red, int green, int blue)
{
    if (red > 255 || green > 255 || blue > 255)
        return {};
    return TextColor{TextColor::Source::Rgb, quint8(red), quint8(green), quint8(blue)};
}

/// What follows "38:", in one parameter: "5:n", "2:r:g:b" or, with a colour space, "2:space:r:g:b".
std::optional<TextColor> colorOfParts(Parameters &parameters)
{
    std::array<int, 5> parts{};
    size_t count = 0;
    while (parameters.hasPart()) {
        const int part = parameters.next();
        if (count < parts.size())
            parts[count++] = part;
    }
    if (parts[0] == 5 && count >= 2 && parts[1] <= 255)
        return TextColor::palette(quint8(parts[1]));
    if (parts[0] == 2 && count == 4)
        return rgb(parts[1], parts[2], parts[3]);
    if (parts[0] == 2 && count == 5)
        return rgb(parts[2], parts[3], parts[4]);
    return {};
}

/// What follows "38;".
std::optional<TextColor> colorOfParameters(Parameters &parameters)
{
    const auto next = [&] { return parameters.atEnd() ? 9999 : parameters.next(); };
    const int model = next();
    if (model == 5) {
        const int number = next();
        return number <= 255 ? std::optional(TextColor::palette(quint8(number))) : std::nullopt;
    }
    if (model != 2)
        return {};
    const int red = next();
    const int green = next();
    return rgb(red, green, next());
}

std::optional<TextColor> colorAfter(Parameters &parameters)
{
    return parameters.hasPart() ? colorOfParts(parameters) : colorOfParameters(parameters);
}

void set(TextStyle &style, int attributes)
{
    style.attributes = quint8(style.attributes | attributes);
}

void unset(TextStyle &style, int attributes)
{
    style.attributes = quint8(style.attributes & ~attributes);
}

bool applyAttribute(int code, Parameters &parameters, TextStyle &style)
{
    switch (code) {
    case 0:
        style = {.kind = style.kind};
        return true;
    case 1:
        return set(style, TextStyle::Bold), true;
    case 2:
        return set(style, TextStyle::Dim), true;
    case 3:
        return set(style, TextStyle::Italic), true;
    case 4: // "4:0" is none, "4:3" curly
        return parameters.hasPart() && parameters.next() == 0 ? unset(style, TextStyle::Underline)
                                                              : set(style, TextStyle::Underline),
               true;
    case 7:
        return set(style, TextStyle::Reverse), true;
    case 21: // double
        return set(style, TextStyle::Underline), true;
    case 22:
        return unset(style, TextStyle::Bold | TextStyle::Dim), true;
    case 23:
        return unset(style, TextStyle::Italic), true;
    case 24:
        return unset(style, TextStyle::Underline), true;
    case 27:
        return unset(style, TextStyle::Reverse), true;
    default:
        return false;
    }
}

void applyColor(int code, Parameters &parameters, TextStyle &style)
{
    const auto within = [&](int first) { return code >= first && code < first + 8; };
    if (within(30))
        style.foreground = TextColor::palette(quint8(code - 30));
    else if (within(40))
        style.background = TextColor::palette(quint8(code - 40));
    else if (within(90))
        style.foreground = TextColor::palette(quint8(code - 90 + 8));
    else if (within(100))
        style.background = TextColor::palette(quint8(code - 100 + 8));
    else if (code == 38)
        style.foreground = colorAfter(parameters).value_or(style.foreground);
    else if (code == 48)
        style.background = colorAfter(parameters).value_or(style.background);
    else if (code == 39)
        style.foreground = {};
    else if (code == 49)
        style.background = {};
    else if (code == 58) // of the underline: read, so that its numbers are not taken for codes, and left
        colorAfter(parameters);
}

} // namespace

void applySgr(QByteArrayView parameters, TextStyle &style)
{
    Parameters rest(parameters);
    while (!rest.atEnd()) {
        const int code = rest.next();
        if (!applyAttribute(code, rest, style))
            applyColor(code, rest, style);
        rest.skipParts();
    }
}

} // namespace codewar
