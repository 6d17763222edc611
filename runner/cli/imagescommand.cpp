// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/imagescommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/imagesactions.h"
#include "runner/cli/interruption.h"
#include "runner/run/languageregistry.h"
#include "runner/sandbox/docker/images/imagerecipe.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <functional>
#include <thread>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

Result<QList<Language>> chosenLanguages(const std::vector<std::string> &names)
{
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    QList<Language> all;
    QStringList ids;
    for (const Language &language : registry.languages()) {
        if (!docker::ImageRecipe::exists(language))
            continue;
        all += language;
        ids += language.id;
    }
    if (names.empty())
        return all;
    QList<Language> chosen;
    for (const std::string &name : names) {
        const Language *language = registry.find(QString::fromStdString(name));
        if (!language || !ids.contains(language->id))
            return Error{ErrorCode::InvalidInput,
                         u"There is no image for \"%1\"; there are images for %2."_s.arg(
                             QString::fromStdString(name), ids.join(u", "_s)),
                         u"images"_s};
        chosen += *language;
    }
    return chosen;
}

Result<void> act(const ImagesWork &work)
{
    switch (work.options.action) {
    case ImagesOptions::Action::Build:
        return buildImages(work);
    case ImagesOptions::Action::List:
        return listImages(work);
    case ImagesOptions::Action::Save:
        return saveImages(work);
    case ImagesOptions::Action::Load:
        return loadImages(work);
    case ImagesOptions::Action::Remove:
        return removeImages(work);
    }
    return {};
}

/// On a thread of its own, so that this one can hear Ctrl-C.
int workInterruptibly(const std::function<int(const std::stop_token &)> &work)
{
    Interruption interruption;
    std::stop_source stop;
    QObject::connect(&interruption, &Interruption::interrupted, [&stop] { stop.request_stop(); });
    int status = 0;
    std::jthread worker([&] {
        status = work(stop.get_token());
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return status;
}

} // namespace

void ImagesOptions::declare(CLI::App &command)
{
    command.require_subcommand(1);
    const auto add = [&](const char *name, const char *help, Action what) {
        CLI::App *added = command.add_subcommand(name, help);
        added->callback([this, what] { action = what; });
        if (what == Action::Save || what == Action::Load)
            added->add_option("file", file, "The file, e.g. on a USB stick")->required();
        if (what != Action::Load && what != Action::List)
            added->add_option("language", languages, "Only these languages, e.g. cpp");
        return added;
    };
    CLI::App *build = add("build", "Build what is missing or out of date", Action::Build);
    build->add_option("--base", base, "The image to stand on, instead of gcc:13 or python:3.14.0");
    build->add_flag("--rebuild", rebuild, "Build also what is up to date, on a base fetched or made anew");
    add("list", "Say which images there are", Action::List);
    add("save", "Write images to one file, for a machine without network", Action::Save);
    add("load", "Take images from such a file", Action::Load);
    add("remove", "Remove images", Action::Remove);
}

int imagesCommand(const ImagesOptions &options)
{
    const Result<QList<Language>> languages = chosenLanguages(options.languages);
    if (!languages)
        return complain(languages.error());
    const Result<docker::Endpoint> endpoint = docker::findEndpoint();
    if (!endpoint)
        return complain(endpoint.error());
    return workInterruptibly([&](const std::stop_token &stop) {
        docker::Engine engine(*endpoint);
        docker::Images images(engine);
        if (const Result<docker::EngineVersion> version = engine.version(); !version)
            return complain(version.error());
        const Result<void> done = act({options, engine, images, *languages, stop});
        return done ? 0 : complain(done.error());
    });
}

} // namespace codewar
