# SPDX-License-Identifier: GPL-3.0-or-later
# Where no control group bounds the time, a program is held to one processor and must not undo that.
import os

before = os.sched_getaffinity(0)
try:
    os.sched_setaffinity(0, range(os.cpu_count()))
except OSError:
    pass
if len(os.sched_getaffinity(0)) > len(before):
    print("BREACH", before, "became", os.sched_getaffinity(0))
