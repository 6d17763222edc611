// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/panel.h"
#include "runner/store/history.h"

class QAction;
class QLabel;
class QTreeView;

namespace codewar {

class Appearance;
class HistoryFilterBar;
class HistoryModel;
class LanguageRegistry;
class RunPreview;

/// Every run that was kept: to look through, search, open again, compare, export and forget.
class HistoryPanel : public Panel
{
    Q_OBJECT

public:
    /// All outlive the panel.
    HistoryPanel(History &history, const LanguageRegistry &registry, const Appearance &appearance,
                 QWidget *parent = nullptr);

    /// Of the runs chosen in the list.
    QList<QAction *> actions() const;
    void focusSearch();

Q_SIGNALS:
    void openRequested(const codewar::RunRecord &run);
    void compareRequested(const codewar::RunRecord &older, const codewar::RunRecord &newer);
    void htmlRequested(const codewar::RunRecord &run);
    void pdfRequested(const codewar::RunRecord &run);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate() override;
    void buildActions();
    void buildList();
    void updateActions();
    void updateHint();
    void keepSelection();
    void showCurrent();
    QList<qint64> chosen() const;
    /// Loads the run that is chosen and hands it on.
    void withChosen(const std::function<void(const RunRecord &)> &use);
    /// What fails is told in the list.
    void load(qint64 id, const std::function<void(const RunRecord &)> &use);
    void compareChosen();
    void removeChosen();
    void askClear();
    void openMenu(const QPoint &position);

    History &m_history;
    const Appearance &m_appearance;
    HistoryModel *m_model;
    HistoryFilterBar *m_filter;
    QTreeView *m_list;
    QLabel *m_nothing;
    RunPreview *m_preview;
    QString m_failure;
    QList<qint64> m_kept; ///< chosen before the list was read anew
    QAction *m_open = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_html = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace codewar
