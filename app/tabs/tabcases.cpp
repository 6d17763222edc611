// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/tabcases.h"

#include "app/cases/tests.h"
#include "app/window/workspace.h"

#include <QScopedValueRollback>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

TabCases::TabCases(Workspace &workspace, Tests &tests, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_tests(tests)
{
    showCases();
    connect(&workspace, &Workspace::documentShown, this, &TabCases::showCases);
    connect(&workspace, &Workspace::contentsWanted, this, &TabCases::storeCases);
    connect(&tests, &Tests::changed, this, [this] {
        if (m_showing)
            return;
        m_changed = true;
        m_workspace.touch();
    });
}

void TabCases::showCases()
{
    if (m_workspace.id() == m_shown)
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_shown = m_workspace.id();
    m_tests.setJson(m_workspace.attachment(u"cases"_s));
}

void TabCases::storeCases()
{
    if (!std::exchange(m_changed, false))
        return;
    const QJsonArray cases = m_tests.toJson();
    m_workspace.setAttachment(u"cases"_s, cases.isEmpty() ? QJsonValue() : cases);
}

} // namespace codewar
