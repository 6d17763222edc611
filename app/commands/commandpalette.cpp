// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandpalette.h"

#include "app/commands/commanddelegate.h"
#include "app/commands/commandmodel.h"
#include "app/commands/commands.h"
#include "app/settings/keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 12;
constexpr int rowsShown = 12;
constexpr int margin = 8;

} // namespace

CommandPalette::CommandPalette(Settings &settings, const Commands &commands, QWidget *window)
    : QFrame(window),
      m_settings(settings),
      m_action(makeAction(this, u"commandPaletteAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_P})),
      m_model(new CommandModel(commands, this)),
      m_line(new QLineEdit),
      m_list(new QListView)
{
    setObjectName(u"commandPalette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"commandPaletteLine"_s);
    m_list->setObjectName(u"commandPaletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the line passes it the keys
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(margin);
    rows->addWidget(m_line);
    rows->addWidget(m_list, 1);
    hide();

    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_action, &QAction::triggered, this, &CommandPalette::open);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::trigger);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
    retranslate();
}

void CommandPalette::retranslate()
{
    m_action->setText(tr("&Command palette…"));
    setAccessibleName(tr("Command palette"));
    m_line->setAccessibleName(tr("Name of a command"));
    m_line->setPlaceholderText(tr("Type a few letters of a command"));
    m_list->setAccessibleName(tr("Commands"));
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_line->clear();
    filter();
    place();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget &whole = *parentWidget();
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int width = std::min(whole.width() - 4 * margin, fontMetrics().averageCharWidth() * 90);
    const int height = m_line->sizeHint().height() + rowsShown * rowHeight + 4 * margin;
    const int top = std::min(whole.height() / 10, 80);
    setGeometry((whole.width() - width) / 2, top, width, std::min(height, whole.height() - top - margin));
}

void CommandPalette::filter()
{
    m_model->setFilter(m_line->text(), m_settings.value(settings::recentCommands));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

/// Whether the key moves in the list.
bool CommandPalette::pass(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int next = row;
    if (key == Qt::Key_Down)
        next = (row + 1) % std::max(1, rows);
    else if (key == Qt::Key_Up)
        next = (row + rows - 1) % std::max(1, rows);
    else if (key == Qt::Key_PageDown)
        next = std::min(rows - 1, row + rowsShown);
    else if (key == Qt::Key_PageUp)
        next = std::max(0, row - rowsShown);
    else
        return false;
    m_list->setCurrentIndex(m_model->index(next));
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            close(true);
        return key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab || pass(key);
    }
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            close(false);
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::close(bool restoreFocus)
{
    if (!isVisible())
        return;
    if (restoreFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
}

/// The command comes when the focus is back where it was, as many act on what has it.
void CommandPalette::trigger()
{
    QAction *action = m_model->action(m_list->currentIndex());
    if (!action || !action->isEnabled())
        return;
    close(true);
    remember(*action);
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void CommandPalette::remember(const QAction &action)
{
    QStringList recent = m_settings.value(settings::recentCommands);
    recent.removeAll(action.objectName());
    recent.prepend(action.objectName());
    m_settings.set(settings::recentCommands, recent.mid(0, mostRecent));
}

} // namespace codewar
