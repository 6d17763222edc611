// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/placebutton.h"
#include "app/appearance/theme.h"
#include "runner/run/run.h"

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace codewar {

/// A short text on a rounded coloured ground.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &objectName, QWidget *parent = nullptr);

    void setContent(const QString &text, const QColor &ground, const QColor &ink);
    QString text() const { return m_text; }
    QColor ground() const { return m_ground; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor m_ground;
    QColor m_ink;
};

/// The bottom line: verdict, time and memory of the run at the left, where code runs at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `places` is there for as long as the line can be used.
    StatusLine(const Theme &theme, PlaceMenu &places, QWidget *parent = nullptr);

    void showReady();
    void showStage(Stage stage);
    void showQueuePosition(int position);
    void showResult(const RunResult &result);
    void showPlace(const PlaceState &state);
    void showCursor(int line, int column);

private:
    void showRunning(const QString &what);
    void updateElapsed();

    Theme m_theme;
    Pill *m_verdict;
    QLabel *m_details;
    QLabel *m_cursor;
    PlaceButton *m_place;
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace codewar
