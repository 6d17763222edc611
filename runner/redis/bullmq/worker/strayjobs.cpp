// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/strayjobs.h"

#include "runner/redis/bullmq/worker/queueline.h"

#include <QPointer>

namespace codewar::bullmq {

using redis::Reply;

StrayJobs::StrayJobs(redis::Connection &connection, const RunningJobs &jobs, QByteArray ours)
    : m_connection(connection), m_jobs(jobs), m_ours(std::move(ours))
{}

void StrayJobs::handBack(QueueLine &line)
{
    m_connection.send({"LRANGE", line.keys().key("active"), "0", "-1"},
                      [this, line = QPointer(&line)](const Result<Reply> &reply) {
                          if (!line || !reply)
                              return;
                          QByteArrayList ids;
                          for (const Reply &id : reply->elements()) {
                              if (!m_jobs.contains(line, id.text()))
                                  ids << id.text();
                          }
                          if (!ids.isEmpty())
                              lookAtLocks(*line, ids);
                      });
}

void StrayJobs::lookAtLocks(QueueLine &line, const QByteArrayList &ids)
{
    redis::Command command = {"MGET"};
    for (const QByteArray &id : ids)
        command << line.keys().key(id + ":lock");
    m_connection.send(command, [this, line = QPointer(&line), ids](const Result<Reply> &reply) {
        if (!line || !reply)
            return;
        for (qsizetype index = 0; index < ids.size(); ++index) {
            const QByteArray token = reply->at(std::size_t(index)).text();
            // It may have come to us properly since the list was read.
            if (!token.startsWith(m_ours) || m_jobs.contains(line, ids[index]))
                continue;
            line->transitions().handBack({ids[index], token}, {}, [line](const Result<HandedBack> &) {
                if (line)
                    line->becomePromising();
            });
        }
    });
}

} // namespace codewar::bullmq
