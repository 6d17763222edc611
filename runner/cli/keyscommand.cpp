// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/keyscommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/exitstatus.h"
#include "runner/server/auth/apikeyfile.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;
using server::ApiKey;
using server::ApiKeyFile;
using server::ApiKeys;

constexpr qsizetype longestName = 100;
constexpr int mostPerMinute = 1'000'000;

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, u"keys"_s};
}

ApiKeyFile fileOf(const KeysOptions &options)
{
    if (!options.file.empty())
        return ApiKeyFile(QString::fromLocal8Bit(options.file.c_str()));
    const QString named = qEnvironmentVariable("CODEWAR_API_KEYS");
    return ApiKeyFile(named.isEmpty() ? ApiKeyFile::defaultName() : named);
}

Result<std::string> nameOf(const KeysOptions &options)
{
    const QString name = QString::fromLocal8Bit(options.name.c_str()).trimmed();
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (name.isEmpty() || name.size() > longestName || !plain)
        return wrong(u"The name must have 1 to 100 printable characters; it says whose the key is."_s);
    return name.toStdString();
}

/// "30d" from now, or when a date begins.
Result<std::optional<qint64>> expiryOf(const KeysOptions &options)
{
    const QString text = QString::fromLocal8Bit(options.expires.c_str());
    if (text.isEmpty())
        return std::optional<qint64>();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    static const QRegularExpression days(u"^([0-9]{1,5})d$"_s);
    const QRegularExpressionMatch match = days.match(text);
    const QDateTime when = match.hasMatch()
                               ? now.addDays(match.captured(1).toLongLong())
                               : QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
    if (!when.isValid() || when <= now)
        return wrong(
            u"\"%1\" is no time to come: say after how many days the key expires, such as 30d, or on "
            u"which day, such as 2030-01-31 (in UTC)."_s.arg(text));
    return std::optional(when.toSecsSinceEpoch());
}

std::string timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toStdString();
}

ordered_json toJson(const ApiKey &key)
{
    return {{"id", key.id},
            {"name", key.name},
            {"perMinute", key.perMinute ? ordered_json(*key.perMinute) : ordered_json()},
            {"created", timeText(key.created)},
            {"expires", key.expires ? ordered_json(timeText(*key.expires)) : ordered_json()},
            {"expired", key.expires && *key.expires <= QDateTime::currentSecsSinceEpoch()}};
}

void print(const ordered_json &object)
{
    std::puts(object.dump(-1, ' ', false, ordered_json::error_handler_t::replace).c_str());
}

int create(const KeysOptions &options)
{
    const Result<std::string> name = nameOf(options);
    if (!name)
        return complain(name.error());
    const Result<std::optional<qint64>> expires = expiryOf(options);
    if (!expires)
        return complain(expires.error());
    const ApiKeyFile file = fileOf(options);
    server::NewApiKey made;
    const Result<void> added = file.change([&](ApiKeys &keys) -> Result<void> {
        const auto isTaken = [&](const ApiKey &key) { return key.id == made.kept.id; };
        do
            made = server::makeApiKey();
        while (std::any_of(keys.begin(), keys.end(), isTaken));
        made.kept.name = *name;
        made.kept.perMinute = options.perMinute;
        made.kept.created = QDateTime::currentSecsSinceEpoch();
        made.kept.expires = *expires;
        keys.push_back(made.kept);
        return {};
    });
    if (!added)
        return complain(added.error());
    if (options.json) {
        ordered_json object = toJson(made.kept);
        object["key"] = made.text;
        print(object);
        return 0;
    }
    std::fprintf(stderr,
                 "The key of %s, kept under the id %s in %s. It is shown this once; whoever has it can run "
                 "programs on your server.\n",
                 made.kept.name.c_str(), made.kept.id.c_str(), qUtf8Printable(file.name()));
    std::puts(made.text.c_str());
    return 0;
}

int list(const KeysOptions &options)
{
    const Result<ApiKeys> keys = fileOf(options).read();
    if (!keys)
        return complain(keys.error());
    if (!options.json)
        std::printf("%-14s%-22s%-22s%-12s%s\n", "id", "created", "expires", "per minute", "name");
    for (const ApiKey &key : *keys) {
        if (options.json) {
            print(toJson(key));
            continue;
        }
        std::printf("%-14s%-22s%-22s%-12s%s\n", key.id.c_str(), timeText(key.created).c_str(),
                    key.expires ? timeText(*key.expires).c_str() : "never",
                    key.perMinute ? std::to_string(*key.perMinute).c_str() : "as others", key.name.c_str());
    }
    return 0;
}

int revoke(const KeysOptions &options)
{
    const ApiKeyFile file = fileOf(options);
    const Result<void> revoked = file.change([&](ApiKeys &keys) -> Result<void> {
        for (const std::string &id : options.ids) {
            if (std::erase_if(keys, [&id](const ApiKey &key) { return key.id == id; }) == 0)
                return wrong(
                    u"There is no key with the id %1 in %2, so none was revoked. See \"codewar-runner "
                    u"keys list\"."_s.arg(QString::fromStdString(id).left(100), file.name()));
        }
        return {};
    });
    if (!revoked)
        return complain(revoked.error());
    std::printf("revoked %zu\n", options.ids.size());
    return 0;
}

} // namespace

void KeysOptions::declare(CLI::App &command)
{
    command.require_subcommand(1);
    const auto add = [&](const char *title, const char *help, Action what) {
        CLI::App *added = command.add_subcommand(title, help);
        added->callback([this, what] { action = what; });
        added->add_option("--api-keys", file,
                          "The server's file of keys; else CODEWAR_API_KEYS, else in your data folder");
        if (what != Action::Revoke)
            added->add_flag("--json", json, "Print one JSON object a line");
        return added;
    };
    CLI::App *create = add("create", "Make a key and show it, once", Action::Create);
    create->add_option("--name", name, "Whose it is")->required();
    create
        ->add_option("--per-minute", perMinute,
                     "Runs a minute, in place of the server's limit; 0: any number")
        ->check(CLI::Range(0, mostPerMinute));
    create->add_option("--expires", expires, "After so many days (30d) or on a day (2030-01-31)");
    add("list", "Say which keys there are; not what they are, which nobody knows but their owners",
        Action::List);
    add("revoke", "Let nobody in with these keys any more", Action::Revoke)
        ->add_option("ID", ids, "Their ids")
        ->required();
}

int keysCommand(const KeysOptions &options)
{
    switch (options.action) {
    case KeysOptions::Action::Create:
        return create(options);
    case KeysOptions::Action::List:
        return list(options);
    case KeysOptions::Action::Revoke:
        break;
    }
    return revoke(options);
}

} // namespace codewar
