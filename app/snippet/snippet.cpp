// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippet/snippet.h"

#include "runner/run/runrequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::Snippet)
};

constexpr int formatVersion = 1;
constexpr qsizetype longestTitle = 10'000;
constexpr qsizetype longestLanguage = 40;

Error failure(ErrorCode code, const QString &message)
{
    return {code, message, u"snippet"_s};
}

/// Reads the texts of a snippet and remembers the first thing wrong with it.
class SnippetReader
{
public:
    SnippetReader(const QJsonObject &json, const QString &name) : m_json(json), m_name(name) {}

    Result<Snippet> read()
    {
        Snippet snippet;
        checkVersion();
        snippet.title = shortName(text("title"_L1, longestTitle));
        snippet.language = language();
        snippet.code = text("code"_L1, maxSourceBytes);
        snippet.input = text("input"_L1, maxSnippetInputBytes);
        snippet.keepInputOpen = m_json.value("keepInputOpen"_L1).toBool();
        if (!m_json.contains("code"_L1))
            fail(Texts::tr("it has no \"code\""));
        if (m_json.contains("cases"_L1))
            readCases(snippet);
        if (!m_problem.isEmpty())
            return failure(ErrorCode::Corrupt,
                           Texts::tr("%1 is not a CodeWar snippet: %2. Ask whoever made it for "
                                     "another one.")
                               .arg(m_name, m_problem));
        return snippet;
    }

private:
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    void checkVersion()
    {
        const int version = m_json.value("codewar"_L1).toInt();
        if (version <= 0)
            fail(Texts::tr("it has no \"codewar\" version"));
        else if (version > formatVersion)
            fail(Texts::tr("it has version %1, and this CodeWar knows up to %2")
                     .arg(version)
                     .arg(formatVersion));
    }
    QString text(QLatin1StringView key, qint64 mostBytes)
    {
        const QJsonValue value = m_json.value(key);
        const QString text = value.toString();
        if (!value.isString() && !value.isUndefined())
            fail(Texts::tr("\"%1\" is not a text").arg(key));
        else if (text.size() > mostBytes || text.toUtf8().size() > mostBytes)
            fail(Texts::tr("\"%1\" is too large").arg(key));
        else if (!text.isValidUtf16() || text.contains(QChar::Null))
            fail(Texts::tr("\"%1\" is not valid text").arg(key));
        return text;
    }
    QString language()
    {
        const QString id = text("language"_L1, longestLanguage);
        const auto isPlain = [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || u"-+#._"_s.contains(c));
        };
        if (id.isEmpty() || !std::all_of(id.begin(), id.end(), isPlain))
            fail(Texts::tr("\"language\" is not the id of a language"));
        return id;
    }
    void readCases(Snippet &snippet)
    {
        const Result<TestCases> cases = casesFromJson(m_json.value("cases"_L1));
        if (cases)
            snippet.cases = *cases;
        else
            fail(cases.error().message.chopped(1)); // its full stop
        for (TestCase &testCase : snippet.cases)
            testCase.result.reset(); // somebody else's
    }

    const QJsonObject m_json;
    const QString m_name;
    QString m_problem;
};

} // namespace

QString snippetEnding()
{
    return u"codewar"_s;
}

bool isSnippetFile(const QString &path)
{
    return QFileInfo(path).suffix().compare(snippetEnding(), Qt::CaseInsensitive) == 0;
}

Result<Snippet> parseSnippet(const QByteArray &bytes, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return failure(
            ErrorCode::Corrupt,
            Texts::tr("%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for "
                      "another one.")
                .arg(name, problem.errorString())
                .arg(problem.offset));
    return SnippetReader(document.object(), name).read();
}

QByteArray snippetToJson(const Snippet &snippet)
{
    QJsonObject json{
        {u"codewar"_s, formatVersion}, {u"language"_s, snippet.language}, {u"code"_s, snippet.code}};
    if (!snippet.title.isEmpty())
        json.insert(u"title"_s, snippet.title);
    if (!snippet.input.isEmpty())
        json.insert(u"input"_s, snippet.input);
    if (snippet.keepInputOpen)
        json.insert(u"keepInputOpen"_s, true);
    if (!snippet.cases.isEmpty())
        json.insert(u"cases"_s, casesToJson(snippet.cases));
    return QJsonDocument(json).toJson();
}

Result<Snippet> readSnippet(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile()) // a pipe would never end
        return failure(
            ErrorCode::NotFound,
            Texts::tr("%1 is not there or not a file. Check the name and open it again.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       Texts::tr("%1 cannot be read: %2. Check its permissions and open it again.")
                           .arg(name, file.errorString()));
    const QByteArray bytes = file.read(maxSnippetBytes + 1);
    if (bytes.size() > maxSnippetBytes)
        return failure(ErrorCode::InvalidInput,
                       Texts::tr("%1 is larger than 64 MiB; no CodeWar snippet is.").arg(name));
    return parseSnippet(bytes, name);
}

Result<void> writeSnippet(const QString &path, const Snippet &snippet)
{
    const QByteArray json = snippetToJson(snippet);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return failure(
        ErrorCode::Unavailable,
        Texts::tr("The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose "
                  "another folder, or make room and save again.")
            .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace codewar
