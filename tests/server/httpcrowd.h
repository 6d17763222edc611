// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace codewar::test {

struct CrowdAnswer
{
    int status = 0; ///< 0: the connection ended without an answer
    std::string_view head;
    std::string_view body;
    double milliseconds = 0;
};

/// Many clients at once on loopback, each on a connection of its own: it asks, waits for the answer, and asks
/// again. All of them live in the thread that calls run().
class HttpCrowd
{
public:
    /// The next request of a client, whole.
    using Ask = std::function<std::string(int client)>;
    using Take = std::function<void(int client, const CrowdAnswer &answer)>;

    explicit HttpCrowd(unsigned short port);
    ~HttpCrowd();

    void add(int clients, Ask ask, Take take);
    /// Connections that ask for nothing.
    void addIdle(int clients);
    /// Clients that send this one byte each so often, from its beginning again where the server has had
    /// enough.
    void addSlow(int clients, std::string request, std::chrono::milliseconds pause);

    /// Clients ask for so long; returns once what they asked is answered, or false where that is not within
    /// `patience`.
    bool run(std::chrono::milliseconds time, std::chrono::milliseconds patience);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

std::string crowdRequest(std::string_view method, std::string_view path, std::string_view body = {},
                         std::string_view fields = {});

} // namespace codewar::test
