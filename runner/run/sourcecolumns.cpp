// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/sourcecolumns.h"

#include "runner/run/utf8text.h"

#include <algorithm>
#include <array>

namespace codewar {

namespace {

struct CodePoints
{
    char32_t first;
    char32_t last;
};

// The blocks of East Asian and pictorial characters that terminals draw two cells wide.
constexpr std::array wideBlocks{
    CodePoints{0x1100, 0x115F},   CodePoints{0x2E80, 0x303E},   CodePoints{0x3041, 0xA4CF},
    CodePoints{0xAC00, 0xD7A3},   CodePoints{0xF900, 0xFAFF},   CodePoints{0xFE30, 0xFE6F},
    CodePoints{0xFF00, 0xFF60},   CodePoints{0xFFE0, 0xFFE6},   CodePoints{0x1F300, 0x1F64F},
    CodePoints{0x1F680, 0x1F6FF}, CodePoints{0x1F900, 0x1F9FF}, CodePoints{0x20000, 0x3FFFD},
};

int cellsOf(char32_t character, int cellsBefore)
{
    constexpr int tabStop = 8;
    if (character == U'\t')
        return tabStop - cellsBefore % tabStop;
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide =
        std::any_of(wideBlocks.begin(), wideBlocks.end(), [character](const CodePoints &block) {
            return character >= block.first && character <= block.last;
        });
    return isWide ? 2 : 1;
}

int characterColumn(const QString &line, int cellColumn)
{
    int cells = 0;
    int characters = 0;
    for (const char32_t character : line.toUcs4()) {
        if (cells >= cellColumn - 1)
            break;
        cells += cellsOf(character, cells);
        ++characters;
    }
    // A column past the end, as of a missing semicolon, stays as far past it.
    return characters + 1 + std::max(cellColumn - 1 - cells, 0);
}

int indentationOf(const QString &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return int(end - line.begin());
}

template <typename Correction>
void correctColumns(Diagnostics &diagnostics, const QString &file, const QByteArray &text,
                    Correction correction)
{
    const QList<QByteArray> lines = text.split('\n');
    for (Diagnostic &diagnostic : diagnostics) {
        const bool canPlace =
            diagnostic.file == file && diagnostic.column > 0 && diagnostic.line <= lines.size();
        if (canPlace)
            diagnostic.column = correction(textFromUtf8(lines[diagnostic.line - 1]), diagnostic.column);
    }
}

} // namespace

void countCharactersNotCells(Diagnostics &diagnostics, const QString &file, const QByteArray &text)
{
    correctColumns(diagnostics, file, text, characterColumn);
}

void addIndentation(Diagnostics &diagnostics, const QString &file, const QByteArray &text)
{
    correctColumns(diagnostics, file, text,
                   [](const QString &line, int column) { return column + indentationOf(line); });
}

} // namespace codewar
