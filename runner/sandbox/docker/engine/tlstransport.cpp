// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/streamconnection.h"
#include "runner/sandbox/docker/engine/tcpconnect.h"
#include "runner/sandbox/docker/engine/transport.h"

#include <boost/asio/ssl.hpp>

#include <QFile>

namespace codewar::docker {

namespace asio = boost::asio;

namespace {

using namespace Qt::StringLiterals;
using TlsStream = asio::ssl::stream<asio::ip::tcp::socket>;

class TlsTransport final : public Transport
{
public:
    TlsTransport(Endpoint endpoint, asio::ssl::context context)
        : m_endpoint(std::move(endpoint)), m_context(std::move(context))
    {}

    Result<std::unique_ptr<Connection>> connect(AgentStream::TimePoint deadline,
                                                std::stop_token stop) override
    {
        // Asio throws where no descriptor or memory is left for what a connection needs.
        try {
            auto loop = std::make_unique<ConnectionLoop>();
            auto stream = std::make_unique<TlsStream>(loop->context(), m_context);
            const Result<void> connected =
                connectTcp(m_endpoint, *loop, stream->next_layer(), deadline, stop);
            if (!connected)
                return connected.error();
            const Result<void> proven = handshake(*loop, *stream, deadline, stop);
            if (!proven)
                return proven.error();
            return makeConnection(std::move(loop), std::move(stream));
        } catch (const boost::system::system_error &error) {
            return outOfResources(error.code());
        }
    }

private:
    Result<void> handshake(ConnectionLoop &loop, TlsStream &stream, AgentStream::TimePoint deadline,
                           const std::stop_token &stop)
    {
        const std::string host = m_endpoint.host.toStdString();
        boost::system::error_code notAnAddress;
        asio::ip::make_address(host, notAnAddress);
        if (notAnAddress)
            SSL_set_tlsext_host_name(stream.native_handle(), host.c_str());
        boost::system::error_code failure;
        if (m_endpoint.tls->verifyPeer)
            stream.set_verify_callback(asio::ssl::host_name_verification(host), failure);
        if (!failure)
            failure = loop.runUntilDone(
                [&](auto done) { stream.async_handshake(asio::ssl::stream_base::client, std::move(done)); },
                deadline, stop);
        if (!failure)
            return {};
        if (failure == asio::error::operation_aborted || failure == asio::error::timed_out)
            return connectError(m_endpoint, failure);
        return tlsFailed(m_endpoint, reason(stream, failure));
    }

    static QString reason(TlsStream &stream, const boost::system::error_code &failure)
    {
        const long verdict = SSL_get_verify_result(stream.native_handle());
        if (verdict != X509_V_OK)
            return Sentences::tr("the engine's certificate is not to be trusted, %1")
                .arg(QString::fromUtf8(X509_verify_cert_error_string(verdict)));
        if (failure == asio::error::eof || failure == asio::ssl::error::stream_truncated)
            return Sentences::tr(
                "the engine hung up; it may not use TLS, or may want another certificate of us");
        return QString::fromStdString(failure.message());
    }

    const Endpoint m_endpoint;
    asio::ssl::context m_context;
};

std::string fileName(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

Result<void> loadFiles(const Endpoint::Tls &tls, asio::ssl::context &context)
{
    boost::system::error_code failure;
    const auto unusable = [&](const QString &path) {
        return tlsFileUnusable(path, QString::fromStdString(failure.message()));
    };
    if (tls.verifyPeer && tls.authority.isEmpty())
        context.set_default_verify_paths(failure);
    else if (tls.verifyPeer)
        context.load_verify_file(fileName(tls.authority), failure);
    if (failure)
        return unusable(tls.authority);
    if (tls.certificate.isEmpty())
        return {};
    context.use_certificate_chain_file(fileName(tls.certificate), failure);
    if (failure)
        return unusable(tls.certificate);
    context.use_private_key_file(fileName(tls.key), asio::ssl::context::pem, failure);
    if (failure)
        return unusable(tls.key);
    return {};
}

} // namespace

Result<std::unique_ptr<Transport>> makeTlsTransport(const Endpoint &endpoint)
{
    try {
        asio::ssl::context context(asio::ssl::context::tls_client);
        SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
        boost::system::error_code failure;
        context.set_verify_mode(endpoint.tls->verifyPeer ? asio::ssl::verify_peer : asio::ssl::verify_none,
                                failure);
        const Result<void> loaded = loadFiles(*endpoint.tls, context);
        if (failure || !loaded)
            return loaded ? outOfResources(failure) : loaded.error();
        return std::unique_ptr<Transport>(std::make_unique<TlsTransport>(endpoint, std::move(context)));
    } catch (const boost::system::system_error &error) {
        return outOfResources(error.code());
    }
}

} // namespace codewar::docker
