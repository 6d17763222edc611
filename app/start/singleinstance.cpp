// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView taken("ok\n");
constexpr int maxConnections = 8;

QString makeFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString socketName(const QString &folder)
{
#ifdef Q_OS_UNIX
    return folder + "/window.socket"_L1;
#else
    return u"codewar-"_s + QDir::home().dirName();
#endif
}

/// The folder keeps others out; this holds even where somebody opened it.
bool isSamePerson(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#else
    return socket.isValid();
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(makeFolder(folder)), m_lock(m_folder + "/window.lock"_L1)
{
    m_lock.setStaleLockTime(0); // only the end of its process frees it
    m_first = m_lock.tryLock(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

QString SingleInstance::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/codewar"_L1;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(socketName(m_folder)); // of one that was killed: the lock is ours
    return m_server.listen(socketName(m_folder));
}

bool SingleInstance::send(const QByteArray &message) const
{
    QLocalSocket socket;
    socket.connectToServer(socketName(m_folder));
    if (message.size() >= maxMessageBytes || !socket.waitForConnected(timeoutMs))
        return false;
    socket.write(message + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(timeoutMs))
            return false;
    }
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(timeoutMs))
            return false;
    }
    return socket.readAll() == taken;
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSamePerson(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(maxMessageBytes);
        QTimer::singleShot(timeoutMs, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= maxMessageBytes)
            socket.abort();
        return;
    }
    const QByteArray message = socket.readLine(maxMessageBytes).trimmed();
    socket.disconnect(this);
    socket.write(taken.data(), taken.size());
    socket.disconnectFromServer();
    Q_EMIT received(message);
}

} // namespace codewar
