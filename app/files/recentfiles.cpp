// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/recentfiles.h"

#include "app/commands/commands.h"
#include "app/settings/keys.h"

#include <QDir>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// "~/code/x.cpp", which is what tells files of one name apart.
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    const QString shown = path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
    return QDir::toNativeSeparators(shown);
}

} // namespace

RecentFiles::RecentFiles(Settings &settings, Commands &commands, QObject *parent)
    : QObject(parent), m_settings(settings), m_commands(commands)
{
    m_menu.setObjectName(u"recentFilesMenu"_s);
    for (int i = 0; i < maxFiles; ++i) {
        QAction *action = makeAction(this, u"recentFile%1"_s.arg(i + 1), {});
        connect(action, &QAction::triggered, this, [this, i] {
            const QString path = m_settings.value(settings::recentFiles).value(i);
            if (!path.isEmpty())
                Q_EMIT chosen(path);
        });
        m_files.append(action);
    }
    m_clear = makeAction(this, u"clearRecentFilesAction"_s, {});
    connect(m_clear, &QAction::triggered, this, [this] { m_settings.reset(settings::recentFiles.key); });
    m_menu.addActions(m_files);
    m_menu.addSeparator();
    m_menu.addAction(m_clear);
    connect(&m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::recentFiles.key)
            update();
    });
    retranslate();
}

void RecentFiles::retranslate()
{
    m_menu.setTitle(tr("Open &recent"));
    m_clear->setText(tr("&Clear this list"));
    m_commands.add(tr("Open recent"), m_files);
    m_commands.add(tr("Open recent"), {m_clear});
    update();
}

void RecentFiles::update()
{
    const QStringList paths = m_settings.value(settings::recentFiles);
    for (int i = 0; i < maxFiles; ++i) {
        const bool used = i < paths.size();
        m_files.at(i)->setVisible(used);
        m_files.at(i)->setText(used ? shownPath(paths.at(i)).replace(u'&', u"&&"_s) : QString());
    }
    m_clear->setEnabled(!paths.isEmpty());
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_settings.value(settings::recentFiles);
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.set(settings::recentFiles, paths.mid(0, maxFiles));
}

} // namespace codewar
