// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a stranger's bytes pass before a program runs: they must never make the server crash, hang
// or grow, and mean the same however they are cut.
#include "runner/server/clientaddress.h"
#include "runner/server/http/gate.h"
#include "runner/server/http/requestparser.h"
#include "runner/server/router.h"
#include "runner/server/runrequestbody.h"

#include <algorithm>
#include <cstdlib>

using namespace codewar;
using namespace codewar::server;

namespace {

using State = http::RequestParser::State;

http::Limits limits()
{
    http::Limits limits;
    limits.headerBytes = 2048;
    limits.targetBytes = 512;
    limits.bodyBytes = 4096;
    return limits;
}

/// How a connection feeds its parser.
void feed(http::RequestParser &parser, std::string_view bytes, std::size_t step)
{
    std::string pending;
    while (!bytes.empty() && parser.state() != State::Done && parser.state() != State::Failed) {
        const std::size_t taken = std::min(step, bytes.size());
        pending.append(bytes.substr(0, taken));
        bytes.remove_prefix(taken);
        pending.erase(0, parser.feed(pending));
        if (pending.size() > limits().headerBytes + step && parser.state() != State::Done &&
            parser.state() != State::Failed)
            std::abort();
    }
}

void use(http::Request request)
{
    static const LanguageRegistry registry = LanguageRegistry::load({QStringLiteral(":/codewar/languages")});
    static const http::Gate gate({"play.example"});
    static const Router router(
        {{"POST", "/run", {}}, {"GET", "/v1/runs/{id}", {}}, {"GET", "/v1/runs/{id}/events", {}}});
    static const TrustedProxies proxies = *TrustedProxies::parse({QStringLiteral("127.0.0.0/8")});
    request.peer = "127.0.0.1";
    (void)gate.refusal(request);
    (void)router.find(request.method, request.path);
    (void)networkOf(clientAddress(request, proxies));
    (void)queryValue(request.query, "lastEventId");
    const auto run = runRequestOf(request, {registry, Limits(), true});
    if (const auto *good = std::get_if<RunRequest>(&run)) {
        if (good->id.isEmpty() || good->files.size() != 1 || good->limits.runTime > Limits().runTime)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    http::RequestParser whole(limits());
    http::RequestParser cut(limits());
    feed(whole, bytes, 8192);
    feed(cut, bytes, 1 + data[0]);
    // The pieces decide at most which of several faults is seen first.
    if ((whole.state() == State::Done) != (cut.state() == State::Done))
        std::abort();
    if (whole.state() == State::Done) {
        http::Request request = whole.take();
        if (request.body != cut.take().body || request.body.size() > limits().bodyBytes)
            std::abort();
        use(std::move(request));
    }
    // The body by itself goes deeper than bytes that are a whole request by chance.
    http::Request body{"POST", "/run", {}, {{"Host", "localhost"}}, std::string(bytes), {}, {}};
    use(std::move(body));
    return 0;
}
