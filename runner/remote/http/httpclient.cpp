// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/httpclient.h"

#include "runner/remote/http/systemproxies.h"
#include "runner/run/sentences.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAuthorityBytes = 4 << 20;

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QFile file(path);
    QList<QSslCertificate> authorities;
    if (file.open(QIODevice::ReadOnly))
        authorities = QSslCertificate::fromData(file.read(mostAuthorityBytes), QSsl::Pem);
    if (authorities.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            Sentences::tr("The file %1 has no certificate in it that could be read. Give one with the "
                          "certificate of the server's authority, in PEM format.")
                .arg(path),
            u"server"_s};
    return authorities;
}

} // namespace

Result<std::unique_ptr<HttpClient>> HttpClient::make(const ServerAddress &address)
{
    const Result<QUrl> url = serverUrl(address.url);
    if (!url)
        return url.error();
    if (const Result<void> checked = checkApiKey(address.apiKey); !checked)
        return checked.error();
    const Result<QList<QSslCertificate>> authorities = readAuthorities(address.authorities);
    if (!authorities)
        return authorities.error();
    return std::unique_ptr<HttpClient>(new HttpClient(*url, address.apiKey.toLatin1(), *authorities));
}

HttpClient::HttpClient(QUrl base, QByteArray key, QList<QSslCertificate> authorities)
    : m_base(std::move(base)),
      m_key(std::move(key)),
      m_authorities(std::move(authorities)),
      m_short(makeManager())
{}

HttpClient::~HttpClient() = default;

QString HttpClient::name() const
{
    const QString host = m_base.host().contains(u':') ? u'[' + m_base.host() + u']' : m_base.host();
    return m_base.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(m_base.port());
}

QUrl HttpClient::urlOf(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

QNetworkRequest HttpClient::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("User-Agent", "CodeWar/" + QCoreApplication::applicationVersion().toLatin1());
    // An answer is as long as it is sent, whatever it would be unpacked.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_key);
    if (url.scheme() == "https"_L1 && !m_authorities.isEmpty()) {
        QSslConfiguration security = request.sslConfiguration();
        security.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_authorities);
        request.setSslConfiguration(security);
    }
    return request;
}

bool HttpClient::mayFollow(const QUrl &from, const QUrl &to) const
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    const bool samePlace = to.scheme() == from.scheme() && portOf(to) == portOf(from);
    const bool moreSecure = from.scheme() == "http"_L1 && to.scheme() == "https"_L1;
    return to.host() == from.host() && (samePlace || moreSecure) && to.userInfo().isEmpty();
}

std::unique_ptr<QNetworkAccessManager> HttpClient::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    auto *const proxies = new SystemProxies;
    manager->setProxyFactory(proxies); // which it owns
    QObject::connect(manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, manager.get(),
                     [proxies](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                         proxies->answer(proxy, *authenticator);
                     });
    return manager;
}

} // namespace codewar
