// SPDX-License-Identifier: GPL-3.0-or-later
// The one program of the image that tst_engine makes: says "ready" on stderr and then what it hears; or
// fails.
#include <string.h>
#include <unistd.h>

int main(int count, char **arguments)
{
    static char buffer[65536];
    if (count > 1 && strcmp(arguments[1], "fail") == 0)
        return 3;
    if (write(2, "ready", 5) != 5)
        return 1;
    for (ssize_t got = read(0, buffer, sizeof buffer); got > 0; got = read(0, buffer, sizeof buffer)) {
        for (ssize_t done = 0; done < got;) {
            const ssize_t written = write(1, buffer + done, (size_t)(got - done));
            if (written < 0)
                return 1;
            done += written;
        }
    }
    return 0;
}
