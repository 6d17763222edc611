// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/input/inputfile.h"
#include "app/panels/panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace codewar {

class Appearance;
class InputChip;
class InputIntake;
class InputText;

/// What a person prepared for a program.
struct PreparedInput
{
    QString text;
    bool keepsOpen = false;
    std::optional<InputFile> file; ///< instead of the text
};

/// The program's stdin: text prepared before the run, or a file where that is too large to be edited, and a
/// prompt for lines typed while it runs.
class InputPanel : public Panel
{
    Q_OBJECT

public:
    /// Large pasted texts are kept beside the sessions.
    InputPanel(const Appearance &appearance, const QString &sessionFolder, QWidget *parent = nullptr);

    QList<QAction *> actions() const;

    /// The input of another program is shown. What is still on its way to the one before reaches it there.
    void showInput(const QString &programId, const PreparedInput &input);
    InputIntake &intake() { return *m_intake; }

    QString text() const;
    void setText(const QString &text);
    /// What is given to the program instead of the text.
    const std::optional<InputFile> &file() const { return m_file; }
    void setFile(const std::optional<InputFile> &file);
    /// A file is being read or written that will be the input.
    bool isBusy() const { return m_busy; }
    bool keepsOpen() const;
    void setKeepsOpen(bool keepsOpen);
    /// Whether a person may type to a run started now, at its start or after what was prepared.
    bool wantsLiveInput() const;
    /// The text as a run started now finds it on its stdin.
    QByteArray preparedInput() const;

    /// The prompt works only while a program can be typed to.
    void setLive(bool live);
    bool isLive() const { return m_live; }
    void focusPrompt(const QString &typed = {});
    bool promptHasFocus() const;

    void openFile(const QString &path);

Q_SIGNALS:
    void changed();
    /// Something came for a program that is not shown.
    void arrivedAside(const QString &programId, const codewar::OpenedInput &input);
    /// One line, without its end.
    void lineEntered(const QString &line);
    void closeRequested();
    /// A sentence for a person.
    void failed(const QString &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePrompt();
    void makeActions();
    void applyAppearance();
    void retranslate() override;
    void enterLine();
    void keepLarge(const QString &text);
    void takeIn(const QString &programId, const OpenedInput &input);
    void showFile(const std::optional<InputFile> &file);
    void showPreview(bool shown);
    void setBusy(bool busy);
    void updatePages();
    void askOpen();
    void askSave();
    void save(const QString &path);

    const Appearance &m_appearance;
    InputIntake *m_intake;
    InputText *m_text;
    InputChip *m_chip;
    QPlainTextEdit *m_preview;
    QStackedWidget *m_pages;
    QCheckBox *m_keepOpen;
    QAction *m_open;
    QAction *m_save;
    QWidget *m_prompt = nullptr;
    QLabel *m_sign = nullptr;
    QLineEdit *m_line = nullptr;
    QPushButton *m_close = nullptr;
    std::optional<InputFile> m_file;
    QString m_programId;
    int m_reading = 0; ///< number of the file that is shown
    bool m_busy = false;
    bool m_live = false;
};

} // namespace codewar
