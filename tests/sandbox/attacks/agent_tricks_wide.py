# SPDX-License-Identifier: GPL-3.0-or-later
# The agent's number with bits above it that the filter compares and the kernel drops.
import ctypes
import os

libc = ctypes.CDLL(None)
agent = ctypes.c_long(0x1_0000_0001)
one = (ctypes.c_ulong * 16)(1)
none = (ctypes.c_ulong * 16)(0)
libc.syscall(ctypes.c_long(141), ctypes.c_long(0), agent, ctypes.c_long(19))
libc.syscall(ctypes.c_long(203), agent, ctypes.c_long(128), one)
libc.syscall(ctypes.c_long(144), agent, ctypes.c_long(os.SCHED_IDLE), none)
libc.syscall(ctypes.c_long(251), ctypes.c_long(1), agent, ctypes.c_long(3 << 13))
if os.getpriority(os.PRIO_PROCESS, 1) != 0:
    print("BREACH priority")
if os.sched_getscheduler(1) != os.SCHED_OTHER:
    print("BREACH scheduler")
if os.sched_getaffinity(1) == {0} and os.cpu_count() > 1:
    print("BREACH processors")
if libc.syscall(ctypes.c_long(252), ctypes.c_long(1), ctypes.c_long(1)) == 3 << 13:
    print("BREACH disk priority")
