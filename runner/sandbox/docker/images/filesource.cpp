// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/filesource.h"

#include <QFileInfo>

namespace codewar::docker {

using namespace Qt::StringLiterals;

Error FileSource::readError() const
{
    return {ErrorCode::Unavailable, u"%1 cannot be read: %2."_s.arg(m_file.fileName(), m_file.errorString()),
            u"images"_s};
}

Result<void> FileSource::open()
{
    if (!QFileInfo(m_file.fileName()).isFile())
        return Error{ErrorCode::InvalidInput,
                     u"There is no file %1 to read. Check the name."_s.arg(m_file.fileName()), u"images"_s};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readError();
    m_left = m_file.size();
    return {};
}

Result<void> FileSource::select(qint64 offset, qint64 bytes)
{
    if (!m_file.seek(offset))
        return readError();
    m_left = bytes;
    return {};
}

Result<QByteArray> FileSource::next(qint64 most)
{
    QByteArray piece = m_file.read(qMin(m_left, most));
    if (piece.isEmpty() && m_left > 0)
        return m_file.atEnd()
                   ? Error{ErrorCode::Corrupt,
                           u"%1 became shorter while it was read."_s.arg(m_file.fileName()), u"images"_s}
                   : readError();
    m_left -= piece.size();
    return piece;
}

} // namespace codewar::docker
