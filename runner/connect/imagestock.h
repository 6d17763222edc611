// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace codewar {

/// What is being done for the images of languages. A plain value.
struct ImagesStep
{
    QString language; ///< its name; empty where it is about all
    int number = 0;   ///< of the language, from 1; 0 where the steps are not counted
    int count = 0;
    QString detail; ///< a line for a person
};

/// Called on the thread that does the work.
using ImagesReport = std::function<void(const ImagesStep &step)>;

/// The names of the languages that could have an image in the engine that the `docker` command would use, and
/// have none. The error says why there is no engine. This and what follows block, each on an engine of its
/// own.
Result<QStringList> missingImages(const QList<Language> &languages, const std::stop_token &stop);
Result<void> buildImages(const QList<Language> &languages, const ImagesReport &report,
                         const std::stop_token &stop);
/// From a file that `codewar-runner images save` wrote.
Result<void> loadImages(const QString &path, const ImagesReport &report, const std::stop_token &stop);

} // namespace codewar
