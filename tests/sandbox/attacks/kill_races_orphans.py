# SPDX-License-Identifier: GPL-3.0-or-later
# Ends at once, but leaves orphans that hold and flood its output.
import os
import sys

for number in range(20):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                os.write(1, b"x" if number == 0 else b"")
        os._exit(0)
sys.exit(0)
