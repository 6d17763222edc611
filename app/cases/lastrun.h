// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"

#include <QObject>

namespace codewar {

class RunController;
class RunInput;

/// Remembers what the last run of the window read and printed, to make a test case of it.
class LastRun : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    LastRun(const RunController &controller, const RunInput &input, QObject *parent = nullptr);

    /// The error says why there is none.
    Result<TestCase> asCase() const;

private:
    const RunInput &m_input;
    std::optional<QByteArray> m_output;
};

} // namespace codewar
