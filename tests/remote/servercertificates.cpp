// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/remote/servercertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace codewar::test {

using namespace Qt::StringLiterals;

namespace {

struct Free
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(std::FILE *file) const { std::fclose(file); }
};
template <typename T>
using Held = std::unique_ptr<T, Free>;

template <typename T>
T *needed(T *thing)
{
    if (!thing)
        qFatal("the certificate of a server cannot be made");
    return thing;
}

Held<std::FILE> open(const QString &path, const char *mode)
{
    return Held<std::FILE>(needed(std::fopen(path.toLocal8Bit().constData(), mode)));
}

void addExtension(X509 &certificate, int kind, const QByteArray &value)
{
    const Held<X509_EXTENSION> extension(
        needed(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData())));
    X509_add_ext(&certificate, extension.get(), -1);
}

Held<X509> unsignedCertificate(const ServerCertificateWish &wish, EVP_PKEY &key)
{
    static long serial = 1000;
    Held<X509> certificate(needed(X509_new()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), std::chrono::seconds(wish.from).count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), std::chrono::seconds(wish.until).count());
    X509_set_pubkey(certificate.get(), &key);
    const QByteArray name = wish.name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    addExtension(*certificate, NID_subject_alt_name, wish.holders);
    return certificate;
}

} // namespace

ServerCertificate makeServerCertificate(const ServerCertificateWish &wish)
{
    const Certificates &shared = Certificates::shared();
    const Held<EVP_PKEY> key(needed(EVP_EC_gen("P-256")));
    const Held<X509> certificate = unsignedCertificate(wish, *key);
    if (wish.signer == ServerCertificate::Signer::Authority) {
        const Held<X509> authority(
            needed(PEM_read_X509(open(shared.file(u"ca.pem"_s), "r").get(), nullptr, nullptr, nullptr)));
        const Held<EVP_PKEY> authorityKey(needed(
            PEM_read_PrivateKey(open(shared.file(u"ca-key.pem"_s), "r").get(), nullptr, nullptr, nullptr)));
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority.get()));
        X509_sign(certificate.get(), authorityKey.get(), EVP_sha256());
    } else {
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }
    const ServerCertificate made{shared.file(wish.name + u".pem"_s), shared.file(wish.name + u"-key.pem"_s)};
    if (PEM_write_X509(open(made.file, "w").get(), certificate.get()) != 1 ||
        PEM_write_PrivateKey(open(made.key, "w").get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) !=
            1)
        qFatal("%s cannot be written", qPrintable(made.file));
    return made;
}

} // namespace codewar::test
