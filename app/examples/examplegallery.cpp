// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examples/examplegallery.h"

#include "app/appearance/appearance.h"
#include "app/editor/codeeditor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace codewar {

using namespace Qt::StringLiterals;

ExampleGallery::ExampleGallery(const LanguageRegistry &registry, const Appearance &appearance,
                               const QString &languageId, QWidget *parent)
    : QDialog(parent),
      m_registry(registry),
      m_appearance(appearance),
      m_filter(new QLineEdit),
      m_language(new QComboBox),
      m_list(new QListWidget),
      m_description(new QLabel),
      m_preview(new CodeEditor(appearance)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_open(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"exampleGallery"_s);
    m_filter->setObjectName(u"exampleFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_language->setObjectName(u"exampleLanguage"_s);
    m_language->addItem(QString());
    for (const Language &language : registry.languages())
        m_language->addItem(language.name, language.id);
    m_language->setCurrentIndex(std::max(0, m_language->findData(languageId)));
    m_list->setObjectName(u"exampleList"_s);
    m_description->setObjectName(u"exampleDescription"_s);
    m_description->setWordWrap(true);
    m_preview->setObjectName(u"examplePreview"_s);
    m_preview->setReadOnly(true);
    m_open->setObjectName(u"exampleOpen"_s);
    layOut();
    m_open->setDefault(true); // only now is it in the dialog
    connect(m_filter, &QLineEdit::textChanged, this, &ExampleGallery::fill);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExampleGallery::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExampleGallery::preview);
    connect(m_list, &QListWidget::itemActivated, this, &ExampleGallery::choose);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExampleGallery::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&appearance, &Appearance::changed, this, &ExampleGallery::applyAppearance);
    applyAppearance();
    retranslate();
    m_filter->setFocus();
}

void ExampleGallery::layOut()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_language);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 14, 14, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addLayout(filters, 0, 0);
    grid->addWidget(m_description, 0, 1);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_preview, 1, 1);
    grid->addWidget(m_buttons, 2, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_preview->setFrameShape(QFrame::StyledPanel);
    resize(860, 520);
}

void ExampleGallery::retranslate()
{
    setWindowTitle(tr("Examples"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("All languages"));
    m_list->setAccessibleName(tr("Examples"));
    m_preview->setAccessibleName(tr("Preview"));
    m_open->setText(tr("&Open in a new text"));
    m_examples = builtInExamples(m_registry);
    fill();
}

void ExampleGallery::applyAppearance()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_appearance.theme().mutedText);
    m_description->setPalette(colors);
    m_list->setSpacing(2);
}

void ExampleGallery::fill()
{
    const QString language = m_language->currentData().toString();
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_examples.size(); ++i) {
        const Example &example = m_examples.at(i);
        const Language *owner = m_registry.find(example.languageId);
        const QString name = language.isEmpty() ? tr("%1 (%2)").arg(example.name, owner->name) : example.name;
        const QString searched = name + u' ' + example.description;
        const bool wanted = std::all_of(words.cbegin(), words.cend(), [&searched](const QString &word) {
            return searched.contains(word, Qt::CaseInsensitive);
        });
        if (!wanted || (!language.isEmpty() && language != example.languageId))
            continue;
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(example.description);
    }
    m_list->setCurrentRow(0);
    preview();
}

const Example *ExampleGallery::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_examples.at(item->data(Qt::UserRole).toLongLong()) : nullptr;
}

void ExampleGallery::preview()
{
    const Example *example = current();
    m_open->setEnabled(example);
    m_description->setText(example ? example->description : tr("No example is like this."));
    m_preview->setReadOnly(false);
    if (example)
        m_preview->setLanguage(*m_registry.find(example->languageId));
    m_preview->setContent(example ? example->text() : QString());
    m_preview->setReadOnly(true);
}

void ExampleGallery::choose()
{
    const Example *example = current();
    if (!example || !isVisible()) // the Enter key comes twice: from the list and from the button
        return;
    Q_EMIT exampleChosen(example->languageId, example->text());
    accept();
}

/// Arrows in the filter choose in the list, so that no key has to leave it.
bool ExampleGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent &>(*event).key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

void ExampleGallery::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace codewar
