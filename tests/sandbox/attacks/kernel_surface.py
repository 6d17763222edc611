# SPDX-License-Identifier: GPL-3.0-or-later
# Calls and socket families that have no place here.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
for family in [*range(3, 10), *range(11, 46)]:
    for kind in (1, 2, 3, 5):
        if libc.socket(family, kind, 0) >= 0:
            print("BREACH socket family", family)
calls = {
    "io_uring_setup": 425,
    "userfaultfd": 323,
    "bpf": 321,
    "perf_event_open": 298,
    "keyctl": 250,
    "add_key": 248,
    "unshare": 272,
    "setns": 308,
    "mount": 165,
    "fsopen": 430,
    "open_tree": 428,
    "chroot": 161,
    "pivot_root": 155,
    "init_module": 175,
    "kexec_load": 246,
    "name_to_handle_at": 303,
    "open_by_handle_at": 304,
    "fanotify_init": 300,
    "memfd_secret": 447,
    "modify_ldt": 154,
    "clock_settime": 227,
    "sethostname": 170,
    "swapon": 167,
    "reboot": 169,
    "ptrace": 101,
    "vhangup": 153,
    "quotactl": 179,
    "acct": 163,
    "syslog": 103,
}
for name, number in calls.items():
    ctypes.set_errno(0)
    if libc.syscall(number, 0, 0, 0, 0, 0, 0) >= 0 or ctypes.get_errno() not in (1, 38):
        print("BREACH", name, ctypes.get_errno())
for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
    child = libc.syscall(56, flag | 17, 0, 0, 0, 0)
    if child == 0:
        libc._exit(0)
    if child > 0:
        print("BREACH clone", hex(flag))
