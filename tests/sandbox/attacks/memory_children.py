# SPDX-License-Identifier: GPL-3.0-or-later
# Each process holds little, all together much.
import os
import time

read, write = os.pipe()
for _ in range(30):
    if os.fork() == 0:
        held = bytearray(b"x") * (40 << 20)
        os.write(write, b"x")
        time.sleep(60)
for _ in range(30):
    os.read(read, 1)
print("BREACH 1200 MiB held")
