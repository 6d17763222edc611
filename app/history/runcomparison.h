// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/runparts.h"

#include <QDialog>

#include <array>

class QDialogButtonBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace codewar {

class Appearance;
class DiffView;

/// Two runs side by side: what they were, and how their code, input and output differ. Begins with the first
/// of these that does.
class RunComparison : public QDialog
{
    Q_OBJECT

public:
    /// `appearance` outlives the dialog, which deletes itself when it is closed.
    RunComparison(const RunRecord &older, const RunRecord &newer, const Appearance &appearance,
                  QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Texts
    {
        QByteArray older;
        QByteArray newer;

        bool same() const { return older == newer; }
    };
    using Parts = std::array<Texts, runPartCount>;

    QWidget *makeHeadings(const RunSummary &older, const RunSummary &newer);
    void prepare(const RunRecord &older, const RunRecord &newer);
    void take(const Parts &parts);
    void showPart();
    void applyAppearance();
    void retranslate();

    const Appearance &m_appearance;
    const QString m_program;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    DiffView *m_diff;
    QLabel *m_same;
    QDialogButtonBox *m_buttons;
    Parts m_parts;
};

} // namespace codewar
