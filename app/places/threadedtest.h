// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectiontest.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace codewar {

/// A test that waits for answers, on a thread of its own.
class ThreadedTest final : public ConnectionTest
{
public:
    /// Called on another thread, which may outlive this object; ends soon once it shall stop.
    using Work = std::function<Result<QString>(const std::stop_token &stop)>;

    explicit ThreadedTest(Work work, QObject *parent = nullptr);
    ~ThreadedTest() override;

private:
    struct Receiver;

    std::stop_source m_stop;
    std::shared_ptr<Receiver> m_receiver;
};

} // namespace codewar
