// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace codewar {

/// The body of a request that is to be sent once at most. Where a connection ends without an answer, Qt sends
/// the request again by itself, more than once (reconnectAttempts of QHttpNetworkConnectionChannel, Qt 6.4),
/// and begins with rewinding the body. This one refuses, so that the request ends as ContentReSendError.
class OnceUpload final : public QIODevice
{
    Q_OBJECT

public:
    OnceUpload(QByteArray body, QObject *parent);

    /// The other end may have some of it, and so all.
    bool isTaken() const { return m_taken > 0; }
    /// Who has it passes none of it on, and is to get it once more.
    void giveAgain() { m_givesAgain = isTaken(); }

    bool reset() override;
    qint64 size() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_taken = 0; ///< bytes
    bool m_givesAgain = false;
};

} // namespace codewar
