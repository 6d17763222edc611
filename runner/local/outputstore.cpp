// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/outputstore.h"

namespace codewar {

namespace {

constexpr qint64 maxInMemory = 4 << 20;

} // namespace

OutputStore::OutputStore(QString spillFolder) : m_spillFolder(std::move(spillFolder)) {}

void OutputStore::append(Run::Channel channel, const QByteArray &bytes)
{
    if (channel == Run::Channel::Compiler) {
        m_compileOutput += bytes;
        return;
    }
    const qint64 room = maxInMemory - m_output.size() - m_errorOutput.size();
    if (channel == Run::Channel::Stderr) {
        m_errorOutput += bytes.left(room);
        m_incomplete |= bytes.size() > room;
        return;
    }
    if (m_spillFile || bytes.size() > room)
        spill(bytes);
    m_output += bytes.left(std::max<qint64>(room, 0));
}

void OutputStore::spill(const QByteArray &bytes)
{
    if (!m_spillFile) {
        m_spillFile = std::make_unique<QTemporaryFile>(m_spillFolder + QStringLiteral("/output-XXXXXX.txt"));
        m_incomplete |= !m_spillFile->open() || m_spillFile->write(m_output) != m_output.size();
    }
    m_incomplete |= m_spillFile->write(bytes) != bytes.size();
}

QString OutputStore::releaseSpillFile()
{
    if (!m_spillFile || !m_spillFile->flush())
        return {};
    m_spillFile->setAutoRemove(false);
    return m_spillFile->fileName();
}

} // namespace codewar
