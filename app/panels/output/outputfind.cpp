// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputfind.h"

#include "app/panels/output/outputfindbar.h"
#include "app/panels/output/outputview.h"

namespace codewar {

OutputFind::OutputFind(OutputView &view, OutputFindBar &bar, QObject *parent)
    : QObject(parent), m_view(view), m_bar(bar)
{
    connect(&bar, &OutputFindBar::queryChanged, this, &OutputFind::search);
    connect(&bar, &OutputFindBar::nextRequested, this, &OutputFind::next);
    connect(&bar, &OutputFindBar::previousRequested, this, &OutputFind::previous);
    connect(&bar, &OutputFindBar::closed, this, &OutputFind::close);
    connect(&view.search(), &OutputSearch::found, this, &OutputFind::show);
    connect(&view.search(), &OutputSearch::progressed, this, &OutputFind::updateState);
}

void OutputFind::open()
{
    const QString selected = m_view.caret().line == m_view.anchor().line ? m_view.selectedText() : QString();
    m_origin = std::min(m_view.anchor(), m_view.caret());
    m_bar.open(selected);
}

void OutputFind::search(const SearchQuery &query)
{
    m_ordinal = 0;
    m_view.search().setQuery(query);
    if (m_view.search().isActive())
        m_view.search().findNext(m_origin);
    updateState();
}

void OutputFind::next()
{
    m_view.search().findNext(std::max(m_view.anchor(), m_view.caret()));
}

void OutputFind::previous()
{
    m_view.search().findPrevious(std::min(m_view.anchor(), m_view.caret()));
}

void OutputFind::show(const OutputSearch::Match &match)
{
    m_origin = match.from;
    m_ordinal = m_view.search().ordinal(match.from);
    m_view.showMatch(match);
    updateState();
}

void OutputFind::updateState()
{
    const OutputSearch &search = m_view.search();
    m_bar.showState({search.count(), m_ordinal, search.isComplete(), search.error()});
}

void OutputFind::close()
{
    m_view.search().setQuery({});
    m_view.forgetMatch();
    m_view.setFocus();
}

} // namespace codewar
