// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputfeed.h"
#include "app/panels/panel.h"
#include "runner/run/run.h"

class QAction;

namespace codewar {

class Appearance;
class OutputView;

/// A place in a source file that a line of output names.
struct SourceLocation
{
    QString file;
    int line = 0;   ///< from 1
    int column = 0; ///< from 1; 0 where none is named

    bool operator==(const SourceLocation &) const = default;
};

/// The place in "main.cpp:3:5: error: …" or "File "main.py", line 3"; line 0 where there is none.
SourceLocation locationInLine(const QString &line);

/// What the program says, live, with stdout, stderr, compiler and typed input told apart by colour.
class OutputPanel : public Panel
{
    Q_OBJECT

public:
    explicit OutputPanel(const Appearance &appearance, QWidget *parent = nullptr);

    void clear();
    void addOutput(Run::Channel channel, const QByteArray &bytes);
    /// What a person typed for the program.
    void addInput(const QString &line);
    /// The end of a run's output; `notice`, where there is one, is shown after it on a line of its own.
    void finish(const QString &notice);

    OutputView &view() const { return *m_view; }
    qint64 waitingBytes() const { return m_feed.waitingBytes(); }

    QList<QAction *> actions() const;

Q_SIGNALS:
    void pauseRequested(bool paused);
    void drained();
    void locationClicked(const codewar::SourceLocation &location);
    void textTyped(const QString &text);

private:
    void addActions(const Appearance &appearance);
    void retranslate() override;
    void display(const StyledText &text);
    void followLine(const QString &line);

    OutputFeed m_feed;
    OutputView *m_view;
    QAction *m_copy;
    QAction *m_clear;
};

} // namespace codewar
