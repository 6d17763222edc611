// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/checkpicker.h"

#include <QComboBox>
#include <QDoubleValidator>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr Checker checkers[] = {Checker::TrailingSpace, Checker::Exact, Checker::Tokens, Checker::Numbers};

void setTolerance(QLineEdit &edit, double tolerance)
{
    if (edit.hasFocus()) // somebody types it
        return;
    edit.setText(QString::number(tolerance, 'g', 6)); // as programs write numbers, in every language
}

} // namespace

CheckPicker::CheckPicker(QWidget *parent)
    : QWidget(parent),
      m_checker(new QComboBox),
      m_within(new QLabel),
      m_or(new QLabel),
      m_absolute(makeTolerance(u"absoluteTolerance"_s)),
      m_relative(makeTolerance(u"relativeTolerance"_s))
{
    m_checker->setObjectName(u"checkerPicker"_s);
    m_checker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Checker checker : checkers)
        m_checker->addItem({}, static_cast<int>(checker));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_checker, m_within, m_absolute, m_or, m_relative})
        layout->addWidget(widget);
    connect(m_checker, &QComboBox::activated, this, &CheckPicker::pick);
    retranslate();
    showTolerances();
}

QLineEdit *CheckPicker::makeTolerance(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(u"0.000001"_s) + 16);
    auto *validator = new QDoubleValidator(0, 1e300, 20, edit);
    validator->setLocale(QLocale::c());
    edit->setValidator(validator);
    connect(edit, &QLineEdit::editingFinished, this, &CheckPicker::pick);
    return edit;
}

void CheckPicker::retranslate()
{
    const QStringList names{tr("Ignore trailing space"), tr("Exact"), tr("Words"), tr("Numbers")};
    const QStringList explanations{
        tr("White space at the ends of lines and empty lines at the end do not count"),
        tr("Every byte counts"),
        tr("Only the words count, however they are spaced"),
        tr("As words, but numbers may be off by a tolerance"),
    };
    for (int i = 0; i < names.size(); ++i) {
        m_checker->setItemText(i, names.at(i));
        m_checker->setItemData(i, explanations.at(i), Qt::ToolTipRole);
    }
    m_checker->setAccessibleName(tr("How outputs are compared"));
    m_within->setText(tr("within ±"));
    m_or->setText(tr("or times"));
    m_absolute->setAccessibleName(tr("Absolute tolerance"));
    m_absolute->setToolTip(tr("A number may be off by this much"));
    m_relative->setAccessibleName(tr("Relative tolerance"));
    m_relative->setToolTip(tr("Or by this part of the expected number"));
}

void CheckPicker::setCheck(const Check &check)
{
    m_checker->setCurrentIndex(m_checker->findData(static_cast<int>(check.checker)));
    setTolerance(*m_absolute, check.tolerance.absolute);
    setTolerance(*m_relative, check.tolerance.relative);
    showTolerances();
}

void CheckPicker::showTolerances()
{
    const bool numbers = m_checker->currentData().toInt() == static_cast<int>(Checker::Numbers);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_within, m_absolute, m_or, m_relative})
        widget->setVisible(numbers);
}

void CheckPicker::pick()
{
    showTolerances();
    Q_EMIT picked({static_cast<Checker>(m_checker->currentData().toInt()),
                   {m_absolute->text().toDouble(), m_relative->text().toDouble()}});
}

void CheckPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace codewar
