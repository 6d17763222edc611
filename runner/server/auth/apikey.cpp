// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/apikey.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace codewar::server {

namespace {

// "cw_", 12 digits of the id, "_", and the secret in base64url: scanners for leaked keys know it by this
// form.
constexpr std::string_view prefix = "cw_";
constexpr std::size_t idBytes = 6;
constexpr std::size_t idLength = 2 * idBytes;
constexpr std::size_t secretBytes = 32;
constexpr std::size_t secretLength =
    sodium_base64_ENCODED_LEN(secretBytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING) - 1;
constexpr std::size_t textLength = prefix.size() + idLength + 1 + secretLength;
constexpr std::size_t hashLength = 2 * crypto_generichash_BYTES;

/// Seeds the random numbers; any number of calls from any threads.
void useSodium()
{
    if (::sodium_init() < 0)
        qFatal("libsodium finds no random numbers on this machine.");
}

template <std::size_t size>
std::string hexadecimal(const std::array<unsigned char, size> &bytes)
{
    std::string text(2 * size + 1, '\0');
    ::sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

/// BLAKE2b, once. The slow hashes for passwords make up for how few of them people choose among; the 256
/// random bits of a key cannot be tried out however fast a try is, so that slowness would only cost the
/// server, at every request. For the same reason no salt is needed. The id is hashed too: a hash fits no
/// other entry.
std::string hashOf(std::string_view text)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    ::crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.data()),
                         text.size(), nullptr, 0);
    return hexadecimal(hash);
}

} // namespace

NewApiKey makeApiKey()
{
    useSodium();
    std::array<unsigned char, idBytes> id{};
    ::randombytes_buf(id.data(), id.size());
    std::array<unsigned char, secretBytes> secret{};
    ::randombytes_buf(secret.data(), secret.size());
    std::string encoded(secretLength + 1, '\0');
    ::sodium_bin2base64(encoded.data(), encoded.size(), secret.data(), secret.size(),
                        sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    encoded.pop_back();
    NewApiKey key;
    key.kept.id = hexadecimal(id);
    key.text = std::string(prefix) + key.kept.id + '_' + encoded;
    key.kept.hash = hashOf(key.text);
    return key;
}

std::string_view apiKeyId(std::string_view text)
{
    if (text.size() != textLength || !text.starts_with(prefix) || text[prefix.size() + idLength] != '_')
        return {};
    return text.substr(prefix.size(), idLength);
}

bool fits(const ApiKey &key, std::string_view text)
{
    const std::string hash = hashOf(text);
    return key.hash.size() == hashLength && ::sodium_memcmp(key.hash.data(), hash.data(), hashLength) == 0;
}

} // namespace codewar::server
