// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <algorithm>

namespace codewar {

/// What the `docker` command prints; empty where it fails.
inline QString askDocker(const QStringList &arguments)
{
    QProcess docker;
    docker.start(QStringLiteral("docker"), arguments);
    docker.waitForFinished(-1);
    return docker.exitCode() == 0 ? QString::fromUtf8(docker.readAllStandardOutput()).trimmed() : QString();
}

/// Images that the engine does not have for as long as this lives. Their layers stay, under another name.
class ImagesAside
{
public:
    explicit ImagesAside(const QStringList &names)
    {
        for (const QString &name : names) {
            if (askDocker({QStringLiteral("tag"), name, spareOf(name)}); hasImage(spareOf(name)))
                m_names += name;
            askDocker({QStringLiteral("rmi"), QStringLiteral("--force"), name});
        }
    }
    ~ImagesAside()
    {
        for (const QString &name : std::as_const(m_names)) {
            askDocker({QStringLiteral("rmi"), QStringLiteral("--force"), name}); // one made meanwhile
            askDocker({QStringLiteral("tag"), spareOf(name), name});
            askDocker({QStringLiteral("rmi"), spareOf(name)});
        }
    }
    Q_DISABLE_COPY_MOVE(ImagesAside)

    static bool hasImage(const QString &name)
    {
        return !askDocker({QStringLiteral("image"), QStringLiteral("inspect"), name}).isEmpty();
    }

private:
    static QString spareOf(const QString &name)
    {
        return QStringLiteral("codewar-test-spare/") + QString(name).replace(u'/', u'-');
    }

    QStringList m_names;
};

} // namespace codewar
