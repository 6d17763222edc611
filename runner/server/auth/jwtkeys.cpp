// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/jwtkeys.h"

#include "runner/server/auth/credentialfile.h"

#include <nlohmann/json.hpp>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>

namespace codewar::server {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using Algorithm = JwtKey::Algorithm;

namespace {

constexpr auto title = "The file of JWT keys"_L1;
constexpr std::size_t mostKeys = 16;
constexpr std::size_t leastSecretBytes = 32; // RFC 7518, 3.2: as long as the hash
constexpr int leastRsaBits = 2048;           // RFC 7518, 3.3

/// What is wrong with one entry, for the sentence about its file.
using Problem = std::optional<QString>;

Problem takeText(const Json &entry, const char *name, std::string &text)
{
    const auto found = entry.find(name);
    if (found == entry.end() || !found->is_string() || found->get_ref<const std::string &>().empty())
        return u"has no \"%1\", which must be text"_s.arg(QLatin1String(name));
    text = found->get<std::string>();
    return {};
}

Problem takeAlgorithm(const Json &entry, JwtKey &key)
{
    std::string name;
    if (const Problem problem = takeText(entry, "algorithm", name))
        return problem;
    if (name != "HS256" && name != "RS256")
        return u"has an \"algorithm\" other than HS256 and RS256"_s;
    key.algorithm = name == "HS256" ? Algorithm::HS256 : Algorithm::RS256;
    return {};
}

Problem takeLimit(const Json &entry, JwtKey &key)
{
    const auto found = entry.find("perMinute");
    if (found == entry.end())
        return {};
    if (!found->is_number_unsigned() || *found > 1'000'000)
        return u"has a \"perMinute\" that is no whole number up to 1000000"_s;
    key.perMinute = found->get<int>();
    return {};
}

/// A misspelt key would leave out what somebody meant to be checked.
Problem unknownIn(const Json &entry)
{
    static constexpr std::array known = {"algorithm", "audience",  "id",    "issuer",
                                         "perMinute", "publicKey", "secret"};
    for (const auto &[name, value] : entry.items()) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return u"has \"%1\", which is not known"_s.arg(QString::fromStdString(name).left(100));
    }
    return {};
}

Problem checkSecret(std::string &secret)
{
    while (secret.ends_with('\n') || secret.ends_with('\r'))
        secret.pop_back();
    if (secret.starts_with("-----BEGIN"))
        return u"has a PEM file as its \"secret\"; what is public is none"_s;
    if (secret.size() < leastSecretBytes)
        return u"has a \"secret\" of fewer than 32 bytes, which can be guessed"_s;
    return {};
}

Problem checkPublicKey(const std::string &pem)
{
    const std::unique_ptr<BIO, decltype(&::BIO_free)> bytes(::BIO_new_mem_buf(pem.data(), int(pem.size())),
                                                            &::BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&::EVP_PKEY_free)> key(
        ::PEM_read_bio_PUBKEY(bytes.get(), nullptr, nullptr, nullptr), &::EVP_PKEY_free);
    ::ERR_clear_error();
    if (!key || ::EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return u"has a \"publicKey\" that is no public RSA key in PEM (\"-----BEGIN PUBLIC KEY-----\")"_s;
    if (::EVP_PKEY_get_bits(key.get()) < leastRsaBits)
        return u"has a \"publicKey\" of fewer than 2048 bits, which can be broken"_s;
    return {};
}

Problem takeKey(const Json &entry, const QDir &folder, JwtKey &key)
{
    const bool secret = key.algorithm == Algorithm::HS256;
    const char *const name = secret ? "secret" : "publicKey";
    if (entry.contains(secret ? "publicKey" : "secret"))
        return u"has a key of another kind than its \"algorithm\" uses"_s;
    std::string file;
    if (const Problem problem = takeText(entry, name, file))
        return problem;
    const Result<QByteArray> bytes =
        readCredentialFile(folder.filePath(QString::fromStdString(file)), u"The key file"_s,
                           secret ? Others::MayNotRead : Others::MayRead);
    if (!bytes)
        return u"cannot be used: "_s + bytes.error().message.chopped(1);
    key.key = bytes->toStdString();
    return secret ? checkSecret(key.key) : checkPublicKey(key.key);
}

Problem takeEntry(const Json &entry, const QDir &folder, JwtKey &key)
{
    if (!entry.is_object())
        return u"is no object"_s;
    Problem problem = unknownIn(entry);
    if (!problem)
        problem = takeAlgorithm(entry, key);
    if (!problem)
        problem = takeText(entry, "issuer", key.issuer);
    if (!problem)
        problem = takeText(entry, "audience", key.audience);
    if (!problem && entry.contains("id"))
        problem = takeText(entry, "id", key.id);
    if (!problem)
        problem = takeLimit(entry, key);
    return problem ? problem : takeKey(entry, folder, key);
}

} // namespace

const char *algorithmName(Algorithm algorithm)
{
    return algorithm == Algorithm::HS256 ? "HS256" : "RS256";
}

Result<std::vector<JwtKey>> readJwtKeys(const QString &file)
{
    const Result<QByteArray> bytes = readCredentialFile(file, title, Others::MayRead);
    if (!bytes)
        return bytes.error();
    const Json json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
    const auto list = json.is_object() ? json.find("keys") : json.end();
    if (!json.is_object() || list == json.end() || !list->is_array() || list->empty() ||
        list->size() > mostKeys)
        return wrongCredentialFile(file, title, u"is no JSON object with 1 to 16 \"keys\""_s);
    std::vector<JwtKey> keys;
    for (const Json &entry : *list) {
        JwtKey key;
        if (const Problem problem = takeEntry(entry, QFileInfo(file).absoluteDir(), key))
            return wrongCredentialFile(
                file, title, u"is wrong: its entry number %1 %2"_s.arg(keys.size() + 1).arg(*problem));
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace codewar::server
