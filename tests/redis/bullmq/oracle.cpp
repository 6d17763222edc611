// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/bullmq/oracle.h"

#include "tests/redis/redistest.h"

#include <nlohmann/json.hpp>

namespace codewar::test {

using nlohmann::json;
using namespace Qt::StringLiterals;

Oracle::Oracle(const QByteArray &version)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BULLMQ"_s, QString::fromLatin1(version));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s, {QStringLiteral(CODEWAR_PEERS) + u"/oracle.mjs"_s});
    if (!m_process.waitForStarted(patience))
        qFatal("node does not start: %s", qPrintable(m_process.errorString()));
}

Oracle::~Oracle()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

json Oracle::play(const QString &redisUrl, qint64 now, const json &steps)
{
    const json request = {{"redis", redisUrl.toStdString()}, {"now", now}, {"steps", steps}};
    m_process.write(QByteArray::fromStdString(request.dump()) + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            qFatal("the real BullMQ gives no answer: tests/redis/install-peers puts it into %s",
                   CODEWAR_PEERS);
    }
    return json::parse(m_process.readLine().toStdString()).at("replies");
}

} // namespace codewar::test
