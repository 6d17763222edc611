// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/systemkeyring.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct KeyringTexts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::SystemKeyring)
};

constexpr auto service = "codewar"_L1;

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, KeyringTexts::tr("The system keyring does not know this secret."),
                u"keyring"_s};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Refused,
                KeyringTexts::tr("The system keyring was not unlocked. Unlock it and try again."),
                u"keyring"_s};
    default:
        return {ErrorCode::Unavailable,
                KeyringTexts::tr("This system has no keyring that works (%1).").arg(job.errorString()),
                u"keyring"_s};
    }
}

/// The job owns itself and goes after its end.
template <typename Job, typename Ended>
void start(Job *job, const QString &key, Ended ended)
{
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, ended] { ended(*job); });
    job->start();
}

} // namespace

void SystemKeyring::read(const QString &key, Read read)
{
    start(new QKeychain::ReadPasswordJob(service), key, [read](const QKeychain::ReadPasswordJob &job) {
        if (job.error() != QKeychain::NoError)
            read(errorOf(job));
        else
            read(job.textData());
    });
}

void SystemKeyring::write(const QString &key, const QString &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    start(job, key, [done](const QKeychain::Job &ended) {
        done(ended.error() == QKeychain::NoError ? Result<void>() : errorOf(ended));
    });
}

void SystemKeyring::remove(const QString &key, Done done)
{
    start(new QKeychain::DeletePasswordJob(service), key, [done](const QKeychain::Job &job) {
        const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        done(gone ? Result<void>() : errorOf(job));
    });
}

} // namespace codewar
