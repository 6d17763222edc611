// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace codewar {

// What the benchmarks run.

inline constexpr char iostreamHello[] = R"(#include <iostream>
int main() { std::cout << "hello\n"; }
)";

inline constexpr char bitsHello[] = R"(#include <bits/stdc++.h>
int main() { std::cout << "hello\n"; }
)";

inline constexpr char pythonHello[] = "print('hello')\n";

inline constexpr char pythonSpinner[] = "while True: pass\n";

inline constexpr char forkBomb[] = R"(#include <unistd.h>
int main() { for (;;) fork(); }
)";

/// Writes the time of each write as nanoseconds of CLOCK_MONOTONIC, which all processes of a machine share.
inline constexpr char clockWriter[] = R"(#include <cstdio>
#include <ctime>
#include <unistd.h>
int main()
{
    for (int i = 0; i < 200; ++i) {
        usleep(5000);
        timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        char line[32];
        const int size = snprintf(line, sizeof line, "%lld\n", now.tv_sec * 1000000000LL + now.tv_nsec);
        if (write(1, line, size) != size)
            return 1;
    }
}
)";

} // namespace codewar
