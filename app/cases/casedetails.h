// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/checkers.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace codewar {

class Appearance;
class CasesModel;
class CaseText;
class CheckPicker;
class DiffView;

/// The texts of one case, how they are compared, and where what was printed differs.
class CaseDetails : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this object.
    CaseDetails(const Appearance &appearance, CasesModel &model, QWidget *parent = nullptr);

    /// -1 for none.
    void showCase(int row);
    void focusInput();

Q_SIGNALS:
    void checkChosen(const codewar::Check &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Page { TextsPage, DifferencePage };

    QWidget *makeHeader();
    QWidget *makeTexts();
    void retranslate();
    void refresh();
    void showPage(Page page);
    void updateMessage(int row);

    const Appearance &m_appearance;
    CasesModel &m_model;
    CheckPicker *m_check;
    QButtonGroup *m_pages;
    QLabel *m_message;
    QStackedWidget *m_stack;
    QLabel *m_inputLabel;
    QLabel *m_expectedLabel;
    CaseText *m_input;
    CaseText *m_expected;
    DiffView *m_diff;
    int m_id = 0;             ///< of the case that is shown
    bool m_hadResult = false; ///< when it was shown last
    bool m_ran = false;       ///< likewise
    bool m_typed = false;     ///< into one of the texts since it began to run
};

} // namespace codewar
