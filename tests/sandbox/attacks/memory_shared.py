# SPDX-License-Identifier: GPL-3.0-or-later
# Shared pages stay when the only process that maps them gives its table entries up.
import mmap

held = []
for _ in range(24):
    piece = mmap.mmap(-1, 32 << 20)
    piece.write(b"x" * (32 << 20))
    piece.madvise(mmap.MADV_DONTNEED)
    held.append(piece)
print("BREACH 768 MiB held")
