# SPDX-License-Identifier: GPL-3.0-or-later
# What a process may do to another of its user, done to the agent.
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    return libc.syscall(ctypes.c_long(number), *[ctypes.c_long(value) for value in arguments])


buffer = ctypes.create_string_buffer(128)
address = ctypes.addressof(buffer)
vector = (ctypes.c_ulong * 2)(address, 8)
there = (ctypes.c_ulong * 2)(0x400000, 8)
vectors = ctypes.addressof(vector), 1, ctypes.addressof(there), 1, 0
buffer[0] = b"\x01"
agent = os.pidfd_open(1)
calls = {
    "ptrace attach": (101, 16, 1, 0, 0),
    "ptrace seize": (101, 0x4206, 1, 0, 0),
    "process_vm_readv": (310, 1, *vectors),
    "process_vm_writev": (311, 1, *vectors),
    "pidfd_getfd": (438, agent, 0, 0),
    "process_madvise": (440, agent, ctypes.addressof(vector), 1, 21, 0),
    "kcmp": (312, 1, os.getpid(), 0, 0, 0),
    "prlimit64": (302, 1, 7, address, 0),
    "setpriority": (141, 0, 1, 19),
    "sched_setaffinity": (203, 1, 8, address),
    "sched_setscheduler": (144, 1, 5, address + 64),
    "ioprio_set": (251, 1, 1, 3 << 13),
    "move_pages": (279, 1, 0, 0, 0, 0, 0),
}
for name, arguments in calls.items():
    if call(*arguments) >= 0:
        print("BREACH", name)
for name in ("mem", "maps", "environ", "fd", "exe", "cwd", "root", "auxv", "io", "stack", "syscall"):
    try:
        os.open("/proc/1/" + name, os.O_RDONLY)
        print("BREACH /proc/1/" + name)
    except OSError:
        pass
for name in ("oom_score_adj", "comm", "mem", "clear_refs", "coredump_filter", "setgroups", "uid_map"):
    try:
        os.open("/proc/1/" + name, os.O_WRONLY)
        print("BREACH writing /proc/1/" + name)
    except OSError:
        pass
for number in set(range(1, 65)) - {32, 33}:
    try:
        os.kill(1, number)
        signal.pidfd_send_signal(agent, number)
    except OSError:
        pass
