// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/docker/certificates.h"

#include <chrono>

namespace codewar::test {

/// The certificate of a server, as a file, and its key as another: good ones, and such that no client takes.
struct ServerCertificate
{
    enum class Signer { Authority, Itself };

    QString file;
    QString key;
};

struct ServerCertificateWish
{
    QString name;                                      ///< of the files
    QByteArray holders = "IP:127.0.0.1,DNS:localhost"; ///< as a subjectAltName has them
    std::chrono::hours from{-24};                      ///< from now on
    std::chrono::hours until{24};
    ServerCertificate::Signer signer = ServerCertificate::Signer::Authority; ///< "ca.pem" of Certificates
};

/// Writes them beside those of Certificates::shared(). Where that fails, the test ends.
ServerCertificate makeServerCertificate(const ServerCertificateWish &wish);

} // namespace codewar::test
