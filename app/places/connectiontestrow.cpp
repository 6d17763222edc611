// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connectiontestrow.h"

#include "app/appearance/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace codewar {

using namespace Qt::StringLiterals;

ConnectionTestRow::ConnectionTestRow(Connections &connections, const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_connections(connections),
      m_appearance(appearance),
      m_button(new QPushButton),
      m_answer(new QLabel)
{
    m_button->setObjectName(u"testConnection"_s);
    m_button->setAutoDefault(false);
    m_answer->setObjectName(u"testAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_answer, 1);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTestRow::pressed);
    connect(&m_appearance, &Appearance::changed, this, &ConnectionTestRow::applyAppearance);
    show(State::Idle, {});
}

void ConnectionTestRow::pressed()
{
    if (isBusy())
        reset();
    else
        Q_EMIT wanted();
}

void ConnectionTestRow::reset()
{
    m_test.reset();
    m_asking.reset();
    show(State::Idle, {});
}

void ConnectionTestRow::start(std::shared_ptr<const ConnectionKind> kind, const ConnectionDraft &draft)
{
    reset();
    show(State::Asking, tr("Trying…"));
    m_asking = std::make_unique<QObject>();
    m_connections.complete(draft, m_asking.get(), [this, kind](const Result<FieldValues> &values) {
        if (values)
            run(*kind, *values);
        else
            show(State::Fails, values.error().message);
    });
}

void ConnectionTestRow::run(const ConnectionKind &kind, const FieldValues &values)
{
    m_test = kind.test(values);
    connect(m_test.get(), &ConnectionTest::finished, this, [this](const Result<QString> &answer) {
        m_test.release()->deleteLater(); // it is inside its own signal now
        if (answer)
            show(State::Works, *answer);
        else
            show(State::Fails, answer.error().message);
    });
}

void ConnectionTestRow::show(State state, const QString &answer)
{
    m_state = state;
    m_answer->setText(answer);
    applyAppearance();
    retranslate();
}

void ConnectionTestRow::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_state == State::Works   ? theme.verdictOk
                                          : m_state == State::Fails ? theme.error
                                                                    : theme.mutedText);
    m_answer->setPalette(colors);
}

void ConnectionTestRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionTestRow::retranslate()
{
    m_button->setText(isBusy() ? tr("&Stop the test") : tr("&Test"));
}

} // namespace codewar
