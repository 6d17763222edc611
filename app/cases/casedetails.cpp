// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casedetails.h"

#include "app/appearance/appearance.h"
#include "app/cases/casesmodel.h"
#include "app/cases/casetext.h"
#include "app/cases/checkpicker.h"
#include "app/compare/diffview.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QWidget *labelled(QLabel *label, QWidget *content)
{
    label->setContentsMargins(10, 4, 8, 4);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(content);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return widget;
}

} // namespace

CaseDetails::CaseDetails(const Appearance &appearance, CasesModel &model, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_model(model),
      m_check(new CheckPicker),
      m_pages(new QButtonGroup(this)),
      m_message(new QLabel),
      m_stack(new QStackedWidget),
      m_inputLabel(new QLabel),
      m_expectedLabel(new QLabel),
      m_input(new CaseText(appearance, u"caseInput"_s)),
      m_expected(new CaseText(appearance, u"caseExpected"_s)),
      m_diff(new DiffView(appearance))
{
    setObjectName(u"caseDetails"_s);
    m_message->setObjectName(u"caseMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setContentsMargins(10, 2, 10, 6);
    m_stack->addWidget(makeTexts());
    m_stack->addWidget(m_diff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_check, &CheckPicker::picked, this, &CaseDetails::checkChosen);
    connect(&m_model, &CasesModel::changed, this, &CaseDetails::refresh);
    retranslate();
    showCase(-1);
}

QWidget *CaseDetails::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 6, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_check);
    layout->addStretch();
    for (const Page page : {TextsPage, DifferencePage}) {
        auto *button = new QToolButton;
        button->setObjectName(page == TextsPage ? u"caseTextsButton"_s : u"caseDifferenceButton"_s);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_pages->addButton(button, page);
        layout->addWidget(button);
    }
    connect(m_pages, &QButtonGroup::idClicked, this, [this](int page) { showPage(static_cast<Page>(page)); });
    return header;
}

QWidget *CaseDetails::makeTexts()
{
    auto *texts = new QSplitter(Qt::Horizontal);
    texts->setObjectName(u"caseTexts"_s);
    texts->setChildrenCollapsible(false);
    texts->addWidget(labelled(m_inputLabel, m_input));
    texts->addWidget(labelled(m_expectedLabel, m_expected));
    connect(m_input, &CaseText::edited, this,
            [this](const QByteArray &bytes) { m_model.setInput(m_model.rowOf(m_id), bytes); });
    connect(m_expected, &CaseText::edited, this,
            [this](const QByteArray &bytes) { m_model.setExpected(m_model.rowOf(m_id), bytes); });
    for (const CaseText *text : {m_input, m_expected})
        connect(text, &CaseText::refused, m_message, [this](const QString &why) {
            m_message->setText(why);
            m_message->show();
        });
    return texts;
}

void CaseDetails::retranslate()
{
    m_inputLabel->setText(tr("Input"));
    m_input->setAccessibleName(tr("Input of the test case"));
    m_expectedLabel->setText(tr("Expected output"));
    m_expected->setAccessibleName(tr("Expected output of the test case"));
    m_expected->setPlaceholderText(tr("Empty: the program only has to end well."));
    m_diff->setAccessibleName(tr("Difference between expected and printed output"));
    m_diff->setHeadings(tr("Expected"), tr("Printed"));
    m_pages->button(TextsPage)->setText(tr("Texts"));
    m_pages->button(DifferencePage)->setText(tr("Difference"));
    refresh();
}

void CaseDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaseDetails::showCase(int row)
{
    m_id = row < 0 ? 0 : m_model.idAt(row);
    m_hadResult = false;
    m_typed = false;
    setEnabled(row >= 0);
    showPage(TextsPage);
    refresh();
}

void CaseDetails::focusInput()
{
    showPage(TextsPage);
    m_input->setFocus(Qt::OtherFocusReason);
}

/// The case may have been edited, have a new result, or be gone.
void CaseDetails::refresh()
{
    const int row = m_model.rowOf(m_id);
    const TestCase testCase = row < 0 ? TestCase() : m_model.at(row);
    m_input->setBytes(testCase.input);
    m_expected->setBytes(testCase.expected);
    m_check->setCheck(testCase.check);
    updateMessage(row);
    const bool comparable = testCase.result && testCase.result->outputKept;
    m_pages->button(DifferencePage)->setEnabled(comparable);
    if (comparable)
        m_diff->compare(testCase.expected, testCase.result->output, testCase.check);
    const bool failed = comparable && !testCase.result->passed;
    const bool runs = row >= 0 && m_model.state(row) != CasesModel::State::Idle;
    if (runs && !m_ran)
        m_typed = false;
    m_ran = runs;
    if (testCase.result && !m_hadResult && !m_typed) // what is typed now is not taken away
        showPage(failed ? DifferencePage : TextsPage);
    else if (!comparable)
        showPage(TextsPage);
    m_hadResult = testCase.result.has_value();
}

void CaseDetails::updateMessage(int row)
{
    QString message;
    if (row >= 0 && m_model.hasFailed(row)) {
        const CaseResult &result = *m_model.at(row).result;
        message = result.message;
        if (!result.outputKept)
            message += u' ' + tr("What it printed was not kept. Run it again to see the difference.");
    }
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void CaseDetails::showPage(Page page)
{
    m_stack->setCurrentIndex(page);
    m_pages->button(page)->setChecked(true);
}

} // namespace codewar
