// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/autosave.h"
#include "app/window/sessionstore.h"

class QMainWindow;
class QSplitter;

namespace codewar {

class LanguageRegistry;
class MainColumns;
class NoticeBar;
class PlaceMenu;
class RunController;
class Settings;
class Workspace;

/// Brings back at the start of a window what it held at its end, however that came.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// The parts of a window that are kept; all outlive the keeper.
    struct Parts
    {
        QMainWindow &window;
        const Settings &settings;
        const LanguageRegistry &registry;
        Workspace &workspace;
        PlaceMenu &places;
        RunController &controller;
        NoticeBar &notices;
        MainColumns &columns;
        QSplitter &rows;
    };

    SessionKeeper(const Parts &parts, const QString &folder, QObject *parent = nullptr);

    void restore();
    /// There was something to bring back, even where that failed.
    bool hasRestored() const { return m_restored; }
    /// Something changed.
    void schedule() { m_autosave.schedule(); }
    /// The window ends in order.
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    Autosave::Snapshot capture() const;
    void show(const Session &session);
    bool wantsTabs(const Session &session) const;
    void tell(const Session &session, bool unsaved);

    Parts m_parts;
    SessionStore m_store;
    Autosave m_autosave;
    QDateTime m_runningSince;
    bool m_ended = false;
    bool m_restored = false;
};

} // namespace codewar
