// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/runheading.h"

#include "app/history/runtexts.h"
#include "app/panels/formatting.h"
#include "app/window/statusline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RunHeading::RunHeading(const RunSummary &run, const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_run(run),
      m_verdict(new Pill(u"runVerdict"_s, appearance, this)),
      m_program(makeLabel(u"runProgram"_s)),
      m_facts(makeLabel(u"runFacts"_s))
{
    QFont bold;
    bold.setBold(true);
    m_program->setFont(bold);
    m_program->setText(run.program);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_program, 0, 0);
    layout->addWidget(m_verdict, 0, 1);
    layout->addWidget(m_facts, 1, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 1);
    retranslate();
}

void RunHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunHeading::retranslate()
{
    m_verdict->setContent(runTitle(m_run), runRole(m_run), &Theme::base);
    const RunResult &result = m_run.result;
    QStringList facts;
    if (result.timing.runMs > 0)
        facts << formatMilliseconds(result.timing.runMs);
    if (result.peakMemoryBytes > 0)
        facts << formatBytes(result.peakMemoryBytes);
    facts << whereItRan(result);
    facts.removeAll(QString());
    m_facts->setText(longTime(m_run.started) + u'\n' + facts.join(u" · "_s));
}

} // namespace codewar
