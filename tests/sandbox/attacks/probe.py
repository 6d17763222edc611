# SPDX-License-Identifier: GPL-3.0-or-later
# Runs after every Python attack, in the sandbox that it left.
import os
import random
import resource
import signal
import socket
import tempfile
import threading

FOLDERS = [folder for folder in ("/tmp", "/dev/shm", "/dev/mqueue") if os.path.isdir(folder)]
complaints = []


def check(good, what):
    if not good:
        complaints.append(what)


check(os.listdir(".") == ["main.py"], f"work folder holds {os.listdir('.')}")
for folder in FOLDERS + ["/var/tmp"]:
    check(os.listdir(folder) == [], f"{folder} holds {os.listdir(folder)}")
for folder in ("/tmp", "/dev/shm"):
    space = os.statvfs(folder)
    check(space.f_bfree == space.f_blocks, f"{folder} has {space.f_blocks - space.f_bfree} blocks in use")
    check(space.f_ffree == space.f_files - 1, f"{folder} has {space.f_files - space.f_ffree} inodes in use")
    check(os.stat(folder).st_mode & 0o7777 == 0o1777, f"{folder} has mode {os.stat(folder).st_mode:o}")
    check(os.listxattr(folder) == [], f"{folder} has attributes")
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        file.write(b"x" * (12 << 20))
        file.flush()
check(os.stat("/w").st_mode & 0o7777 == 0o1733, f"/w has mode {os.stat('/w').st_mode:o}")
others = [int(name) for name in os.listdir("/proc") if name.isdigit()]
check(sorted(others) == [1, os.getpid()], f"processes {others}")
for table in ("shm", "msg", "sem"):
    with open("/proc/sysvipc/" + table) as file:
        check(len(file.readlines()) == 1, f"System V {table}")
for table in ("unix", "tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
    with open("/proc/net/" + table) as file:
        check(len(file.readlines()) == 1, table + " sockets")
with socket.socket(socket.AF_UNIX) as one, socket.socket() as two:
    one.bind(b"\0left")
    two.bind(("127.0.0.1", 7777))
check(os.getpriority(os.PRIO_PROCESS, 0) == 0, "priority")
check(os.getpriority(os.PRIO_PROCESS, 1) == 0, "priority of the agent")
check(os.sched_getscheduler(1) == os.SCHED_OTHER, "scheduler of the agent")
check(len(os.sched_getaffinity(1)) >= len(os.sched_getaffinity(0)), "processors of the agent")
check(os.umask(0o22) == 0o22, "umask")
check(signal.pthread_sigmask(signal.SIG_BLOCK, []) == set(), "signals blocked")
check(resource.getrlimit(resource.RLIMIT_NOFILE) == (256, 256), "descriptors")
check("LEFT" not in os.environ and os.environ["HOME"] == os.getcwd() == "/w/run", "environment")
check(random.__file__.startswith("/usr/"), "random is " + random.__file__)
threads = [threading.Thread(target=signal.pthread_kill, args=(threading.get_ident(), 0)) for _ in range(40)]
for thread in threads:
    thread.start()
held = bytearray(150 << 20)
with open("/proc/1/stat") as file:
    sandbox = os.readlink("/proc/self/ns/pid") + file.read().split()[21]
print("BREACH " + "; ".join(complaints) if complaints else f"CLEAN in {sandbox} as {os.getuid()}")
