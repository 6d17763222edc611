// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/hostaddresses.h"

#include "runner/sandbox/docker/engine/enginerrors.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace codewar::docker {

namespace {

struct LookUp
{
    std::mutex mutex;
    std::condition_variable_any finished;
    bool done = false;
    std::vector<std::string> addresses;
};

std::vector<std::string> askSystem(const std::string &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    std::vector<std::string> addresses;
    if (::getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0)
        return addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        std::array<char, NI_MAXHOST> text;
        if (::getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0,
                          NI_NUMERICHOST) == 0)
            addresses.emplace_back(text.data());
    }
    ::freeaddrinfo(found);
    return addresses;
}

bool isAddress(const std::string &host)
{
    std::array<unsigned char, sizeof(in6_addr)> ignored;
    return ::inet_pton(AF_INET, host.c_str(), ignored.data()) == 1 ||
           ::inet_pton(AF_INET6, host.c_str(), ignored.data()) == 1;
}

} // namespace

Result<std::vector<std::string>> lookUpHost(const QString &host, AgentStream::TimePoint deadline,
                                            const std::stop_token &stop)
{
    const std::string name = host.toStdString();
    if (isAddress(name))
        return std::vector{name};

    const auto lookUp = std::make_shared<LookUp>();
    try {
        std::thread([lookUp, name] {
            std::vector<std::string> addresses = askSystem(name);
            const std::lock_guard lock(lookUp->mutex);
            lookUp->addresses = std::move(addresses);
            lookUp->done = true;
            lookUp->finished.notify_all();
        }).detach();
    } catch (const std::system_error &error) {
        return outOfResources(error.code());
    }
    std::unique_lock lock(lookUp->mutex);
    if (!lookUp->finished.wait_until(lock, stop, deadline, [&] { return lookUp->done; }))
        return stop.stop_requested() ? cancelled() : hostLookUpTimedOut(host);
    if (lookUp->addresses.empty())
        return noSuchHost(host);
    return std::move(lookUp->addresses);
}

} // namespace codewar::docker
