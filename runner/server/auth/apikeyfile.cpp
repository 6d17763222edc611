// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/apikeyfile.h"

#include "runner/server/auth/credentialfile.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

#include <set>

namespace codewar::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;

namespace {

constexpr auto title = "The file of API keys"_L1;
constexpr std::size_t mostKeys = 10'000;
constexpr auto lockPatience = 10s;

Json toJson(const ApiKey &key)
{
    Json json{{"id", key.id}, {"name", key.name}, {"blake2b", key.hash}, {"created", key.created}};
    if (key.perMinute)
        json["perMinute"] = *key.perMinute;
    if (key.expires)
        json["expires"] = *key.expires;
    return json;
}

template <typename Number>
bool takeNumber(const Json &json, const char *name, std::optional<Number> &number)
{
    const auto found = json.find(name);
    if (found == json.end())
        return true;
    if (!found->is_number_unsigned() || *found > std::numeric_limits<Number>::max())
        return false;
    number = found->template get<Number>();
    return true;
}

bool takeText(const Json &json, const char *name, std::string &text)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string())
        return false;
    text = found->get<std::string>();
    return true;
}

std::optional<ApiKey> fromJson(const Json &json)
{
    ApiKey key;
    std::optional<qint64> created;
    if (!json.is_object() || !takeText(json, "id", key.id) || !takeText(json, "name", key.name) ||
        !takeText(json, "blake2b", key.hash) || !takeNumber(json, "created", created) ||
        !takeNumber(json, "perMinute", key.perMinute) || !takeNumber(json, "expires", key.expires))
        return {};
    key.created = created.value_or(0);
    return key;
}

Error wrong(const QString &name, const QString &what)
{
    return wrongCredentialFile(name, title, what);
}

Result<ApiKeys> parse(const QString &name, const QByteArray &bytes)
{
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const auto list = json.is_object() ? json.find("keys") : json.end();
    if (!json.is_object() || list == json.end() || !list->is_array() || list->size() > mostKeys)
        return wrong(name, u"is none: keys are made with \"codewar-runner keys create\""_s);
    ApiKeys keys;
    std::set<std::string> ids;
    for (const Json &entry : *list) {
        const std::optional<ApiKey> key = fromJson(entry);
        if (!key || !ids.insert(key->id).second)
            return wrong(name, u"has an entry, number %1, that is wrong"_s.arg(keys.size() + 1));
        keys.push_back(*key);
    }
    return keys;
}

/// A server of another user goes on reading what root has changed.
void keepOwner(const QString &name, int descriptor)
{
    struct stat before
    {};
    if (::stat(QFile::encodeName(name).constData(), &before) == 0 && ::geteuid() == 0 &&
        ::fchown(descriptor, before.st_uid, before.st_gid) != 0)
        qWarning("The owner of %s is root now.", qUtf8Printable(name));
}

} // namespace

QString ApiKeyFile::defaultName()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           "/codewar-runner/api-keys.json"_L1;
}

Result<ApiKeys> ApiKeyFile::read() const
{
    if (!QFileInfo::exists(m_name))
        return ApiKeys();
    const Result<QByteArray> bytes = readCredentialFile(m_name, title, Others::MayRead);
    return bytes ? parse(m_name, *bytes) : bytes.error();
}

Result<void> ApiKeyFile::change(const std::function<Result<void>(ApiKeys &)> &change) const
{
    QDir().mkpath(QFileInfo(m_name).path());
    QLockFile lock(m_name + ".lock"_L1);
    if (!lock.tryLock(lockPatience))
        return lock.error() == QLockFile::LockFailedError
                   ? wrong(m_name, u"is being changed by another program. Try again"_s)
                   : wrong(m_name, u"cannot be changed: its folder cannot be written"_s);
    Result<ApiKeys> keys = read();
    if (!keys)
        return keys.error();
    if (const Result<void> changed = change(*keys); !changed)
        return changed;
    if (keys->size() > mostKeys)
        return wrong(m_name, u"would have more than %1 keys. Revoke some"_s.arg(mostKeys));
    return write(*keys);
}

Result<void> ApiKeyFile::write(const ApiKeys &keys) const
{
    Json list = Json::array();
    for (const ApiKey &key : keys)
        list.push_back(toJson(key));
    const std::string text = Json{{"keys", list}}.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    QSaveFile file(m_name);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        keepOwner(m_name, file.handle());
        if (file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit())
            return {};
    }
    return wrong(m_name, u"cannot be written: "_s + file.errorString());
}

} // namespace codewar::server
