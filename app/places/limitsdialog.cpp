// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/limitsdialog.h"

#include "app/places/adjustablelimits.h"
#include "app/places/limitschoice.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int spacing = 14;
constexpr int textWidth = 440;
constexpr int mebibyteStep = 64;

QLabel *makeText(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    return label;
}

QString nameInFile(const AdjustableLimit &limit)
{
    return QString(limit.setting.key).section(u'/', 1);
}

} // namespace

LimitsDialog::LimitsDialog(LimitsChoice &choice, const Limits &largest, const QString &placeName,
                           QWidget *parent)
    : QDialog(parent),
      m_choice(choice),
      m_largest(largest),
      m_placeName(placeName),
      m_intro(makeText(u"limitsIntro"_s)),
      m_note(makeText(u"limitsNote"_s))
{
    setObjectName(u"limitsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(spacing);
    rows->setSizeConstraint(QLayout::SetFixedSize);
    rows->addWidget(m_intro);
    rows->addWidget(buildTable());
    rows->addWidget(m_note);
    buildButtons();
    retranslate();
    show(m_choice.inForce(m_largest));
}

QWidget *LimitsDialog::buildTable()
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing);
    grid->setColumnStretch(2, 1);
    for (const AdjustableLimit &limit : adjustableLimits()) {
        auto *value = new QSpinBox;
        value->setObjectName(nameInFile(limit));
        value->setRange(limit.least, std::max(limit.least, limit.value(m_largest)));
        value->setSingleStep(limit.unit == AdjustableLimit::Unit::Mebibytes && limit.least > 1 ? mebibyteStep
                                                                                               : 1);
        value->setAlignment(Qt::AlignRight);
        value->setGroupSeparatorShown(true);
        auto *name = new QLabel;
        name->setBuddy(value);
        auto *bounds = new QLabel;
        bounds->setForegroundRole(QPalette::PlaceholderText);
        const int row = int(m_values.size());
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(bounds, row, 2);
        m_names += name;
        m_values += value;
        m_bounds += bounds;
    }
    return table;
}

void LimitsDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults);
    buttons->setObjectName(u"limitsButtons"_s);
    layout()->addWidget(buttons);
    QWidget *before = m_values.last();
    for (QAbstractButton *button : buttons->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &LimitsDialog::takeOver);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { show(Limits()); });
}

void LimitsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LimitsDialog::retranslate()
{
    setWindowTitle(tr("Limits"));
    m_intro->setText(tr("What every program may use, from its next run on."));
    m_note->setText(tr("“%1” gives no more than the largest values here. One processor, 64 processes and "
                       "64 MiB of files cannot be changed.")
                        .arg(m_placeName));
    const auto limits = adjustableLimits();
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const AdjustableLimit &limit = limits[std::size_t(i)];
        m_names[i]->setText(nameOf(limit));
        m_values[i]->setSuffix(limit.unit == AdjustableLimit::Unit::Seconds ? tr(" s") : tr(" MiB"));
        m_bounds[i]->setText(
            tr("usually %1, at most %2")
                .arg(textOf(limit, limit.setting.fallback), textOf(limit, m_values[i]->maximum())));
    }
}

void LimitsDialog::show(const Limits &limits)
{
    const auto all = adjustableLimits();
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_values[i]->setValue(all[std::size_t(i)].value(limits));
}

/// A value that this place holds down stays as it was wanted, unless it was changed here.
void LimitsDialog::takeOver()
{
    Limits wanted = m_choice.wanted();
    const Limits before = m_choice.inForce(m_largest);
    const auto limits = adjustableLimits();
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const AdjustableLimit &limit = limits[std::size_t(i)];
        if (m_values[i]->value() != limit.value(before))
            limit.assign(wanted, m_values[i]->value());
    }
    m_choice.setWanted(wanted);
    accept();
}

} // namespace codewar
