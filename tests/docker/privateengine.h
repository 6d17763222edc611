// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/engine.h"
#include "tests/docker/certificates.h"
#include "tests/docker/childprocess.h"
#include "tests/docker/scriptedserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

namespace codewar::test {

using namespace Qt::StringLiterals;

inline quint16 freePort()
{
    return ScriptedServer([](ScriptedPeer &) {}, ScriptedServer::Kind::Tcp).endpoint().port;
}

/// An engine in a folder of its own, for a test that stops it. It needs root.
class PrivateEngine
{
public:
    PrivateEngine()
    {
        endWithTheTest(m_process);
        m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    }
    ~PrivateEngine()
    {
        stop();
        // An engine mounts its folder on itself; the mount of one that crashed stays.
        ::umount2(m_folder.filePath(u"data"_s).toLocal8Bit().constData(), MNT_DETACH);
    }

    void start()
    {
        const Certificates &certificates = Certificates::shared();
        m_process.start(u"dockerd"_s, {u"--data-root"_s,
                                       m_folder.filePath(u"data"_s),
                                       u"--exec-root"_s,
                                       m_folder.filePath(u"exec"_s),
                                       u"--pidfile"_s,
                                       m_folder.filePath(u"pid"_s),
                                       u"-H"_s,
                                       unixEndpoint().url(),
                                       u"-H"_s,
                                       u"tcp://127.0.0.1:%1"_s.arg(m_port),
                                       u"--tlsverify"_s,
                                       u"--tlscacert"_s,
                                       certificates.file(u"ca.pem"_s),
                                       u"--tlscert"_s,
                                       certificates.file(u"server.pem"_s),
                                       u"--tlskey"_s,
                                       certificates.file(u"server-key.pem"_s),
                                       u"--bridge=none"_s,
                                       u"--iptables=false"_s,
                                       u"--ip6tables=false"_s});
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(stopTimeoutMs);
    }
    /// As a crash does it; its containers are left to the next start.
    void crash()
    {
        const QString pidFile = m_folder.filePath(u"exec/containerd/containerd.pid"_s);
        QFile file(pidFile);
        (void)file.open(QIODevice::ReadOnly);
        const QString containerd = u"/proc/%1/exe"_s.arg(QString::fromLatin1(file.readAll()));
        m_process.kill();
        m_process.waitForFinished(stopTimeoutMs);
        // It dies with the engine. One that were started before that took it for its own and waited in vain.
        (void)QTest::qWaitFor([&] { return !QFile::exists(containerd); }, stopTimeoutMs);
        QFile::remove(pidFile);
    }

    docker::Endpoint unixEndpoint() const
    {
        docker::Endpoint endpoint;
        endpoint.path = m_folder.filePath(u"docker.sock"_s);
        endpoint.origin = u"the test"_s;
        return endpoint;
    }
    docker::Endpoint tlsEndpoint() const
    {
        docker::Endpoint endpoint;
        endpoint.kind = docker::Endpoint::Kind::Tcp;
        endpoint.host = u"127.0.0.1"_s;
        endpoint.port = m_port;
        endpoint.tls = Certificates::shared().client();
        return endpoint;
    }
    QByteArray log() const
    {
        QFile file(m_folder.filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(3000) : QByteArray();
    }

private:
    static constexpr int stopTimeoutMs = 120'000;

    QTemporaryDir m_folder;
    QProcess m_process;
    const quint16 m_port = freePort();
};

} // namespace codewar::test
