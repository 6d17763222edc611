// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QMap>
#include <QString>

#include <mutex>

namespace codewar::docker {

class Engine;

/// Which image a name stands for, as last seen. Thread-safe. `engine` must outlive it.
class ImageRegister
{
public:
    explicit ImageRegister(Engine &engine) : m_engine(engine) {}

    /// Asks the engine; the image's id.
    Result<QString> look(const QString &name);
    /// Looks again at every name that was looked up before, because images have changed.
    void refresh();
    /// Whether the name stood for this image when it was last seen; does not wait.
    bool isCurrent(const QString &name, const QString &id) const;

private:
    Engine &m_engine;
    mutable std::mutex m_mutex;
    QMap<QString, QString> m_ids; ///< by name; empty: missing
};

} // namespace codewar::docker
