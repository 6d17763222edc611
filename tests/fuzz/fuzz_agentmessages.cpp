// SPDX-License-Identifier: GPL-3.0-or-later
// The agent's end of the protocol: any bytes, in any pieces, as frames and as every message a host can send.
#include "runner/agent/protocol/message.h"

#include <cstdlib>

using namespace codewar::agent;

namespace {

/// What can be read must be written again as the very same bytes.
template <typename Message>
void roundTrip(const std::string &payload)
{
    const std::optional<Message> message = Message::decode(payload);
    if (message && Message::decode(message->encode())->encode() != message->encode())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    FrameDecoder decoder;
    const std::size_t piece = size > 0 ? 1 + data[0] % 97 : 1;
    for (std::size_t at = 0; at < size; at += piece) {
        decoder.feed(bytes.substr(at, piece));
        while (const std::optional<Frame> frame = decoder.next()) {
            if (frame->payload.size() > maxPayload)
                std::abort();
            roundTrip<Warm>(frame->payload);
            roundTrip<Job>(frame->payload);
            roundTrip<File>(frame->payload);
            roundTrip<MemoryLimitSet>(frame->payload);
            (void)decodeNumber(frame->payload);
        }
    }
    return 0;
}
