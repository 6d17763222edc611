# SPDX-License-Identifier: GPL-3.0-or-later
# Ways out of a container, and into what holds it: mounts, raw sockets, kernel settings, control groups, its agent.
import os

for number in range(3, 1024):
    try:
        os.fstat(number)
        print("BREACH inherited descriptor", number, os.readlink(f"/proc/self/fd/{number}"))
    except OSError:
        pass

import ctypes
import socket
import subprocess

libc = ctypes.CDLL(None, use_errno=True)
os.mkdir("here")
mounts = [(b"proc", b"here", b"proc", 0, None), (b"tmpfs", b"here", b"tmpfs", 0, None),
          (b"/", b"here", None, 0x1000, None), (None, b"/", None, 0x20 | 0x1000, None),
          (b"cgroup", b"here", b"cgroup", 0, b"memory"), (b"overlay", b"here", b"overlay", 0, b"lowerdir=/")]
for source, target, kind, flags, data in mounts:
    if libc.mount(source, target, kind, flags, data) == 0:
        print("BREACH mount", kind, flags)
for place in (b"/proc", b"/w", b"/tmp", b"/sys/fs/cgroup", b"/etc/hosts"):
    if libc.umount2(place, 2) == 0:
        print("BREACH umount", place)
for family, kind, protocol in ((2, 3, 1), (2, 3, 255), (10, 3, 58), (17, 3, 0x300), (16, 3, 0), (40, 1, 0), (38, 5, 0)):
    try:
        socket.socket(family, kind, protocol)
        print("BREACH socket", family, kind)
    except OSError:
        pass
for address in (("10.255.255.53", 53), ("172.17.0.1", 80), ("169.254.169.254", 80), ("8.8.8.8", 53)):
    try:
        socket.create_connection(address, 1)
        print("BREACH network", address)
    except OSError:
        pass


def written(path, text=b"1"):
    try:
        with open(path, "wb", buffering=0) as file:
            file.write(text)
        return True
    except OSError:
        return False


settings = ["/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger", "/proc/self/oom_score_adj",
            "/proc/self/comm", "/proc/self/clear_refs", "/proc/self/timerslack_ns", "/proc/self/coredump_filter",
            "/proc/self/attr/exec", "/proc/1/oom_score_adj", "/proc/1/comm", "/sys/kernel/uevent_helper", "/sys/power/state",
            "/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/release_agent",
            "/sys/fs/cgroup/memory/cgroup.procs", "/sys/fs/cgroup/pids/pids.max", "/sys/fs/cgroup/memory.max",
            "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/devices/devices.allow", "/etc/passwd", "/etc/hosts",
            "/etc/resolv.conf", "/usr/local/libexec/codewar/codewar-agent", "/usr/bin/python3", "/headers/x", "/var/tmp/x",
            "/run/x", "/dev/x", "/x"]
for path in settings:
    if written(path):
        print("BREACH writing", path)
for number in range(64):
    for way in ("fd", "fdinfo"):
        if written(f"/proc/1/{way}/{number}", b"\x00\x00\x00\x00\x48"):
            print("BREACH descriptor", number, "of the agent")
for name, mode in (("device", 0o060666), ("character", 0o020666)):
    try:
        os.mknod(name, mode, os.makedev(8, 0))
        print("BREACH", name)
    except OSError:
        pass
os.chmod("main.py", 0o6755)
if subprocess.run(["find", "/", "-xdev", "-perm", "/6000", "-type", "f"], capture_output=True).stdout:
    print("BREACH setuid programs in the image")
# Where the results of a run might be picked up by name.
for name in ("output.txt", "time.txt", "executable", "result.json"):
    os.symlink("/etc/passwd", name)
