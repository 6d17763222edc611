// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/imagesupply.h"
#include "runner/run/language.h"

#include <QList>

#include <functional>
#include <memory>
#include <stop_token>

namespace codewar {

struct ImagesStep;

/// The images of the Docker engine on this machine. What goes on ends soon after this object does.
class LocalImages final : public ImageSupply
{
public:
    explicit LocalImages(QList<Language> languages, QObject *parent = nullptr);
    ~LocalImages() override;

    QString offer(const QStringList &languages) const override;
    QString success() const override;
    QString fileFilter() const override;
    void look() override;
    void build() override;
    void load(const QString &path) override;
    void cancel() override { m_stop.request_stop(); }

private:
    struct Steps;
    using Report = std::function<void(const ImagesStep &step)>;
    using Work = std::function<Result<void>(const Report &report, const std::stop_token &stop)>;

    void start(const Work &work);
    void showLatest();

    const QList<Language> m_languages;
    std::stop_source m_stop;
    std::shared_ptr<Steps> m_steps;
};

} // namespace codewar
