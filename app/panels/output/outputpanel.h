// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputfeed.h"
#include "app/panels/output/sourcelocation.h"
#include "app/panels/panel.h"
#include "runner/run/run.h"

class QAction;

namespace codewar {

class Appearance;
class OutputFind;
class OutputSaver;
class OutputView;
class Settings;

/// What the program says, live, with stdout, stderr, compiler and typed input told apart.
class OutputPanel : public Panel
{
    Q_OBJECT

public:
    OutputPanel(const Appearance &appearance, Settings &settings, QWidget *parent = nullptr);
    /// Removes the file of the last run's whole output.
    ~OutputPanel() override;

    void clear();
    void addOutput(Run::Channel channel, const QByteArray &bytes);
    /// What a person typed for the program.
    void addInput(const QString &line);
    /// The end of a run's output; `notice`, where there is one, is shown after it on a line of its own.
    void finish(const QString &notice);
    /// As above, with what the result says. Takes over the file with the whole output.
    void finish(const RunResult &result);
    /// Everything that is shown; where its beginning was cut and the whole was kept, that.
    void saveTo(const QString &path);

    OutputView &view() const { return *m_view; }
    qint64 waitingBytes() const { return m_feed.waitingBytes(); }

    QList<QAction *> actions() const;

Q_SIGNALS:
    void pauseRequested(bool paused);
    void drained();
    void locationClicked(const codewar::SourceLocation &location);
    void textTyped(const QString &text);
    void saved(const QString &path);
    /// Something a person asked for could not be done: why, and what can be.
    void problemFound(const QString &message);

private:
    void addActions(const Appearance &appearance, Settings &settings);
    void connectParts();
    void retranslate() override;
    void display(const StyledText &text);
    void followLine(const QString &line);
    void askWhereToSave();
    void dropWholeOutput();

    OutputFeed m_feed;
    OutputView *m_view;
    OutputFind *m_findTool;
    OutputSaver *m_saver;
    QString m_wholeOutput; ///< file with all of stdout of the last run, ours to remove
    QAction *m_find;
    QAction *m_wrap;
    QAction *m_copy;
    QAction *m_selectAll;
    QAction *m_save;
    QAction *m_clear;
};

} // namespace codewar
