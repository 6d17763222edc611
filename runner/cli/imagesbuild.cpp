// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/imagesactions.h"
#include "runner/cli/progressprinter.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/docker/images/imagebuilder.h"

namespace codewar {

using namespace Qt::StringLiterals;

Result<void> buildImages(const ImagesWork &work)
{
    docker::ImageBuilder builder(work.images, agentPath(), cacheFolder());
    ProgressPrinter printer;
    docker::BuildOptions options{QString::fromStdString(work.options.base), work.options.rebuild};
    for (const Language &language : work.languages) {
        const Result<docker::BuiltImage> built =
            builder.build(language, options, printer.about(language.id), work.stop);
        if (!built)
            return built.error();
        printer.print(u"%1: %2 %3 (%4 MB)"_s.arg(language.id, language.image,
                                                 built->wasUpToDate ? u"is up to date"_s : u"is ready"_s,
                                                 QString::number(built->details.bytes / 1'000'000)));
    }
    return {};
}

} // namespace codewar
