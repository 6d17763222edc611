# SPDX-License-Identifier: GPL-3.0-or-later
# One endless line on both streams, by several processes.
import os

for _ in range(4):
    os.fork()
while True:
    os.write(1, b"\0" * 65536)
    os.write(2, b"\xff" * 65536)
