// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/redisserver.h"

#include "tests/docker/certificates.h"
#include "tests/docker/childprocess.h"

#include <QTcpServer>

#include <csignal>

namespace codewar::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Free a moment ago; the system gives it to nobody else for a while.
quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port: %s", qPrintable(server.errorString()));
    return server.serverPort();
}

} // namespace

RedisServer::RedisServer(const Options &options) : m_options(options)
{
    if (m_options.kind != Kind::Unix)
        m_port = freePort();
    start();
}

RedisServer::~RedisServer()
{
    kill();
}

redis::Address RedisServer::address() const
{
    redis::Address address;
    address.password = QString::fromUtf8(m_options.password);
    if (m_options.kind == Kind::Unix) {
        address.socketPath = m_folder.filePath(u"redis.sock"_s);
        return address;
    }
    address.host = u"127.0.0.1"_s;
    address.port = m_port;
    address.tls = m_options.kind == Kind::Tls;
    if (address.tls)
        address.caFile = Certificates::shared().file(u"ca.pem"_s);
    return address;
}

QString RedisServer::url() const
{
    return address().toDisplay();
}

QStringList RedisServer::arguments() const
{
    const auto flag = [](bool on) { return on ? u"yes"_s : u"no"_s; };
    QStringList arguments{u"--dir"_s,         m_folder.path(), u"--save"_s,       QString(),
                          u"--bind"_s,        u"127.0.0.1"_s,  u"--appendonly"_s, flag(m_options.appendOnly),
                          u"--appendfsync"_s, u"always"_s};
    const Certificates *const certificates = m_options.kind == Kind::Tls ? &Certificates::shared() : nullptr;
    arguments += {u"--port"_s, QString::number(m_options.kind == Kind::Tcp ? m_port : 0)};
    if (m_options.kind == Kind::Unix)
        arguments += {u"--unixsocket"_s, m_folder.filePath(u"redis.sock"_s)};
    if (certificates)
        arguments += {u"--tls-port"_s,         QString::number(m_port),
                      u"--tls-cert-file"_s,    certificates->file(u"server.pem"_s),
                      u"--tls-key-file"_s,     certificates->file(u"server-key.pem"_s),
                      u"--tls-ca-cert-file"_s, certificates->file(u"ca.pem"_s),
                      u"--tls-auth-clients"_s, u"no"_s};
    if (!m_options.password.isEmpty())
        arguments += {u"--requirepass"_s, QString::fromUtf8(m_options.password)};
    for (const QString &user : m_options.users)
        arguments += QStringList{u"--user"_s} + user.split(u' ');
    return arguments + m_options.arguments;
}

void RedisServer::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    endWithTheTest(*m_process);
    m_process->start(u"redis-server"_s, arguments());
    QByteArray log;
    while (!log.contains("eady to accept connections")) {
        if (!m_process->waitForReadyRead(patience))
            qFatal("redis-server does not start: %s", log.constData());
        log += m_process->readAll();
    }
}

void RedisServer::stop()
{
    m_process->terminate();
    if (!m_process->waitForFinished(patience))
        qFatal("redis-server does not stop");
}

void RedisServer::kill()
{
    m_process->kill();
    m_process->waitForFinished(patience);
}

void RedisServer::restart()
{
    stop();
    start();
}

void RedisServer::freeze()
{
    ::kill(pid_t(pid()), SIGSTOP);
}

void RedisServer::thaw()
{
    ::kill(pid_t(pid()), SIGCONT);
}

QByteArray RedisServer::cli(const QStringList &command) const
{
    const redis::Address where = address();
    QStringList arguments{u"--raw"_s};
    if (where.socketPath.isEmpty())
        arguments += {u"-h"_s, where.host, u"-p"_s, QString::number(where.port)};
    else
        arguments += {u"-s"_s, where.socketPath};
    if (where.tls)
        arguments += {u"--tls"_s, u"--cacert"_s, where.caFile};
    if (!where.password.isEmpty())
        arguments += {u"--no-auth-warning"_s, u"-a"_s, where.password};
    QProcess cli;
    endWithTheTest(cli);
    cli.start(u"redis-cli"_s, arguments + command);
    if (!cli.waitForFinished(patience) || cli.exitCode() != 0)
        qFatal("redis-cli: %s", cli.readAllStandardError().constData());
    QByteArray output = cli.readAllStandardOutput();
    if (output.endsWith('\n'))
        output.chop(1);
    return output;
}

} // namespace codewar::test
