// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/tabcases.h"

#include "app/cases/tests.h"
#include "app/window/workspace.h"

#include <QScopedValueRollback>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

const auto key = u"cases"_s;

} // namespace

TabCases::TabCases(Workspace &workspace, Tests &tests, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_tests(tests)
{
    showCases();
    connect(&workspace, &Workspace::documentShown, this, &TabCases::showCases);
    connect(&workspace, &Workspace::contentsWanted, this, &TabCases::storeCases);
    connect(&workspace, &Workspace::closed, this, &TabCases::forget);
    connect(&tests, &Tests::changed, this, [this](const QString &id) {
        if (m_showing)
            return;
        m_changed.insert(id);
        m_workspace.touch();
    });
}

void TabCases::showCases()
{
    if (m_workspace.id() == m_shown)
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_shown = m_workspace.id();
    m_tests.show(m_shown, m_workspace.attachment(key));
}

void TabCases::storeCases()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &id : changed) {
        const QJsonArray cases = m_tests.toJson(id);
        m_workspace.setAttachment(id, key, cases.isEmpty() ? QJsonValue() : cases);
    }
}

void TabCases::forget(const QString &id)
{
    m_tests.forget(id);
    m_changed.remove(id);
}

} // namespace codewar
