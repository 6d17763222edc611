// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/imageregister.h"

#include "runner/sandbox/docker/engine/images.h"

namespace codewar::docker {

Result<QString> ImageRegister::look(const QString &name)
{
    const Result<ImageDetails> image = Images(m_engine).inspect(name);
    const bool answered = image || image.error().code == ErrorCode::NotFound;
    const std::lock_guard lock(m_mutex);
    if (answered)
        m_ids[name] = image ? image->id : QString();
    if (!image)
        return image.error();
    return image->id;
}

void ImageRegister::refresh()
{
    QStringList names;
    {
        const std::lock_guard lock(m_mutex);
        names = m_ids.keys();
    }
    for (const QString &name : std::as_const(names))
        (void)look(name);
}

bool ImageRegister::isCurrent(const QString &name, const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_ids.value(name) == id;
}

} // namespace codewar::docker
