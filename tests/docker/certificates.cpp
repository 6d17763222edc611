// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docker/certificates.h"

#include "tests/docker/childprocess.h"

#include <QStringList>

#include <openssl/ssl.h>

namespace codewar::test {

using namespace Qt::StringLiterals;

namespace {

void runOpenssl(const QStringList &arguments)
{
    QProcess process;
    endWithTheTest(process);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
}

QStringList newKey(const QString &key)
{
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-keyout"_s, key};
}

} // namespace

const Certificates &Certificates::shared()
{
    static const Certificates certificates;
    return certificates;
}

Certificates::Certificates()
{
    for (const QString &name : {u"ca"_s, u"stranger"_s})
        runOpenssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name,
                               u"-out"_s, file(name + u".pem"_s)} +
                   newKey(file(name + u"-key.pem"_s)));
    make(u"server"_s, u"/CN=engine"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s);
    make(u"cert"_s, u"/CN=client"_s, u"extendedKeyUsage=clientAuth"_s);
    QFile::rename(file(u"cert-key.pem"_s), file(u"key.pem"_s));
}

void Certificates::make(const QString &name, const QString &subject, const QString &extension) const
{
    const QString request = file(name + u".csr"_s);
    runOpenssl(
        QStringList{u"req"_s, u"-new"_s, u"-subj"_s, subject, u"-addext"_s, extension, u"-out"_s, request} +
        newKey(file(name + u"-key.pem"_s)));
    runOpenssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-copy_extensions"_s, u"copy"_s, u"-in"_s, request,
                u"-CA"_s, file(u"ca.pem"_s), u"-CAkey"_s, file(u"ca-key.pem"_s), u"-CAcreateserial"_s,
                u"-out"_s, file(name + u".pem"_s)});
}

docker::Endpoint::Tls Certificates::client() const
{
    return {file(u"ca.pem"_s), file(u"cert.pem"_s), file(u"key.pem"_s), true};
}

SSL_CTX *Certificates::serverContext() const
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate_chain_file(context, file(u"server.pem"_s).toLocal8Bit().constData());
    SSL_CTX_use_PrivateKey_file(context, file(u"server-key.pem"_s).toLocal8Bit().constData(),
                                SSL_FILETYPE_PEM);
    SSL_CTX_load_verify_locations(context, file(u"ca.pem"_s).toLocal8Bit().constData(), nullptr);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return context;
}

} // namespace codewar::test
