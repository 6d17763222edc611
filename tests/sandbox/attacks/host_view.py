# SPDX-License-Identifier: GPL-3.0-or-later
# The sandbox holds the tools' own files and nothing of the host's users or of who started it.
import ctypes
import decimal
import json
import multiprocessing
import os
import sqlite3
import sys

known = {"PATH", "LANG", "LC_ALL", "USER", "LOGNAME", "SHELL", "HOME", "TMPDIR", "PYTHONUNBUFFERED", "LC_CTYPE"}
if set(os.environ) - known:
    print("BREACH environment", set(os.environ) - known)
for folder in ("/home", "/root", "/var/cache", "/var/lib", "/sys", "/boot", "/mnt", "/srv", "/opt", "/run"):
    if os.path.isdir(folder) and os.listdir(folder):
        print("BREACH", folder)
for path in ("/etc/shadow", "/etc/machine-id", "/etc/resolv.conf", "/etc/ssh", "/etc/ssl/private", "/proc/1/environ"):
    if os.access(path, os.R_OK):
        print("BREACH", path)
if os.uname().nodename != "codewar":
    print("BREACH host name")
if os.getgroups() or os.getuid() != 10001:
    print("BREACH user")
with open("/proc/self/status") as file:
    status = dict(line.rstrip("\n").split(":\t", 1) for line in file)
for field in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"):
    if int(status[field], 16):
        print("BREACH", field)
if status["NoNewPrivs"] != "1" or status["Seccomp"] != "2":
    print("BREACH no new privileges, seccomp")
