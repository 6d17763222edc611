// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/queuetrial.h"

#include "runner/redis/address.h"
#include "runner/redis/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimer>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Trial
{
    Q_DECLARE_TR_FUNCTIONS(codewar::QueueTrial)
};

/// How workers of a queue call their connection: <prefix>:<queue in base64>, and more after a colon.
QByteArray workersName(const QByteArray &prefix, const Language &language)
{
    return prefix + ':' + (language.id.toUtf8() + "-jobs").toBase64();
}

int countWorkers(const QList<QByteArray> &clients, const QByteArray &name)
{
    return int(std::count_if(clients.begin(), clients.end(), [&](const QByteArray &client) {
        return client == name || client.startsWith(name + ":w:");
    }));
}

QList<QByteArray> namesOf(const QByteArray &clientList)
{
    static const QRegularExpression name(u" name=(\\S+)"_s);
    QList<QByteArray> names;
    auto matches = name.globalMatch(QString::fromUtf8(clientList));
    while (matches.hasNext())
        names << matches.next().captured(1).toUtf8();
    return names;
}

} // namespace

Result<void> checkQueueUrl(const QString &url)
{
    const Result<redis::Address> address = redis::addressFromUrl(url);
    return address ? Result<void>() : address.error();
}

QueueTrial::QueueTrial(const QueueAddress &address, const LanguageRegistry &registry, QObject *parent)
    : QObject(parent), m_registry(registry), m_address(address)
{
    QTimer::singleShot(0, this, &QueueTrial::ask);
}

QueueTrial::~QueueTrial() = default;

void QueueTrial::ask()
{
    Result<redis::Address> address = redis::addressFromUrl(m_address.url, m_address.password);
    if (!address)
        return end(address.error());
    redis::ConnectionSettings settings;
    settings.address = std::move(*address);
    settings.clientName = "codewar-test";
    settings.connectTimeout = 5s;
    m_connection = std::make_unique<redis::Connection>(settings);
    connect(m_connection.get(), &redis::Connection::stateChanged, this, [this] {
        if (m_connection->state() == redis::Connection::State::Waiting && m_connection->failure())
            end(*m_connection->failure());
    });
    m_connection->open();
    m_connection->send({"CLIENT", "LIST"}, [this](const Result<redis::Reply> &reply) {
        if (reply)
            count(*reply);
        else
            end(reply.error());
    });
}

void QueueTrial::count(const redis::Reply &clients)
{
    const QList<QByteArray> names = namesOf(clients.text());
    QStringList lines{
        Trial::tr("The queues at %1 can be used.").arg(m_connection->settings().address.toDisplay())};
    for (const Language &language : m_registry.languages()) {
        const int workers = countWorkers(names, workersName(m_address.prefix, language));
        lines << Trial::tr("%1: %n worker(s)", nullptr, workers).arg(language.name);
    }
    end(lines.join(u'\n'));
}

void QueueTrial::end(const Result<QString> &answer)
{
    if (m_connection)
        m_connection->disconnect(this);
    Q_EMIT finished(answer);
}

} // namespace codewar
