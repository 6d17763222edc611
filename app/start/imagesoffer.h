// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/imagesupply.h"
#include "app/window/noticebar.h"

class QAction;
class QProgressBar;
class QPushButton;

namespace codewar {

class Settings;

/// Offers to build or load the images that a place lacks, and says how that goes. Everything else can be used
/// meanwhile. Whoever closes the offer is not asked again, but finds it among the commands.
class ImagesOffer : public NoticeBar
{
    Q_OBJECT

public:
    /// `supply`: null where there is nothing to offer. All outlive it.
    ImagesOffer(const Appearance &appearance, Settings &settings, ImageSupply *supply,
                QWidget *parent = nullptr);

    /// Looks what is missing, unless a person declined.
    void begin();
    QList<QAction *> actions() const { return {m_wanted}; }
    void retranslate() override;

Q_SIGNALS:
    /// Images are there that were not.
    void supplied();

private:
    enum class State { Idle, Looking, Offering, Working, Failed, Done };

    QPushButton *makeButton(const QString &name, void (ImagesOffer::*pressed)());
    void ask();
    void showMissing(const QStringList &missing);
    void showStep(const SupplyStep &step);
    void showEnd(const Result<void> &outcome);
    void build();
    void chooseFile();
    void cancel();
    void work();
    void enter(State state, const QString &text);
    QString stepText() const;
    QString text(State state) const;
    void emptied() override;

    Settings &m_settings;
    ImageSupply *m_supply;
    QAction *m_wanted;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_load;
    QPushButton *m_build;
    State m_state = State::Idle;
    QStringList m_missing;
    SupplyStep m_step;
    QString m_failure;
    bool m_asked = false;  ///< a person wants to know also that nothing is missing
    bool m_closed = false; ///< while it works: until it ends
};

} // namespace codewar
