// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/greeting.h"

#include "app/examples/examples.h"
#include "app/settings/keys.h"
#include "app/tabs/documents.h"
#include "app/window/runcontroller.h"
#include "app/window/statusline.h"
#include "app/window/workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// The most readable first; any other language that has the program does as well.
QStringList preferred(const LanguageRegistry &registry)
{
    QStringList ids{u"python"_s, u"cpp"_s, u"c"_s};
    for (const Language &language : registry.languages())
        ids << language.id;
    return ids;
}

std::optional<Example> greetingIn(const LanguageRegistry &registry, const QString &languageId)
{
    const QList<Example> all = builtInExamples(registry);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Example &example) {
        return example.languageId == languageId && QFileInfo(example.fileName).baseName() == "bar_chart"_L1;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Greeting::Greeting(const Appearance &appearance, const Parts &parts, QWidget *parent)
    : NoticeBar(appearance, u"greeting"_s, parent), m_parts(parts)
{
    connect(&m_parts.controller, &RunController::started, this, &Greeting::clear);
    connect(&m_parts.controller, &RunController::statusChanged, this, &Greeting::preferInstalled);
    connect(&m_parts.workspace, &Workspace::documentShown, this, [this] {
        if (!m_shown.isEmpty() && m_parts.workspace.id() != m_shown)
            clear();
    });
}

void Greeting::begin()
{
    if (m_parts.settings.value(settings::greeted))
        return;
    m_parts.settings.set(settings::greeted, true);
    const QStringList ids = preferred(m_parts.registry);
    (void)std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return showProgram(id); });
}

bool Greeting::showProgram(const QString &languageId)
{
    const auto example = greetingIn(m_parts.registry, languageId);
    if (!example)
        return false;
    const QString before = std::exchange(m_shown, QString());
    Document document = m_parts.documents.fresh(languageId);
    document.text = example->text();
    document.input = tr("Monday 12\nTuesday 18\nWednesday 25\nThursday 21\nFriday 9\n",
                        "names without spaces, at most 10 characters");
    const QString id = document.id;
    m_parts.workspace.add(std::move(document));
    if (!before.isEmpty())
        m_parts.workspace.close(m_parts.documents.indexOfId(before));
    m_shown = id;
    showText();
    return true;
}

/// Once it is known what there is: a program that cannot run would be a poor greeting.
void Greeting::preferInstalled()
{
    const auto isInstalled = [this](const QString &id) {
        return !m_parts.controller.toolchain(id).isEmpty();
    };
    if (m_shown.isEmpty() || m_parts.workspace.isModified() || isInstalled(m_parts.workspace.language().id))
        return;
    const QStringList ids = preferred(m_parts.registry);
    (void)std::any_of(ids.begin(), ids.end(),
                      [&](const QString &id) { return isInstalled(id) && showProgram(id); });
}

void Greeting::showPlace(const PlaceState &place)
{
    m_place = place;
    if (!m_shown.isEmpty())
        showText();
}

void Greeting::showText()
{
    if (m_place.kind == PlaceState::Kind::Ready)
        setText(tr("Welcome! Here is a program to begin with, and input for it. %1.", "F5 runs the program…")
                    .arg(m_parts.status.invitation(m_place.invitation)));
    else
        setText(tr("Welcome! Here is a program to begin with, and input for it."));
}

void Greeting::retranslate()
{
    NoticeBar::retranslate();
    if (!m_shown.isEmpty())
        showText();
}

} // namespace codewar
