// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace codewar {

/// Lets a second start of the program hand over to the first one of the same person.
///
/// Who is first is said by a lock that ends with its process, however that ends; the socket of one that was
/// killed is replaced. Only this person may connect, and what is sent is bounded.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxMessageBytes = 256 << 10;
    static constexpr int timeoutMs = 2000;

    /// `folder` is made where it is missing, and closed to everybody else.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// The platform's folder for what lives as long as a person is logged in.
    static QString defaultFolder();

    bool isFirst() const { return m_first; }
    /// As the first one: takes messages from now on.
    bool listen();
    /// As a later one: true when the first has taken the message. Waits for it.
    bool send(const QByteArray &message) const;

Q_SIGNALS:
    void received(const QByteArray &message);

private:
    void greet();
    void read(QLocalSocket &socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_first = false;
};

} // namespace codewar
