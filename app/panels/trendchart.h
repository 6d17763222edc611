// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/runchart.h"
#include "runner/store/runrecord.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace codewar {

class Appearance;

/// The last runs of one program in a sentence and a chart. Hidden until there are two, and where the window
/// is low for its font; the module that draws is loaded when it is first shown.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const Appearance &appearance, QWidget *parent = nullptr);

    /// Oldest first.
    void setRuns(const QList<RunSummary> &runs);
    void setKind(ChartKind kind);
    /// Whether a person wants it at all.
    void setWanted(bool wanted);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    bool load();
    int lineHeight() const;
    bool hasRoom() const;

    const Appearance &m_appearance;
    QList<RunSummary> m_runs;
    ChartKind m_kind = ChartKind::Time;
    bool m_wanted = true;
    bool m_hadRoom = true;
    bool m_missing = false; ///< the module
    QLabel *m_sentence;
    QVBoxLayout *m_rows;
    RunChart *m_chart = nullptr;
};

} // namespace codewar
