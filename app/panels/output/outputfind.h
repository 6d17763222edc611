// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputsearch.h"

namespace codewar {

class OutputFindBar;
class OutputView;

/// Joins the bar, the search and the view: what is typed is looked for at once from where the cursor is.
class OutputFind : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    OutputFind(OutputView &view, OutputFindBar &bar, QObject *parent = nullptr);

    /// Shows the bar with the selected word, where one is.
    void open();
    void next();
    void previous();

private:
    void search(const SearchQuery &query);
    void show(const OutputSearch::Match &match);
    void updateState();
    void close();

    OutputView &m_view;
    OutputFindBar &m_bar;
    OutputPosition m_origin; ///< where what is typed is looked for
    qint64 m_ordinal = 0;
};

} // namespace codewar
