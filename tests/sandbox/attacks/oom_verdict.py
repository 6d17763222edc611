# SPDX-License-Identifier: GPL-3.0-or-later
# A child runs out of memory, then the program says that all is well.
import os

child = os.fork()
if child == 0:
    held = bytearray(b"x") * (700 << 20)
    os._exit(0)
os.waitpid(child, 0)
print("fine")
