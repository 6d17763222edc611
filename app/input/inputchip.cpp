// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputchip.h"

#include "app/panels/formatting.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace codewar {

using namespace Qt::StringLiterals;

InputChip::InputChip(QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel),
      m_size(new QLabel),
      m_show(new QPushButton),
      m_remove(new QPushButton)
{
    setObjectName(u"inputChip"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_name->setObjectName(u"inputFileName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(40);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_size->setObjectName(u"inputFileSize"_s);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_show->setObjectName(u"showInputFile"_s);
    m_show->setCheckable(true);
    m_remove->setObjectName(u"removeInputFile"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_size);
    layout->addWidget(m_show);
    layout->addWidget(m_remove);
    connect(m_show, &QPushButton::toggled, this, &InputChip::showToggled);
    connect(m_remove, &QPushButton::clicked, this, &InputChip::removeRequested);
    retranslate();
}

void InputChip::showFile(const InputFile &file)
{
    m_file = file;
    m_busy = false;
    m_show->setChecked(false);
    retranslate();
}

void InputChip::showBusy()
{
    m_busy = true;
    m_show->setChecked(false);
    retranslate();
}

void InputChip::retranslate()
{
    m_name->setText(m_busy                  ? tr("Keeping the pasted text…")
                    : m_file.name.isEmpty() ? tr("Pasted text")
                                            : m_file.name);
    m_name->setToolTip(m_busy ? QString() : QDir::toNativeSeparators(m_file.path));
    m_size->setText(m_busy ? QString() : formatBytes(m_file.bytes));
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Shows the beginning of this input"));
    m_show->setEnabled(!m_busy);
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("The text that was there before is the input again"));
}

void InputChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace codewar
