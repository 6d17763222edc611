// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferencesdialog.h"

#include "app/preferences/preferencespage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int listPadding = 40;
constexpr QSize rowPadding(8, 6);

/// A row with room around its text.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + 2 * rowPadding;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        QStyleOptionViewItem text = option;
        text.rect.adjust(rowPadding.width(), 0, -rowPadding.width(), 0);
        if (option.state & QStyle::State_Selected) { // is painted already
            text.state &= ~QStyle::State_Selected;
            text.palette.setColor(QPalette::Text, option.palette.color(QPalette::HighlightedText));
        }
        QStyledItemDelegate::paint(painter, text, index);
    }
};

PreferencesPage *pageIn(const QStackedWidget &pages, int index)
{
    auto *area = qobject_cast<QScrollArea *>(pages.widget(index));
    return area ? qobject_cast<PreferencesPage *>(area->widget()) : nullptr;
}

/// A page in a frame that scrolls where the screen is too small.
QScrollArea *scrolled(PreferencesPage *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_title(new QLabel),
      m_pages(new QStackedWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"preferencesDialog"_s);
    m_list->setObjectName(u"preferencesList"_s);
    m_list->setItemDelegate(new PageDelegate(m_list));
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_title);
    right->addWidget(m_pages, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_list);
    columns->addLayout(right, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 12);
    rows->setSpacing(12);
    rows->addLayout(columns, 1);
    rows->addWidget(m_buttons);

    // A default button looks the same with and without the focus.
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        if (const QListWidgetItem *item = m_list->item(row))
            m_title->setText(item->text());
    });
    retranslate();
    resize(760, 520);
}

void PreferencesDialog::addPage(PreferencesPage *page)
{
    m_pages->addWidget(scrolled(page));
    m_list->addItem(page->title());
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    fitList();
}

void PreferencesDialog::showPage(const QString &objectName)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (pageIn(*m_pages, i)->objectName() == objectName)
            m_list->setCurrentRow(i);
    }
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_list->setAccessibleName(tr("Pages of the preferences"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(pageIn(*m_pages, i)->title());
    if (const QListWidgetItem *item = m_list->currentItem())
        m_title->setText(item->text());
    fitList();
}

void PreferencesDialog::fitList()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + listPadding);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitList();
}

} // namespace codewar
