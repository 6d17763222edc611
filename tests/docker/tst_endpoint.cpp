// SPDX-License-Identifier: GPL-3.0-or-later
// Where an engine is found, from what a person has set.
#include "runner/sandbox/docker/engine/endpointsettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace codewar;
using namespace codewar::docker;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray meta(const QByteArray &host, bool skipVerify = false)
{
    return R"({"Name":"lab","Endpoints":{"docker":{"Host":")" + host + R"(","SkipTLSVerify":)" +
           (skipVerify ? "true" : "false") + "}}}";
}

QString contextId(const QString &name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsDockerHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("url");
        QTest::newRow("unix") << u"unix:///run/a b.sock"_s << u"unix:///run/a b.sock"_s;
        QTest::newRow("unix alone") << u"unix://"_s << u"unix:///var/run/docker.sock"_s;
        QTest::newRow("tcp") << u"tcp://10.0.0.1:2375"_s << u"tcp://10.0.0.1:2375"_s;
        QTest::newRow("tcp without port") << u"tcp://lab"_s << u"tcp://lab:2375"_s;
        QTest::newRow("tcp with slash") << u"tcp://lab:1/"_s << u"tcp://lab:1"_s;
        QTest::newRow("http") << u"http://lab:80"_s << u"tcp://lab:80"_s;
        QTest::newRow("https") << u"https://lab"_s << u"tcp://lab:2376"_s;
        QTest::newRow("bare") << u"lab:4000"_s << u"tcp://lab:4000"_s;
        QTest::newRow("upper case") << u"TCP://lab:1"_s << u"tcp://lab:1"_s;
        QTest::newRow("version 6") << u"tcp://[::1]:2375"_s << u"tcp://[::1]:2375"_s;
    }

    void readsDockerHost()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, url);
        const Result<Endpoint> endpoint = findEndpoint(settings(host));
        QVERIFY2(bool(endpoint), endpoint ? "" : qPrintable(endpoint.error().message));
        QCOMPARE(endpoint->url(), url);
        QCOMPARE(endpoint->origin, u"DOCKER_HOST"_s);
        QCOMPARE(endpoint->tls.has_value(), host.startsWith(u"https"_s));
        QVERIFY(!endpoint->tls || endpoint->tls->verifyPeer);
    }

    void refusesDockerHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("says");
        QTest::newRow("ssh") << u"ssh://me@lab"_s << u"ssh -L"_s;
        QTest::newRow("pipe") << u"npipe:////./pipe/docker_engine"_s << u"Windows"_s;
        QTest::newRow("unknown") << u"gopher://x"_s << u"gopher"_s;
        QTest::newRow("relative") << u"unix://docker.sock"_s << u"must begin"_s;
        QTest::newRow("no host") << u"tcp://:2375"_s << u"a host and a port"_s;
        QTest::newRow("bad port") << u"tcp://lab:99999"_s << u"a host and a port"_s;
        QTest::newRow("path") << u"tcp://lab:1/v1.41"_s << u"a host and a port"_s;
        QTest::newRow("password") << u"tcp://a:b@lab:1"_s << u"a host and a port"_s;
    }

    void refusesDockerHost()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, says);
        const Result<Endpoint> endpoint = findEndpoint(settings(host));
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, ErrorCode::InvalidInput);
        QVERIFY2(endpoint.error().message.contains(says), qPrintable(endpoint.error().message));
        QVERIFY(endpoint.error().message.contains(u"DOCKER_HOST"_s));
    }

    void takesCertificatesOfThePath()
    {
        EndpointSettings with = settings(u"tcp://lab"_s);
        with.tls = with.verifyPeer = true;
        with.certificates = m_folder->path();
        Result<Endpoint> endpoint = findEndpoint(with);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().message.contains(u"ca.pem"_s), qPrintable(endpoint.error().message));

        write(file(u"ca.pem"_s), "ca");
        write(file(u"cert.pem"_s), "cert");
        endpoint = findEndpoint(with);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().message.contains(u"key.pem"_s), qPrintable(endpoint.error().message));

        write(file(u"key.pem"_s), "key");
        endpoint = findEndpoint(with);
        QVERIFY(bool(endpoint));
        QCOMPARE(endpoint->port, 2376);
        QVERIFY(endpoint->tls->verifyPeer);
        QCOMPARE(endpoint->tls->authority, file(u"ca.pem"_s));
        QCOMPARE(endpoint->tls->certificate, file(u"cert.pem"_s));
        QCOMPARE(endpoint->tls->key, file(u"key.pem"_s));

        with.verifyPeer = false;
        QVERIFY(!findEndpoint(with)->tls->verifyPeer);
    }

    void takesCertificatesOfTheSettingsFolder()
    {
        EndpointSettings with = settings(u"tcp://lab"_s);
        with.tls = with.verifyPeer = true;
        write(file(u"ca.pem"_s), "ca");
        QCOMPARE(findEndpoint(with)->tls->authority, file(u"ca.pem"_s));
        QVERIFY(findEndpoint(with)->tls->certificate.isEmpty());
    }

    void followsContexts_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("url");
        const QString none = u"unix:///var/run/docker.sock"_s;
        QTest::newRow("no settings") << QByteArray() << QString() << none;
        QTest::newRow("no context") << QByteArray("{}") << QString() << none;
        QTest::newRow("default") << QByteArray(R"({"currentContext":"default"})") << QString() << none;
        QTest::newRow("current") << QByteArray(R"({"currentContext":"lab"})") << QString()
                                 << u"tcp://10.1.2.3:2376"_s;
        QTest::newRow("variable") << QByteArray(R"({"currentContext":"lab"})") << u"löcal"_s
                                  << u"unix:///run/local.sock"_s;
        QTest::newRow("variable says default")
            << QByteArray(R"({"currentContext":"lab"})") << u"default"_s << none;
    }

    void followsContexts()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const QString, variable);
        QFETCH(const QString, url);
        if (!config.isEmpty())
            write(file(u"config.json"_s), config);
        writeContext(u"lab"_s, meta("tcp://10.1.2.3:2376"));
        writeContext(u"löcal"_s, meta("unix:///run/local.sock"));
        EndpointSettings with = settings({});
        with.context = variable;
        const Result<Endpoint> endpoint = findEndpoint(with);
        QVERIFY2(bool(endpoint), endpoint ? "" : qPrintable(endpoint.error().message));
        QCOMPARE(endpoint->url(), url);

        with.host = u"tcp://first:1"_s;
        QCOMPARE(findEndpoint(with)->url(), u"tcp://first:1"_s);
    }

    void takesCertificatesOfTheContext()
    {
        const QString tlsFolder = u"contexts/tls/"_s + contextId(u"lab"_s) + u"/docker/"_s;
        EndpointSettings with = settings({});
        with.context = u"lab"_s;
        writeContext(u"lab"_s, meta("tcp://lab"));
        QVERIFY(!findEndpoint(with)->tls);
        QCOMPARE(findEndpoint(with)->port, 2375);
        for (const QString &name : {u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s})
            write(file(tlsFolder + name), "x");
        const Result<Endpoint> endpoint = findEndpoint(with);
        QVERIFY(endpoint && endpoint->tls);
        QCOMPARE(endpoint->port, 2376);
        QVERIFY(endpoint->tls->verifyPeer);
        QCOMPARE(endpoint->tls->key, file(tlsFolder + u"key.pem"_s));
        QCOMPARE(endpoint->origin, u"the Docker context \"lab\""_s);

        writeContext(u"lab"_s, meta("tcp://lab", true));
        QVERIFY(!findEndpoint(with)->tls->verifyPeer);
    }

    void refusesContexts_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray lab = R"({"currentContext":"lab"})";
        QTest::newRow("missing") << lab << QByteArray() << u"docker context ls"_s;
        QTest::newRow("settings broken") << QByteArray("{") << QByteArray() << u"config.json"_s;
        QTest::newRow("context broken") << lab << QByteArray("][") << u"meta.json"_s;
        QTest::newRow("no engine in it")
            << lab << QByteArray(R"({"Endpoints":{"kubernetes":{}}})") << u"names no Docker engine"_s;
        QTest::newRow("over ssh") << lab << meta("ssh://x") << u"the Docker context \"lab\""_s;
        QTest::newRow("huge") << lab << QByteArray(2'000'000, ' ') << u"meta.json"_s;
    }

    void refusesContexts()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        write(file(u"config.json"_s), config);
        if (!content.isEmpty())
            writeContext(u"lab"_s, content);
        const Result<Endpoint> endpoint = findEndpoint(settings({}));
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, ErrorCode::InvalidInput);
        QVERIFY2(endpoint.error().message.contains(says), qPrintable(endpoint.error().message));
    }

    void takesTheFirstSocketThatIsThere()
    {
        EndpointSettings with = settings({});
        with.sockets = {file(u"docker.sock"_s), file(u"rootless.sock"_s), file(u"podman.sock"_s)};
        QCOMPARE(findEndpoint(with)->path, u"/var/run/docker.sock"_s);
        for (const QString &name : {u"podman.sock"_s, u"rootless.sock"_s, u"docker.sock"_s}) {
            write(file(name), {});
            QCOMPARE(findEndpoint(with)->path, file(name));
        }
    }

    void readsTheEnvironment()
    {
        for (const char *name : {"DOCKER_HOST", "DOCKER_TLS", "DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH",
                                 "DOCKER_CONTEXT", "DOCKER_CONFIG"})
            qunsetenv(name);
        qputenv("HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", "/run/user/7");
        EndpointSettings found = EndpointSettings::fromEnvironment();
        QCOMPARE(found.folder, file(u".docker"_s));
        QVERIFY(!found.tls && !found.verifyPeer && found.host.isEmpty() && found.context.isEmpty());
        QCOMPARE(found.sockets,
                 (QStringList{u"/var/run/docker.sock"_s, u"/run/user/7/docker.sock"_s,
                              u"/run/user/7/podman/podman.sock"_s, u"/run/podman/podman.sock"_s}));

        qputenv("DOCKER_HOST", "tcp://a");
        qputenv("DOCKER_TLS_VERIFY", "1");
        qputenv("DOCKER_CERT_PATH", "/certificates");
        qputenv("DOCKER_CONTEXT", "lab");
        qputenv("DOCKER_CONFIG", "/config");
        found = EndpointSettings::fromEnvironment();
        QCOMPARE(found.host, u"tcp://a"_s);
        QVERIFY(found.tls && found.verifyPeer);
        QCOMPARE(found.certificates, u"/certificates"_s);
        QCOMPARE(found.context, u"lab"_s);
        QCOMPARE(found.folder, u"/config"_s);
    }

private:
    EndpointSettings settings(const QString &host) const
    {
        EndpointSettings settings;
        settings.host = host;
        settings.folder = m_folder->path();
        return settings;
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void writeContext(const QString &name, const QByteArray &content) const
    {
        write(file(u"contexts/meta/"_s + contextId(name) + u"/meta.json"_s), content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
