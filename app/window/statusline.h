// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "runner/run/run.h"

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;

namespace codewar {

class Appearance;
struct PlaceState;

/// A short text on a rounded coloured ground.
class Pill : public QWidget
{
    Q_OBJECT

public:
    Pill(const QString &objectName, const Appearance &appearance, QWidget *parent = nullptr);

    /// In these roles of the theme.
    void setContent(const QString &text, QColor Theme::*ground, QColor Theme::*ink);
    QString text() const { return m_text; }
    QColor ground() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_text;
    QColor Theme::*m_ground = &Theme::border;
    QColor Theme::*m_ink = &Theme::text;
};

/// The bottom line: verdict, time and memory of the run at the left; what stays true is added at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// Says with which keys `run` is triggered. Both outlive the line.
    StatusLine(const Appearance &appearance, const QAction &run, QWidget *parent = nullptr);

    /// Before the first run: where programs run, or what has to be done first.
    void showPlace(const PlaceState &state);
    /// PlaceLook::invitation with its keys.
    QString invitation(const QString &ofPlace) const;
    void showStage(Stage stage);
    void showQueuePosition(int position);
    void showResult(const RunResult &result);
    void showCursor(int line, int column);
    /// Where the cursor is said to be.
    QWidget *cursor() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(std::function<void()> what);
    void showAgain();
    static QString nameOf(Stage stage);
    void showRunning(const QString &what);
    void describe(const RunResult &result);
    void updateElapsed();

    const QAction &m_run;
    Pill *m_verdict;
    QLabel *m_details;
    QLabel *m_cursor;
    std::function<void()> m_shown; ///< what is said of the run, to be said again in another language
    bool m_hasRun = false;
    std::function<void()> m_shownCursor; ///< the same of the cursor
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace codewar
