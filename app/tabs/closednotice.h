// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

namespace codewar {

class Documents;
class Workspace;

/// Says for a while that a text which no file holds was closed, and brings it back.
class ClosedNotice : public QToolButton
{
    Q_OBJECT

public:
    /// All outlive the notice.
    ClosedNotice(const Documents &documents, const Workspace &workspace, QAction &reopen,
                 QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const QString &closedId);
    void retranslate();

    const Documents &m_documents;
    QString m_title;
    QTimer m_while;
};

} // namespace codewar
