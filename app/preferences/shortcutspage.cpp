// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/shortcutspage.h"

#include "app/commands/commands.h"
#include "app/commands/shortcuts.h"
#include "app/preferences/shortcutsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace codewar {

using namespace Qt::StringLiterals;

ShortcutsPage::ShortcutsPage(Settings &settings, const Commands &commands, Shortcuts &shortcuts)
    : PreferencesPage(settings, u"shortcutsPage"_s),
      m_shortcuts(shortcuts),
      m_model(new ShortcutsModel(commands, shortcuts, this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_list(new QTreeView),
      m_keys(new QKeySequenceEdit),
      m_assign(new QPushButton),
      m_reset(new QPushButton),
      m_resetAll(new QPushButton),
      m_warning(new QLabel)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"shortcutsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(ShortcutsModel::CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShortcutsModel::KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    addBelow(m_filter);
    addBelow(m_list, 1);
    buildEditor();
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsPage::showChosen);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &ShortcutsPage::showChosen);
    ShortcutsPage::retranslate();
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    showChosen();
}

void ShortcutsPage::buildEditor()
{
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_assign->setObjectName(u"assignShortcut"_s);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_resetAll->setObjectName(u"resetAllShortcuts"_s);
    m_warning->setObjectName(u"shortcutWarning"_s);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    for (QPushButton *button : {m_assign, m_reset, m_resetAll})
        button->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_assign);
    layout->addWidget(m_reset);
    layout->addWidget(m_resetAll);
    addBelow(row);
    addBelow(m_warning);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::check);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        showChosen();
    });
}

QString ShortcutsPage::title() const
{
    return tr("Shortcuts");
}

void ShortcutsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Name of a command, or keys"));
    m_filter->setAccessibleName(tr("Search for a command"));
    m_list->setAccessibleName(tr("Commands and their shortcuts"));
    m_keys->setAccessibleName(tr("New shortcut"));
    m_assign->setText(tr("&Assign"));
    m_reset->setText(tr("&Reset"));
    m_resetAll->setText(tr("Reset a&ll"));
    m_model->reload();
    check();
}

QAction *ShortcutsPage::chosen() const
{
    const QModelIndex index = m_filtered->mapToSource(m_list->currentIndex());
    return index.isValid() ? m_model->action(index.row()) : nullptr;
}

void ShortcutsPage::showChosen()
{
    const QAction *action = chosen();
    m_keys->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    check();
}

void ShortcutsPage::check()
{
    const QAction *action = chosen();
    const QAction *other = action ? m_shortcuts.takenBy(m_keys->keySequence(), *action) : nullptr;
    m_warning->setText(
        other
            ? tr("These keys belong to “%1”. To assign them takes them away from it.").arg(plainText(*other))
            : QString());
    m_assign->setEnabled(action && m_keys->keySequence() != action->shortcut());
    m_reset->setEnabled(action && m_shortcuts.isChanged(*action));
}

void ShortcutsPage::assign()
{
    const QAction *action = chosen();
    if (!action)
        return;
    const QKeySequence keys = m_keys->keySequence();
    while (const QAction *other = m_shortcuts.takenBy(keys, *action)) {
        Shortcuts::Keys left = other->shortcuts();
        left.removeIf([&keys](const QKeySequence &one) {
            return keys.matches(one) != QKeySequence::NoMatch || one.matches(keys) != QKeySequence::NoMatch;
        });
        m_shortcuts.set(*other, left);
    }
    m_shortcuts.set(*action, keys.isEmpty() ? Shortcuts::Keys() : Shortcuts::Keys{keys});
    check();
}

void ShortcutsPage::reset()
{
    if (const QAction *action = chosen())
        m_shortcuts.reset(*action);
    showChosen();
}

} // namespace codewar
