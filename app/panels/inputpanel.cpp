// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inputpanel.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"
#include "app/background.h"
#include "app/commands/commands.h"
#include "app/input/inputchip.h"
#include "app/input/inputintake.h"
#include "app/input/inputtext.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>

namespace codewar {

using namespace Qt::StringLiterals;

InputPanel::InputPanel(const Appearance &appearance, const QString &sessionFolder, QWidget *parent)
    : Panel(tr("Input"), u"inputPanel"_s, parent),
      m_appearance(appearance),
      m_intake(new InputIntake(KeptInputs(sessionFolder), this)),
      m_text(new InputText),
      m_chip(new InputChip),
      m_preview(new QPlainTextEdit),
      m_pages(new QStackedWidget),
      m_keepOpen(new QCheckBox)
{
    m_keepOpen->setObjectName(u"keepInputOpen"_s);
    toolBar()->addWidget(m_keepOpen);
    makeActions();
    m_preview->setObjectName(u"inputPreview"_s);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setReadOnly(true);
    m_preview->document()->setDocumentMargin(6);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_preview);
    addRow(makePrompt());
    addRow(m_chip);
    addRow(m_pages, 1);
    setAcceptDrops(true);
    updatePages();
    retranslate();
    applyAppearance();
    connect(&m_appearance, &Appearance::changed, this, &InputPanel::applyAppearance);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InputPanel::changed);
    connect(m_text, &InputText::fileDropped, this, &InputPanel::openFile);
    connect(m_text, &InputText::largePasted, this,
            [this](const QString &before, const QString &pasted, const QString &after) {
                keepLarge(before.isEmpty() && after.isEmpty() ? pasted : before + pasted + after);
            });
    connect(m_chip, &InputChip::showToggled, this, &InputPanel::showPreview);
    connect(m_chip, &InputChip::removeRequested, this, [this] { setFile({}); });
    connect(m_keepOpen, &QCheckBox::toggled, this, &InputPanel::changed);
    connect(m_intake, &InputIntake::arrived, this, &InputPanel::takeIn);
    connect(m_intake, &InputIntake::failed, this, [this](const QString &id, const QString &message) {
        if (id == m_programId)
            setBusy(false);
        Q_EMIT failed(message);
    });
}

void InputPanel::makeActions()
{
    m_open = makeAction(this, u"openInputAction"_s, {});
    m_open->setIcon(icon(Icon::Open, m_appearance));
    m_save = makeAction(this, u"saveInputAction"_s, {});
    m_save->setIcon(icon(Icon::Save, m_appearance));
    toolBar()->addActions({m_open, m_save});
    connect(m_open, &QAction::triggered, this, &InputPanel::askOpen);
    connect(m_save, &QAction::triggered, this, &InputPanel::askSave);
}

QList<QAction *> InputPanel::actions() const
{
    return {m_open, m_save};
}

QWidget *InputPanel::makePrompt()
{
    m_prompt = new QWidget;
    m_prompt->setObjectName(u"prompt"_s);
    m_prompt->setBackgroundRole(QPalette::Base);
    m_prompt->setAutoFillBackground(true);
    m_prompt->setLayoutDirection(Qt::LeftToRight);
    m_prompt->setEnabled(false);
    m_sign = new QLabel(u"›"_s);
    m_line = new QLineEdit;
    m_line->setObjectName(u"promptLine"_s);
    m_close = new QPushButton;
    m_close->setObjectName(u"closeInput"_s);

    auto *layout = new QHBoxLayout(m_prompt);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_close);

    auto *endOfInput = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_line);
    endOfInput->setContext(Qt::WidgetShortcut);
    connect(endOfInput, &QShortcut::activated, this, &InputPanel::closeRequested);
    connect(m_line, &QLineEdit::returnPressed, this, &InputPanel::enterLine);
    connect(m_close, &QPushButton::clicked, this, &InputPanel::closeRequested);
    return m_prompt;
}

void InputPanel::retranslate()
{
    setTitle(tr("Input"));
    m_text->setAccessibleName(tr("Input of the program"));
    m_text->setPlaceholderText(tr("What the program reads from its input. Empty: type while it runs."));
    m_preview->setAccessibleName(tr("The beginning of the input file"));
    m_preview->setPlaceholderText(tr("The program reads the file above."));
    m_open->setText(tr("&Open a file as input…"));
    m_save->setText(tr("Save &input to a file…"));
    m_keepOpen->setText(tr("Keep open"));
    m_keepOpen->setToolTip(tr("After this text the program can still be typed to while it runs"));
    m_line->setAccessibleName(tr("A line for the program"));
    m_line->setPlaceholderText(m_live ? tr("Type a line for the program; Enter sends it") : QString());
    m_close->setText(tr("Close input"));
    m_close->setToolTip(tr("Tells the program that no more input comes (Ctrl+D)"));
}

void InputPanel::applyAppearance()
{
    const QFont font = m_appearance.codeFont();
    m_text->setFont(font);
    m_preview->setFont(font);
    m_line->setFont(font);
    QFont bold = font;
    bold.setBold(true);
    m_sign->setFont(bold);
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_appearance.theme().outputInput);
    m_sign->setPalette(colors);
}

QString InputPanel::text() const
{
    return m_text->text();
}

void InputPanel::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void InputPanel::showInput(const QString &programId, const PreparedInput &input)
{
    m_programId = programId;
    setText(input.text);
    setKeepsOpen(input.keepsOpen);
    showFile(input.file);
}

void InputPanel::setFile(const std::optional<InputFile> &file)
{
    m_intake->cancel(m_programId);
    showFile(file);
}

void InputPanel::showFile(const std::optional<InputFile> &file)
{
    ++m_reading;
    m_file = file;
    if (m_file)
        m_chip->showFile(*m_file);
    setBusy(m_intake->isKeeping(m_programId));
    Q_EMIT changed();
}

void InputPanel::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_chip->showBusy();
    else if (m_file)
        m_chip->showFile(*m_file);
    updatePages();
}

void InputPanel::updatePages()
{
    m_chip->setVisible(m_busy || m_file);
    m_preview->clear();
    m_pages->setCurrentWidget(m_busy || m_file ? static_cast<QWidget *>(m_preview) : m_text);
}

void InputPanel::keepLarge(const QString &text)
{
    m_intake->keep(m_programId, text);
    setBusy(true);
}

void InputPanel::openFile(const QString &path)
{
    m_intake->open(m_programId, path);
}

void InputPanel::takeIn(const QString &programId, const OpenedInput &input)
{
    if (programId != m_programId) {
        Q_EMIT arrivedAside(programId, input);
        return;
    }
    setFile(input.file);
    if (!input.file) {
        m_text->selectAll(); // so that the text before can be had back by undoing
        m_text->insertPlainText(input.text);
    }
}

void InputPanel::showPreview(bool shown)
{
    m_preview->clear();
    if (!shown || !m_file)
        return;
    inBackground(
        this, [path = m_file->path] { return previewInput(path); },
        [this, reading = m_reading](const Result<QString> &preview) {
            if (reading != m_reading)
                return;
            if (preview)
                m_preview->setPlainText(*preview);
            else
                Q_EMIT failed(preview.error().message);
        });
}

void InputPanel::askOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a file as input"));
    dialog->setObjectName(u"openInputDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &InputPanel::openFile);
    dialog->open();
}

void InputPanel::askSave()
{
    auto *dialog = new QFileDialog(this, tr("Save input to a file"));
    dialog->setObjectName(u"saveInputDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_file && !m_file->name.isEmpty() ? m_file->name : u"input.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &InputPanel::save);
    dialog->open();
}

void InputPanel::save(const QString &path)
{
    const auto told = [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error().message);
    };
    if (m_file)
        inBackground(
            this, [from = m_file->path, path] { return copyInput(from, path); }, told);
    else
        inBackground(
            this, [text = text(), path] { return writeInput(text, path); }, told);
}

void InputPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InputPanel::dropEvent(QDropEvent *event)
{
    openFile(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

bool InputPanel::keepsOpen() const
{
    return m_keepOpen->isChecked();
}

void InputPanel::setKeepsOpen(bool keepsOpen)
{
    m_keepOpen->setChecked(keepsOpen);
}

bool InputPanel::wantsLiveInput() const
{
    return keepsOpen() || (!m_file && m_text->document()->isEmpty());
}

QByteArray InputPanel::preparedInput() const
{
    QByteArray input = text().toUtf8();
    if (keepsOpen() && !input.isEmpty() && !input.endsWith('\n'))
        input.append('\n');
    return input;
}

void InputPanel::setLive(bool live)
{
    m_live = live;
    m_prompt->setEnabled(live);
    m_line->clear();
    retranslate();
}

void InputPanel::focusPrompt(const QString &typed)
{
    if (!m_live)
        return;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->insert(typed);
}

bool InputPanel::promptHasFocus() const
{
    return m_line->hasFocus() || m_close->hasFocus();
}

void InputPanel::enterLine()
{
    const QString line = m_line->text();
    m_line->clear();
    Q_EMIT lineEntered(line);
}

} // namespace codewar
