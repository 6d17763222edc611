// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/input/inputfile.h"
#include "runner/run/result.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

namespace codewar {

class InputFeed;
class InputPanel;
class RunController;
struct RunRequest;

/// What the run of the window reads: joins what the panel has prepared, and the lines typed into it, with the
/// controller.
class RunInput : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    RunInput(InputPanel &panel, RunController &controller, QObject *parent = nullptr);

    /// Puts the input into a request. The error says why there is none a run could be given where programs
    /// run now.
    Result<void> fill(RunRequest &request);
    /// All that the last run was given, unless it was a file or too much.
    const std::optional<QByteArray> &given() const { return m_given; }
    /// The file that it was given.
    const std::optional<InputFile> &file() const { return m_file; }

Q_SIGNALS:
    void lineSent(const QString &line);
    /// A person closed it, or was typing when the program ended.
    void closed();
    void failed(const QString &message);

private:
    void begin();
    void end();
    void send(const QByteArray &bytes);
    void close();
    void fileEnded();

    InputPanel &m_panel;
    RunController &m_controller;
    std::unique_ptr<InputFeed> m_feed; ///< of the run in flight
    std::optional<InputFile> m_file;   ///< of the request filled last
    bool m_live = false;               ///< whether it may be typed to
    std::optional<QByteArray> m_given;
};

} // namespace codewar
