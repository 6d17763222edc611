// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMessageAuthenticationCode>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace codewar::test {

// Tokens made without the library that the server checks them with.

inline QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline QByteArray hmacToken(const QByteArray &header, const QByteArray &claims, const QByteArray &secret)
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
}

/// One of its own each time.
class RsaKey
{
public:
    explicit RsaKey(unsigned bits = 2048) : m_key(EVP_RSA_gen(bits), &::EVP_PKEY_free) {}

    QByteArray publicPem() const
    {
        const std::unique_ptr<BIO, decltype(&::BIO_free)> out(::BIO_new(::BIO_s_mem()), &::BIO_free);
        ::PEM_write_bio_PUBKEY(out.get(), m_key.get());
        QByteArray pem(4096, '\0');
        pem.truncate(::BIO_read(out.get(), pem.data(), int(pem.size())));
        return pem;
    }
    QByteArray token(const QByteArray &header, const QByteArray &claims) const
    {
        const QByteArray text = base64Url(header) + '.' + base64Url(claims);
        const std::unique_ptr<EVP_MD_CTX, decltype(&::EVP_MD_CTX_free)> context(::EVP_MD_CTX_new(),
                                                                                &::EVP_MD_CTX_free);
        ::EVP_DigestSignInit(context.get(), nullptr, ::EVP_sha256(), nullptr, m_key.get());
        QByteArray signature(1024, '\0');
        auto size = std::size_t(signature.size());
        ::EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                         reinterpret_cast<const unsigned char *>(text.data()), std::size_t(text.size()));
        signature.truncate(qsizetype(size));
        return text + '.' + base64Url(signature);
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&::EVP_PKEY_free)> m_key;
};

} // namespace codewar::test
