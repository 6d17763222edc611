// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historyfilterbar.h"

#include "runner/run/languageregistry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 250;

/// Ends that belong together for a person, in the order of the box.
QList<QList<Verdict>> verdictGroups()
{
    return {{},
            {Verdict::Ok},
            {Verdict::CompileError},
            {Verdict::RuntimeError},
            {Verdict::TimeLimit, Verdict::MemoryLimit, Verdict::OutputLimit},
            {Verdict::Cancelled},
            {Verdict::InternalError}};
}

} // namespace

HistoryFilterBar::HistoryFilterBar(const LanguageRegistry &registry, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_text(new QLineEdit),
      m_language(new QComboBox),
      m_verdict(new QComboBox)
{
    m_text->setObjectName(u"historySearch"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    m_language->setObjectName(u"historyLanguage"_s);
    m_verdict->setObjectName(u"historyVerdict"_s);
    m_language->addItem({}, QString());
    for (const Language &language : registry.languages())
        m_language->addItem(language.name, language.id);
    for (qsizetype i = 0; i < verdictGroups().size(); ++i)
        m_verdict->addItem({});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_language);
    layout->addWidget(m_verdict);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    retranslate();
}

HistoryFilter HistoryFilterBar::filter() const
{
    return {m_text->text().trimmed(), m_language->currentData().toString(),
            verdictGroups().value(m_verdict->currentIndex())};
}

void HistoryFilterBar::focusSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

void HistoryFilterBar::clear()
{
    m_text->clear();
    m_language->setCurrentIndex(0);
    m_verdict->setCurrentIndex(0);
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            Q_EMIT leftDown();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Search in code, input and output"));
    m_text->setAccessibleName(tr("Search in the history"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("All languages"));
    m_verdict->setAccessibleName(tr("Result"));
    const QStringList names{tr("All results"),    tr("OK"),      tr("Compile errors"), tr("Runtime errors"),
                            tr("Limits reached"), tr("Stopped"), tr("CodeWar failed")};
    for (int i = 0; i < names.size(); ++i)
        m_verdict->setItemText(i, names.at(i));
}

} // namespace codewar
