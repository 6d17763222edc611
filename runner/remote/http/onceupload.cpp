// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/onceupload.h"

#include <algorithm>
#include <utility>

namespace codewar {

OnceUpload::OnceUpload(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(ReadOnly | Unbuffered);
}

bool OnceUpload::reset()
{
    if (isTaken() && !std::exchange(m_givesAgain, false))
        return false;
    m_taken = 0;
    return QIODevice::reset();
}

qint64 OnceUpload::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, m_body.size() - m_taken);
    std::copy_n(m_body.constData() + m_taken, count, data);
    m_taken += count;
    return count;
}

} // namespace codewar
