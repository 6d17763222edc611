// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/hostaddresses.h"

#include "runner/sandbox/docker/engine/enginerrors.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

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
    boost::asio::io_context context;
    boost::asio::ip::tcp::resolver resolver(context);
    boost::system::error_code failure;
    std::vector<std::string> addresses;
    for (const auto &entry : resolver.resolve(host, {}, boost::asio::ip::resolver_base::flags(), failure))
        addresses.push_back(entry.endpoint().address().to_string());
    return addresses;
}

bool isAddress(const std::string &host)
{
    boost::system::error_code failure;
    boost::asio::ip::make_address(host, failure);
    return !failure;
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
