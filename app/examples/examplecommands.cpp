// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examples/examplecommands.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/examples/examplegallery.h"

#include <QEvent>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

ExampleCommands::ExampleCommands(QWidget &window, const LanguageRegistry &registry,
                                 const Appearance &appearance, Commands &commands,
                                 std::function<QString()> language)
    : QObject(&window),
      m_window(window),
      m_registry(registry),
      m_appearance(appearance),
      m_commands(commands),
      m_language(std::move(language)),
      m_action(makeAction(this, u"examplesAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_E}))
{
    m_action->setIcon(icon(Icon::Examples, appearance));
    connect(m_action, &QAction::triggered, this, &ExampleCommands::open);
    window.installEventFilter(this);
    retranslate();
}

void ExampleCommands::open()
{
    auto *gallery = new ExampleGallery(m_registry, m_appearance, m_language(), &m_window);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &ExampleGallery::exampleChosen, this, &ExampleCommands::exampleChosen);
    gallery->open();
}

void ExampleCommands::retranslate()
{
    m_action->setText(tr("&Examples…"));
    m_action->setIconText(tr("Examples"));
    m_commands.add(tr("File"), {m_action});
}

bool ExampleCommands::eventFilter(QObject *window, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(window, event);
}

} // namespace codewar
