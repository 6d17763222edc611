// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localimages.h"

#include "app/background.h"
#include "app/language/isolated.h"
#include "runner/connect/embedded/embeddedsandbox.h"
#include "runner/connect/imagestock.h"

#include <QCoreApplication>
#include <QLocale>

#include <mutex>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Images
{
    Q_DECLARE_TR_FUNCTIONS(codewar::LocalImages)
};

} // namespace

/// Known to both threads: only the latest step waits to be shown, however many there are.
struct LocalImages::Steps
{
    std::mutex mutex;
    LocalImages *owner;
    ImagesStep latest;
    bool waits = false;
};

LocalImages::LocalImages(QList<Language> languages, QObject *parent)
    : ImageSupply(parent), m_languages(std::move(languages)), m_steps(std::make_shared<Steps>())
{
    m_steps->owner = this;
}

LocalImages::~LocalImages()
{
    m_stop.request_stop();
    const std::lock_guard lock(m_steps->mutex);
    m_steps->owner = nullptr;
}

QString LocalImages::offer(const QStringList &languages) const
{
    QStringList names;
    for (const QString &language : languages)
        names += isolated(language);
    const QString text =
        hasEmbeddedSandbox()
            ? Images::tr("Docker has no image yet for %1, so bubblewrap runs these programs. "
                         "Building images takes some minutes.")
            : Images::tr("Docker has no image yet for %1, so these programs cannot run. "
                         "Building images takes some minutes.");
    return text.arg(QLocale().createSeparatedList(names));
}

QString LocalImages::success() const
{
    return Images::tr("Docker has the images now. The next program runs in them.");
}

QString LocalImages::fileFilter() const
{
    return Images::tr("Files of “codewar-runner images save” (*)");
}

void LocalImages::look()
{
    inBackground(
        this, [languages = m_languages, stop = m_stop.get_token()] { return missingImages(languages, stop); },
        [this](const Result<QStringList> &missing) {
            if (missing)
                Q_EMIT looked(*missing);
        });
}

void LocalImages::build()
{
    start([languages = m_languages](const Report &report, const std::stop_token &stop) {
        return buildImages(languages, report, stop);
    });
}

void LocalImages::load(const QString &path)
{
    start(
        [path](const Report &report, const std::stop_token &stop) { return loadImages(path, report, stop); });
}

void LocalImages::start(const Work &work)
{
    m_stop = std::stop_source();
    const Report report = [steps = m_steps](const ImagesStep &step) {
        const std::lock_guard lock(steps->mutex);
        steps->latest = step;
        if (!steps->owner || std::exchange(steps->waits, true))
            return;
        QMetaObject::invokeMethod(
            steps->owner, [owner = steps->owner] { owner->showLatest(); }, Qt::QueuedConnection);
    };
    inBackground(
        this, [work, report, stop = m_stop.get_token()] { return work(report, stop); },
        [this](const Result<void> &outcome) { Q_EMIT finished(outcome); });
}

void LocalImages::showLatest()
{
    ImagesStep step;
    {
        const std::lock_guard lock(m_steps->mutex);
        step = m_steps->latest;
        m_steps->waits = false;
    }
    Q_EMIT progressed({step.language, step.number, step.count, step.detail});
}

} // namespace codewar
