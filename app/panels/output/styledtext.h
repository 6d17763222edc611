// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace codewar {

/// Whose text it is, for its colour.
enum class OutputKind : quint8 { Stdout, Stderr, Compiler, Input, Notice };

/// A colour that a program asked for; what it looks like is up to the theme.
struct TextColor
{
    enum class Source : quint8 { None, Palette, Rgb };

    Source source = Source::None;
    quint8 red = 0; ///< or the number in the palette of 256
    quint8 green = 0;
    quint8 blue = 0;

    static constexpr TextColor palette(quint8 number) { return {Source::Palette, number, 0, 0}; }

    bool operator==(const TextColor &) const = default;
};

struct TextStyle
{
    enum Attribute : quint8 { Bold = 1, Dim = 2, Italic = 4, Underline = 8, Reverse = 16 };

    OutputKind kind = OutputKind::Stdout;
    quint8 attributes = 0;
    TextColor foreground = {};
    TextColor background = {};

    bool has(Attribute attribute) const { return (attributes & attribute) != 0; }
    bool operator==(const TextStyle &) const = default;
};

struct StyledText
{
    /// Reaches to the next one's start.
    struct Span
    {
        int start;
        TextStyle style;
    };

    QString text;
    QList<Span> spans; ///< ordered; the first begins with the text

    TextStyle styleAt(int index) const;
    OutputKind kindAt(int index) const { return styleAt(index).kind; }
    /// What is written from `start` on has this style.
    void addSpan(int start, const TextStyle &style);
    void append(QStringView more, const TextStyle &style);
    /// Puts `other` over what is there from `start` on, and beyond.
    void overwrite(int start, QStringView other, const TextStyle &style);
};

} // namespace codewar
