// SPDX-License-Identifier: GPL-3.0-or-later
// Page tables without pages: one read in each 2 MiB maps the shared page of zeros.
#include <sys/mman.h>

#include <cstddef>
#include <cstdio>

int main()
{
    constexpr std::size_t span = std::size_t(1) << 36;
    constexpr std::size_t reach = std::size_t(2) << 20;
    for (int mapping = 0; mapping < 5; ++mapping) {
        auto *start = static_cast<volatile char *>(
            mmap(nullptr, span, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
        if (start == MAP_FAILED)
            return 1;
        madvise(const_cast<char *>(start), span, MADV_NOHUGEPAGE);
        for (std::size_t at = 0; at < span; at += reach)
            (void)start[at];
    }
    std::puts("BREACH 640 MiB of page tables");
}
