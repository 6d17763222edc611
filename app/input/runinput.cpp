// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/runinput.h"

#include "app/input/inputfeed.h"
#include "app/panels/formatting.h"
#include "app/panels/inputpanel.h"
#include "app/window/runcontroller.h"

namespace codewar {

using namespace Qt::StringLiterals;

RunInput::RunInput(InputPanel &panel, RunController &controller, QObject *parent)
    : QObject(parent), m_panel(panel), m_controller(controller)
{
    connect(&m_controller, &RunController::started, this, &RunInput::begin);
    connect(&m_controller, &RunController::finished, this, &RunInput::end);
    connect(&m_panel, &InputPanel::lineEntered, this, [this](const QString &line) {
        Q_EMIT lineSent(line);
        send(line.toUtf8() + '\n');
    });
    connect(&m_panel, &InputPanel::closeRequested, this, &RunInput::close);
}

Result<void> RunInput::fill(RunRequest &request)
{
    const auto refused = [](const QString &message) {
        return Error{ErrorCode::Refused, message, u"input"_s};
    };
    if (m_panel.isBusy())
        return refused(tr("The input is still being kept in a file. Run again in a moment."));
    const std::optional<InputFile> &file = m_panel.file();
    request.input = file ? QByteArray() : m_panel.preparedInput();
    const qint64 bytes = file ? file->bytes : request.input.size();
    const RunnerStatus status = m_controller.status();
    if (bytes > status.largestInput) {
        return refused(
            tr("The input has %1, but where programs run now (%2) one can be given at most %3. Choose "
               "a place on this machine, or a smaller input.")
                .arg(formatBytes(bytes), status.place, formatBytes(status.largestInput)));
    }
    m_file = file;
    m_live = m_panel.wantsLiveInput();
    request.liveInput = m_live || file;
    request.inputEnds = file.has_value();
    return {};
}

void RunInput::begin()
{
    m_given = m_controller.request().input;
    m_panel.setLive(m_live && !m_file);
    if (!m_file)
        return;
    m_given.reset();
    m_feed = std::make_unique<InputFeed>(
        m_file->path, InputFeed::Sink{[this](const QByteArray &bytes) { m_controller.sendInput(bytes); },
                                      [this] { return m_controller.pendingInput(); }});
    connect(m_feed.get(), &InputFeed::ended, this, &RunInput::fileEnded);
    connect(m_feed.get(), &InputFeed::failed, this, [this](const QString &message) {
        fileEnded();
        Q_EMIT failed(message);
    });
}

void RunInput::fileEnded()
{
    if (m_live)
        m_panel.setLive(true);
    else
        m_controller.closeInput();
}

void RunInput::end()
{
    if (m_feed) {
        m_feed->stop();
        m_feed.release()->deleteLater(); // it may be what ended the run
    }
    const bool typing = m_panel.promptHasFocus();
    m_panel.setLive(false);
    if (typing)
        Q_EMIT closed();
}

void RunInput::send(const QByteArray &bytes)
{
    m_controller.sendInput(bytes);
    if (m_given && m_given->size() + bytes.size() <= maxInputTextBytes)
        m_given->append(bytes);
    else
        m_given.reset();
}

void RunInput::close()
{
    m_controller.closeInput();
    m_panel.setLive(false);
    Q_EMIT closed();
}

} // namespace codewar
