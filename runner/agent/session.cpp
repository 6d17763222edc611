// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/session.h"

#include "runner/agent/reason.h"

#include <poll.h>
#include <unistd.h>

namespace codewar::agent {

namespace {

/// The main file is held in memory until the start; the host's own bound on sources is far lower.
constexpr std::uint64_t maxMainFile = 8u << 20;
/// A host that is there answers Ready at once. One that died while its sandbox started may leave a stream
/// that never ends, as a container engine can miss the end of a connection then.
constexpr int helloTimeoutMs = 700;

} // namespace

Session::Session(const Options &options, Control &control, int childSignalFd)
    : m_options(options),
      m_control(control),
      m_signalFd(childSignalFd),
      m_workDir(options),
      m_resources(options)
{}

void Session::serve()
{
    if (const std::string error = m_workDir.prepare(); !error.empty())
        return fail(error);
    m_control.send(FrameType::Ready, Ready{protocolVersion, m_options.jobUsers.first >= 0,
                                           std::uint8_t(m_options.cgroupVersion)}
                                         .encode());
    pollfd host{m_control.inputFd(), POLLIN, 0};
    if (::poll(&host, 1, helloTimeoutMs) == 0)
        return;
    while (!m_over && !m_control.closed()) {
        m_control.wait();
        while (!m_over) {
            const std::optional<Frame> frame = m_control.next();
            if (!frame)
                break;
            handle(*frame);
        }
        if (m_control.broken())
            fail("a frame that is too long or of no known type");
        else if (m_control.cutOff())
            fail("the stream was cut off in the middle of a frame");
    }
}

void Session::handle(const Frame &frame)
{
    const bool collecting = m_job && !m_file;
    switch (frame.type) {
    case FrameType::Warm:
        return m_job ? fail("Warm during a job") : warmUp(frame);
    case FrameType::Job:
        return m_job ? fail("Job during a job") : beginJob(frame);
    case FrameType::File:
        return collecting ? beginFile(frame) : fail("File out of order");
    case FrameType::FileData:
        return m_file ? addFileData(frame) : fail("FileData without a File");
    case FrameType::Start:
        return collecting && m_mainSeen ? runJob() : fail("Start before the main file is complete");
    case FrameType::Hello:
        return m_job ? fail("Hello during a job") : void();
    case FrameType::Input:
    case FrameType::InputEnd:
    case FrameType::Cancel:
        // Meant for a job that was over before the host knew; between jobs there is nothing to apply it to.
        return m_job ? fail("Input or Cancel before Start") : void();
    default:
        return fail("a frame that only the agent sends");
    }
}

void Session::beginJob(const Frame &frame)
{
    m_job = Job::decode(frame.payload);
    if (!m_job)
        return fail("a Job that cannot be read");
    m_mainText.clear();
    m_mainSeen = false;
    m_wishes = {};
}

void Session::beginFile(const Frame &frame)
{
    m_file = File::decode(frame.payload);
    if (!m_file)
        return fail("a File that cannot be read");
    if (m_file->name == m_job->mainFile) {
        if (m_mainSeen || m_file->size > maxMainFile)
            return fail("a main file that is there twice or too large");
    } else {
        m_fileFd = m_workDir.create(m_file->name, m_file->executable);
        if (!m_fileFd)
            return fail(withReason("creating the file " + m_file->name));
    }
    m_fileMissing = m_file->size;
    if (m_fileMissing == 0)
        finishFile();
}

void Session::addFileData(const Frame &frame)
{
    if (frame.payload.size() > m_fileMissing)
        return fail("more FileData than the File announced");
    if (m_file->name == m_job->mainFile)
        m_mainText += frame.payload;
    else if (::write(m_fileFd.get(), frame.payload.data(), frame.payload.size()) !=
             static_cast<ssize_t>(frame.payload.size()))
        return fail(withReason("writing the file " + m_file->name));
    m_fileMissing -= frame.payload.size();
    if (m_fileMissing == 0)
        finishFile();
}

void Session::finishFile()
{
    m_mainSeen |= m_file->name == m_job->mainFile;
    m_fileFd.reset();
    m_file.reset();
}

void Session::fail(const std::string &message)
{
    if (m_over)
        return;
    m_over = true;
    m_control.send(FrameType::Failure, Failure{message}.encode());
    m_control.flushAll();
}

} // namespace codewar::agent
