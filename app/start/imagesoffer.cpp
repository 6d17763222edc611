// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/imagesoffer.h"

#include "app/commands/commands.h"
#include "app/language/isolated.h"
#include "app/settings/keys.h"

#include <QAction>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 48;
constexpr int progressWidth = 120;

/// What a registry or a package says, as one short line.
QString harmless(QString line)
{
    line.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (line.size() > longestDetail)
        line = line.left(longestDetail - 1) + u'…';
    return isolated(line);
}

} // namespace

ImagesOffer::ImagesOffer(const Appearance &appearance, Settings &settings, ImageSupply *supply,
                         QWidget *parent)
    : NoticeBar(appearance, u"images"_s, parent),
      m_settings(settings),
      m_supply(supply),
      m_wanted(makeAction(this, u"imagesAction"_s, {})),
      m_progress(new QProgressBar),
      m_cancel(makeButton(u"imagesCancel"_s, &ImagesOffer::cancel)),
      m_load(makeButton(u"imagesLoad"_s, &ImagesOffer::chooseFile)),
      m_build(makeButton(u"imagesBuild"_s, &ImagesOffer::build))
{
    m_progress->setObjectName(u"imagesProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    addButton(m_progress);
    m_wanted->setVisible(m_supply != nullptr);
    m_wanted->setEnabled(m_supply != nullptr);
    connect(m_wanted, &QAction::triggered, this, &ImagesOffer::ask);
    if (m_supply) {
        connect(m_supply, &ImageSupply::looked, this, &ImagesOffer::showMissing);
        connect(m_supply, &ImageSupply::progressed, this, &ImagesOffer::showStep);
        connect(m_supply, &ImageSupply::finished, this, &ImagesOffer::showEnd);
    }
    ImagesOffer::retranslate();
    ImagesOffer::emptied();
}

QPushButton *ImagesOffer::makeButton(const QString &name, void (ImagesOffer::*pressed)())
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    addButton(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void ImagesOffer::retranslate()
{
    NoticeBar::retranslate();
    m_wanted->setText(tr("Get images of languages"));
    m_build->setText(tr("Build"));
    m_load->setText(tr("Load from a file…"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    if (isVisibleTo(parentWidget()))
        setText(text(m_state));
}

void ImagesOffer::begin()
{
    if (m_supply && !m_settings.value(settings::imagesDeclined))
        m_supply->look();
}

void ImagesOffer::ask()
{
    m_closed = false;
    if (m_state == State::Working) {
        setText(stepText());
        return;
    }
    m_asked = true;
    enter(State::Looking, tr("Looking for images…"));
    m_supply->look();
}

void ImagesOffer::showMissing(const QStringList &missing)
{
    if (m_state == State::Working)
        return;
    m_missing = missing;
    if (!missing.isEmpty())
        enter(State::Offering, text(State::Offering));
    else if (m_asked)
        enter(State::Done, text(State::Done));
    m_asked = false;
}

void ImagesOffer::build()
{
    work();
    m_supply->build();
}

void ImagesOffer::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Load images"), {}, m_supply->fileFilter());
    dialog->setObjectName(u"imagesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        work();
        m_supply->load(path);
    });
    dialog->open();
}

void ImagesOffer::work()
{
    m_step = {};
    m_closed = false;
    enter(State::Working, text(State::Working));
    m_cancel->setEnabled(true);
    m_progress->setRange(0, 0);
    m_cancel->setFocus(); // the button pressed is gone
}

void ImagesOffer::cancel()
{
    m_cancel->setEnabled(false); // it may take a moment
    m_supply->cancel();
}

void ImagesOffer::showStep(const SupplyStep &step)
{
    if (m_state != State::Working)
        return;
    m_step = step;
    m_progress->setRange(0, step.count);
    m_progress->setValue(step.number - 1);
    if (!m_closed)
        setText(stepText());
}

void ImagesOffer::showEnd(const Result<void> &outcome)
{
    m_closed = false;
    m_failure = outcome ? QString() : outcome.error().message;
    if (outcome) {
        enter(State::Done, text(State::Done));
        Q_EMIT supplied();
    } else if (outcome.error().code == ErrorCode::Cancelled) {
        enter(State::Offering, text(State::Offering));
    } else {
        enter(State::Failed, m_failure);
    }
}

void ImagesOffer::enter(State state, const QString &text)
{
    m_state = state;
    const bool offers = state == State::Offering || state == State::Failed;
    m_build->setVisible(offers);
    m_load->setVisible(offers);
    m_cancel->setVisible(state == State::Working);
    m_progress->setVisible(state == State::Working);
    setText(text);
}

QString ImagesOffer::stepText() const
{
    const QString what = m_step.count > 0 ? tr("Building the image of %1 (%2 of %3)…")
                                                .arg(isolated(m_step.language))
                                                .arg(m_step.number)
                                                .arg(m_step.count)
                                          : tr("Getting the images…");
    return m_step.detail.isEmpty() ? what : what + QChar(QChar::LineSeparator) + harmless(m_step.detail);
}

QString ImagesOffer::text(State state) const
{
    switch (state) {
    case State::Idle:
        break;
    case State::Looking:
        return tr("Looking for images…");
    case State::Offering:
        return m_supply->offer(m_missing);
    case State::Working:
        return stepText();
    case State::Failed:
        return m_failure;
    case State::Done:
        return m_supply->success();
    }
    return {};
}

/// What works goes on, and says how it ended.
void ImagesOffer::emptied()
{
    if (m_state == State::Working) {
        m_closed = true;
        return;
    }
    if (m_state == State::Offering)
        m_settings.set(settings::imagesDeclined, true);
    m_state = State::Idle;
    for (QWidget *part : std::initializer_list<QWidget *>{m_build, m_load, m_cancel, m_progress})
        part->hide();
}

} // namespace codewar
