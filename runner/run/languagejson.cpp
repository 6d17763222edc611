// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/languagejson.h"

#include "runner/run/jsonobjectreader.h"
#include "runner/run/plainfilename.h"
#include "runner/run/sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace codewar {

using nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &fileName, const QString &problem)
{
    return {ErrorCode::InvalidInput,
            Sentences::tr("The language file %1 is wrong. %2").arg(fileName, problem), u"languages"_s};
}

QString placeOf(const QByteArray &text, std::size_t byte)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(qsizetype(byte) - 1, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return Sentences::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.sliced(lineStart)).size() + 1);
}

Result<json> parseJson(const QByteArray &text, const QString &fileName)
{
    try {
        return json::parse(text.begin(), text.end());
    } catch (const json::parse_error &error) {
        return wrong(fileName, Sentences::tr("It is not JSON: see %1.").arg(placeOf(text, error.byte)));
    } catch (const json::out_of_range &) {
        return wrong(fileName, Sentences::tr("It is not JSON: a number in it is too large."));
    }
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

void requireMatch(JsonObjectReader &reader, const char *key, const QString &text, const QString &pattern,
                  const QString &rule)
{
    if (!matches(text, pattern))
        reader.fail(QString::fromLatin1(key), Sentences::tr("is \"%1\": %2").arg(text.left(80), rule));
}

void requireMatches(JsonObjectReader &reader, const char *key, const QStringList &texts,
                    const QString &pattern, const QString &rule)
{
    for (const QString &text : texts)
        requireMatch(reader, key, text, pattern, rule);
}

void requirePlainFileName(JsonObjectReader &reader, const char *key, const QString &name)
{
    if (const QString why = whyNotPlainFileName(name); !why.isEmpty())
        reader.fail(QString::fromLatin1(key), Sentences::tr("is \"%1\", which %2").arg(name.left(80), why));
}

void requireShort(JsonObjectReader &reader, const char *key, const QString &text)
{
    if (text.size() > maxTemplateLength)
        reader.fail(QString::fromLatin1(key),
                    Sentences::tr("is longer than %1 characters").arg(maxTemplateLength));
}

void requireCommand(JsonObjectReader &reader, const char *key, const QStringList &command)
{
    if (command.isEmpty() || command.first().isEmpty())
        reader.fail(QString::fromLatin1(key), Sentences::tr("must name a program to start"));
}

Acceleration readAcceleration(JsonObjectReader &reader)
{
    const json object = reader.object("accelerate");
    JsonObjectReader inner(object, u"accelerate."_s);
    Acceleration acceleration;
    acceleration.precompiledHeaders = inner.texts("precompiledHeaders");
    acceleration.linkers = inner.texts("linkers");
    acceleration.prestart = inner.flag("prestart", false);
    requireMatches(inner, "precompiledHeaders", acceleration.precompiledHeaders,
                   u"(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9_./+-]*"_s,
                   Sentences::tr("use names as in #include <…>"));
    requireMatches(inner, "linkers", acceleration.linkers, u"[a-z0-9][a-z0-9._-]*"_s,
                   Sentences::tr("use names as in -fuse-ld=…"));
    inner.rejectUnknownKeys();
    reader.adopt(inner);
    return acceleration;
}

Language readLanguage(JsonObjectReader &reader)
{
    Language language;
    language.id = reader.requiredText("id");
    language.name = reader.requiredText("name");
    language.version = reader.text("version");
    language.aliases = reader.texts("aliases");
    language.endings = reader.texts("endings");
    language.mainFile = reader.requiredText("mainFile");
    language.compile = reader.texts("compile");
    language.executable = reader.text("executable");
    language.run = reader.requiredTexts("run");
    language.versionCommand = reader.texts("versionCommand");
    language.toolName = reader.text("toolName", language.name);
    language.environment = reader.textMap("environment");
    language.image = reader.text("image", u"codewar/"_s + language.id);
    language.lexer = reader.text("lexer");
    language.diagnostics = reader.text("diagnostics");
    language.lineComment = reader.text("lineComment");
    language.templateText = reader.text("template");
    language.example = reader.text("example");
    language.acceleration = readAcceleration(reader);
    reader.rejectUnknownKeys();
    return language;
}

void checkNames(JsonObjectReader &reader, const Language &language)
{
    requireMatch(reader, "id", language.id, u"[a-z0-9][a-z0-9_-]{0,31}"_s,
                 Sentences::tr("use up to 32 small letters, digits, '-' and '_'"));
    requireMatch(reader, "name", language.name, u"\\S.{0,63}"_s, Sentences::tr("use 1 to 64 characters"));
    requireMatches(reader, "aliases", language.aliases, u"[A-Za-z0-9+#._-]{1,32}"_s,
                   Sentences::tr("use up to 32 letters, digits and '+', '#', '.', '_', '-'"));
    requireMatches(reader, "endings", language.endings, u"[A-Za-z0-9+_-]{1,16}"_s,
                   Sentences::tr("use up to 16 letters and digits, without the dot"));
    requireMatch(reader, "image", language.image, u"[a-z0-9][a-z0-9._/:@-]{0,254}"_s,
                 Sentences::tr("use the name of a Docker image"));
    requireMatch(reader, "diagnostics", language.diagnostics, u"(gcc|python)?"_s,
                 Sentences::tr("use \"gcc\" or \"python\", or leave it out"));
    requireMatches(reader, "environment", language.environment.keys(), u"[A-Za-z_][A-Za-z0-9_]*"_s,
                   Sentences::tr("this is no name of an environment variable"));
}

void checkCommands(JsonObjectReader &reader, const Language &language)
{
    requirePlainFileName(reader, "mainFile", language.mainFile);
    requireCommand(reader, "run", language.run);
    if (!language.versionCommand.isEmpty())
        requireCommand(reader, "versionCommand", language.versionCommand);
    if (!language.isCompiled() && !language.executable.isEmpty())
        reader.fail(u"executable"_s, Sentences::tr("is there, but \"compile\", which would make it, is not"));
    if (!language.isCompiled())
        return;
    requireCommand(reader, "compile", language.compile);
    requirePlainFileName(reader, "executable", language.executable);
    if (language.executable == language.mainFile)
        reader.fail(u"executable"_s, Sentences::tr("must differ from \"mainFile\""));
}

} // namespace

Result<Language> languageFromJson(const QByteArray &text, const QString &fileName)
{
    if (text.size() > maxLanguageFileBytes)
        return wrong(fileName, Sentences::tr("It is larger than %1 bytes.").arg(maxLanguageFileBytes));
    const Result<json> parsed = parseJson(text, fileName);
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object())
        return wrong(fileName, Sentences::tr("It must hold one JSON object, {…}."));
    JsonObjectReader reader(*parsed);
    const Language language = readLanguage(reader);
    checkNames(reader, language);
    checkCommands(reader, language);
    requireShort(reader, "template", language.templateText);
    requireShort(reader, "example", language.example);
    if (!reader.problem().isEmpty())
        return wrong(fileName, reader.problem());
    return language;
}

} // namespace codewar
