// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Role
{
    QLatin1StringView key;
    QColor Theme::*member;
};

constexpr Role roles[] = {
    {"window"_L1, &Theme::window},
    {"base"_L1, &Theme::base},
    {"text"_L1, &Theme::text},
    {"mutedText"_L1, &Theme::mutedText},
    {"border"_L1, &Theme::border},
    {"accent"_L1, &Theme::accent},
    {"selection"_L1, &Theme::selection},
    {"notice"_L1, &Theme::notice},
    {"outline"_L1, &Theme::outline},
    {"icon"_L1, &Theme::icon},
    {"iconDisabled"_L1, &Theme::iconDisabled},
    {"focus"_L1, &Theme::focus},
    {"currentLine"_L1, &Theme::currentLine},
    {"lineNumber"_L1, &Theme::lineNumber},
    {"keyword"_L1, &Theme::keyword},
    {"type"_L1, &Theme::type},
    {"string"_L1, &Theme::string},
    {"number"_L1, &Theme::number},
    {"comment"_L1, &Theme::comment},
    {"preprocessor"_L1, &Theme::preprocessor},
    {"function"_L1, &Theme::function},
    {"braceMatch"_L1, &Theme::braceMatch},
    {"braceBad"_L1, &Theme::braceBad},
    {"indentGuide"_L1, &Theme::indentGuide},
    {"whitespace"_L1, &Theme::whitespace},
    {"findMatch"_L1, &Theme::findMatch},
    {"snippetField"_L1, &Theme::snippetField},
    {"error"_L1, &Theme::error},
    {"warning"_L1, &Theme::warning},
    {"note"_L1, &Theme::note},
    {"outputText"_L1, &Theme::outputText},
    {"outputError"_L1, &Theme::outputError},
    {"outputCompiler"_L1, &Theme::outputCompiler},
    {"outputInput"_L1, &Theme::outputInput},
    {"outputNotice"_L1, &Theme::outputNotice},
    {"diffExpected"_L1, &Theme::diffExpected},
    {"diffExpectedMark"_L1, &Theme::diffExpectedMark},
    {"diffActual"_L1, &Theme::diffActual},
    {"diffActualMark"_L1, &Theme::diffActualMark},
    {"verdictOk"_L1, &Theme::verdictOk},
    {"verdictLimit"_L1, &Theme::verdictLimit},
    {"verdictFailure"_L1, &Theme::verdictFailure},
    {"verdictCancelled"_L1, &Theme::verdictCancelled},
    {"verdictInternal"_L1, &Theme::verdictInternal},
    {"stageQueue"_L1, &Theme::stageQueue},
    {"stagePrepare"_L1, &Theme::stagePrepare},
    {"stageCompile"_L1, &Theme::stageCompile},
    {"stageRun"_L1, &Theme::stageRun},
    {"outputMatch"_L1, &Theme::outputMatch},
    {"outputCurrentMatch"_L1, &Theme::outputCurrentMatch},
    {"ansiBlack"_L1, &Theme::ansiBlack},
    {"ansiRed"_L1, &Theme::ansiRed},
    {"ansiGreen"_L1, &Theme::ansiGreen},
    {"ansiYellow"_L1, &Theme::ansiYellow},
    {"ansiBlue"_L1, &Theme::ansiBlue},
    {"ansiMagenta"_L1, &Theme::ansiMagenta},
    {"ansiCyan"_L1, &Theme::ansiCyan},
    {"ansiWhite"_L1, &Theme::ansiWhite},
    {"ansiBrightBlack"_L1, &Theme::ansiBrightBlack},
    {"ansiBrightRed"_L1, &Theme::ansiBrightRed},
    {"ansiBrightGreen"_L1, &Theme::ansiBrightGreen},
    {"ansiBrightYellow"_L1, &Theme::ansiBrightYellow},
    {"ansiBrightBlue"_L1, &Theme::ansiBrightBlue},
    {"ansiBrightMagenta"_L1, &Theme::ansiBrightMagenta},
    {"ansiBrightCyan"_L1, &Theme::ansiBrightCyan},
    {"ansiBrightWhite"_L1, &Theme::ansiBrightWhite},
};

} // namespace

Result<Theme> Theme::load(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"The theme %1 cannot be read."_s.arg(fileName), u"theme"_s};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Theme theme;
    for (const Role &role : roles) {
        const QColor color = QColor::fromString(json.value(role.key).toString());
        if (!color.isValid()) {
            return Error{
                ErrorCode::Corrupt,
                u"The theme %1 needs a colour like \"#2f6fed\" for \"%2\"."_s.arg(fileName, role.key),
                u"theme"_s};
        }
        theme.*role.member = color;
    }
    return theme;
}

QStringList Theme::ids()
{
    return {themes::light, themes::dark, themes::contrastDark, themes::contrastLight};
}

Theme Theme::light()
{
    return builtIn(themes::light);
}

Theme Theme::builtIn(const QString &id)
{
    Result<Theme> theme = load(u":/codewar/themes/%1.json"_s.arg(id));
    if (!theme)
        qFatal("%ls", qUtf16Printable(theme.error().message));
    return std::move(theme).value();
}

QPalette Theme::palette() const
{
    QPalette palette(text, window, base, border.darker(125), outline, text, text, base, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::AlternateBase, currentLine);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, base);
    palette.setColor(QPalette::Link, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, lineNumber);
    return palette;
}

} // namespace codewar
