// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"
#include "runner/sandbox/docker/engine/images.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace codewar::docker {

/// Labels of the images of ours.
namespace imagelabel {
inline constexpr auto language = "codewar.language"; ///< registry id
inline constexpr auto agent = "codewar.agent";       ///< version of the agent's protocol
inline constexpr auto recipe = "codewar.recipe";     ///< ImageRecipe::hash()
inline constexpr auto base = "codewar.base";         ///< reference of the image it stands on
inline constexpr auto baseId = "codewar.base-id";    ///< and its id
} // namespace imagelabel

/// A reference and what it stood for.
struct BaseImage
{
    QString reference;
    QString id;
};

/// How the image of a language is made: a Dockerfile of docker/, which this program carries, with everything
/// it copies. A value.
class ImageRecipe
{
public:
    /// Whether docker/ has a folder for the language.
    static bool exists(const Language &language);
    /// NotFound where there is none; `agentPath` is the agent's binary.
    static Result<ImageRecipe> load(const Language &language, const QString &agentPath);

    /// What the Dockerfile names as its base, e.g. "gcc:13".
    const QString &base() const { return m_base; }
    /// A tar archive of everything the build needs.
    const QByteArray &context() const { return m_context; }
    /// Changes with everything that goes into the image.
    QString hash(const BaseImage &base) const;
    QMap<QString, QString> labels(const BaseImage &base) const;
    /// Whether this recipe, unchanged, made the image; on whichever base.
    bool made(const ImageDetails &image) const;

private:
    QString m_languageId;
    QString m_base;
    QByteArray m_context;
};

/// The base an image of ours says it stands on.
BaseImage baseOf(const ImageDetails &image);

} // namespace codewar::docker
