// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sessionkeeper.h"

#include "app/places/placemenu.h"
#include "app/settings/keys.h"
#include "app/window/maincolumns.h"
#include "app/window/noticebar.h"
#include "app/window/runcontroller.h"
#include "app/window/workspace.h"
#include "runner/run/languageregistry.h"

#include <QEvent>
#include <QLocale>
#include <QMainWindow>
#include <QSplitter>

namespace codewar {

SessionKeeper::SessionKeeper(const Parts &parts, const QString &folder, QObject *parent)
    : QObject(parent), m_parts(parts), m_store(folder), m_autosave(m_store, [this] { return capture(); })
{}

void SessionKeeper::connectParts()
{
    const auto changed = [this] { schedule(); };
    connect(&m_parts.workspace, &Workspace::changed, this, changed);
    connect(&m_parts.workspace, &Workspace::touched, this, changed);
    connect(&m_parts.workspace, &Workspace::cursorMoved, this, changed);
    connect(&m_parts.places, &PlaceMenu::placeChosen, this, changed);
    connect(&m_parts.columns, &QSplitter::splitterMoved, this, changed);
    connect(&m_parts.rows, &QSplitter::splitterMoved, this, changed);
    connect(&m_parts.controller, &RunController::started, this, [this] {
        m_runningSince = QDateTime::currentDateTime();
        schedule();
    });
    connect(&m_parts.controller, &RunController::finished, this, changed);
    connect(&m_autosave, &Autosave::failed, &m_parts.notices, &NoticeBar::add);
    m_parts.window.installEventFilter(this);
}

bool SessionKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        schedule();
    return QObject::eventFilter(watched, event);
}

Autosave::Snapshot SessionKeeper::capture() const
{
    Session session;
    m_parts.workspace.capture(session);
    session.place = m_parts.places.chosen();
    session.ended = m_ended;
    if (m_parts.controller.isRunning()) {
        const QString id = m_parts.controller.request().language;
        const Language *language = m_parts.registry.find(id);
        session.runningLanguage = language ? language->name : id;
        session.runningSince = m_runningSince;
    }
    session.geometry = m_parts.window.saveGeometry();
    session.columns = m_parts.columns.ownState();
    session.rows = m_parts.rows.saveState();
    return {session, m_parts.workspace.takeChanged()};
}

void SessionKeeper::restore()
{
    const SessionStore::Loaded loaded = m_store.load();
    m_restored = loaded.session || !loaded.problems.isEmpty();
    for (const QString &problem : loaded.problems)
        m_parts.notices.add(problem);
    if (loaded.session)
        show(*loaded.session);
    connectParts();
}

void SessionKeeper::show(const Session &session)
{
    const bool unsaved = m_parts.workspace.restore(
        session, [this](Document &document) { return m_store.loadDocument(document); });
    if (wantsTabs(session)) {
        tell(session, unsaved);
    } else {
        m_parts.workspace.startNew();
        m_parts.workspace.closeOthers(); // can be opened again, with their unsaved text
    }
    m_parts.places.setChosen(session.place);
    m_parts.controller.setPlace(m_parts.places.chosen());
    m_parts.window.restoreGeometry(session.geometry);
    // It may have ended while presenting.
    m_parts.window.setWindowState(m_parts.window.windowState() & ~Qt::WindowFullScreen);
    m_parts.columns.restoreState(session.columns);
    m_parts.rows.restoreState(session.rows);
}

/// Whoever wants to begin afresh still wants to have back what a crash closed.
bool SessionKeeper::wantsTabs(const Session &session) const
{
    return !session.ended || m_parts.settings.value(settings::restoreSession);
}

void SessionKeeper::tell(const Session &session, bool unsaved)
{
    if (unsaved && !session.ended)
        m_parts.notices.add(tr("CodeWar ended unexpectedly. Your unsaved text is here again."));
    if (session.runningLanguage.isEmpty())
        return;
    m_parts.notices.add(tr("The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.")
                            .arg(session.runningLanguage,
                                 QLocale().toString(session.runningSince.time(), QLocale::ShortFormat)));
}

void SessionKeeper::finish()
{
    m_ended = true;
    m_autosave.flush();
    m_ended = false; // should the window be shown again
}

} // namespace codewar
