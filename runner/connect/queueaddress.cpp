// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/queueaddress.h"

namespace codewar {

Result<redis::Address> addressOf(const QueueAddress &queues)
{
    Result<redis::Address> address = redis::addressFromUrl(queues.url);
    if (address && address->password.isEmpty())
        address->password = queues.password;
    return address;
}

} // namespace codewar
