// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connections.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace codewar {

class Appearance;

/// A button that tries a connection as it is filled in, and what came of it.
class ConnectionTestRow : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the row.
    ConnectionTestRow(Connections &connections, const Appearance &appearance, QWidget *parent = nullptr);

    void start(std::shared_ptr<const ConnectionKind> kind, const ConnectionDraft &draft);
    /// Gives up a test, and forgets its answer.
    void reset();
    bool isBusy() const { return m_state == State::Asking; }

Q_SIGNALS:
    /// A person wants the test; start() follows where it can be made.
    void wanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Asking, Works, Fails };

    void pressed();
    void run(const ConnectionKind &kind, const FieldValues &values);
    void show(State state, const QString &answer);
    void applyAppearance();
    void retranslate();

    Connections &m_connections;
    const Appearance &m_appearance;
    QPushButton *m_button;
    QLabel *m_answer;
    std::unique_ptr<QObject> m_asking; ///< the life of one test: secrets first, then its answer
    std::unique_ptr<ConnectionTest> m_test;
    State m_state = State::Idle;
};

} // namespace codewar
