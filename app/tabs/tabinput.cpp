// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/tabinput.h"

#include "app/input/inputintake.h"
#include "app/panels/inputpanel.h"
#include "app/window/workspace.h"

#include <QScopedValueRollback>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

const auto fileKey = u"inputFile"_s;

} // namespace

TabInput::TabInput(Workspace &workspace, InputPanel &panel, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel)
{
    showInput();
    connect(&workspace, &Workspace::documentShown, this, &TabInput::showInput);
    connect(&workspace, &Workspace::contentsWanted, this, &TabInput::storeInput);
    connect(&panel, &InputPanel::changed, this, [this] {
        if (m_showing)
            return;
        m_typed = true;
        m_workspace.touch();
    });
    connect(&panel, &InputPanel::arrivedAside, this, &TabInput::storeAside);
    panel.intake().setInUse([this] { return filesInUse(); });
}

void TabInput::showInput()
{
    if (m_workspace.id() == m_shown)
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_shown = m_workspace.id();
    m_panel.showInput(m_shown, {m_workspace.input(), m_workspace.keepsInputOpen(),
                                InputFile::fromJson(m_workspace.attachment(fileKey))});
}

void TabInput::storeInput()
{
    if (!std::exchange(m_typed, false))
        return;
    m_workspace.setInput(m_shown, m_panel.text(), m_panel.keepsOpen());
    m_workspace.setAttachment(m_shown, fileKey, m_panel.file() ? m_panel.file()->toJson() : QJsonValue());
}

void TabInput::storeAside(const QString &id, const OpenedInput &input)
{
    if (!input.file)
        m_workspace.setInput(id, input.text);
    m_workspace.setAttachment(id, fileKey, input.file ? input.file->toJson() : QJsonValue());
}

QSet<QString> TabInput::filesInUse()
{
    storeInput();
    QSet<QString> paths;
    for (const QJsonValue &value : m_workspace.attachments(fileKey)) {
        if (const std::optional<InputFile> file = InputFile::fromJson(value))
            paths.insert(file->path);
    }
    return paths;
}

} // namespace codewar
