# SPDX-License-Identifier: GPL-3.0-or-later
# A container holds its image and nothing of the host, of the engine, or of who started it.
import os

known = {"PATH", "LANG", "LC_ALL", "USER", "LOGNAME", "SHELL", "HOME", "TMPDIR", "PYTHONUNBUFFERED", "LC_CTYPE"}
if set(os.environ) - known:
    print("BREACH environment", set(os.environ) - known)
for folder in ("/home", "/root", "/app", "/mnt", "/srv", "/boot"):
    try:
        if os.listdir(folder):
            print("BREACH", folder)
    except OSError:
        pass
unreadable = ("/etc/shadow", "/etc/machine-id", "/proc/1/environ", "/proc/kcore", "/sys/firmware/acpi",
              "/var/run/docker.sock", "/run/containerd", "/dev/mem", "/dev/kmsg", "/dev/vda", "/dev/sda", "/dev/fuse")
for path in unreadable:
    if os.access(path, os.R_OK) and not (os.path.isdir(path) and not os.listdir(path)):
        print("BREACH", path)
with open("/etc/resolv.conf") as file:
    if any(line.split()[1:2] != ["127.0.0.1"] for line in file if line.startswith("nameserver")):
        print("BREACH name servers")
if os.uname().nodename != "codewar":
    print("BREACH host name")
if os.getgroups() or os.getuid() < 10_000 or os.getuid() != os.getgid():
    print("BREACH user")
with open("/proc/net/dev") as file:
    if any(not line.startswith((" ", "lo:", "Inter-")) and line.split(":")[0].strip() != "lo" for line in file):
        print("BREACH network")
with open("/proc/self/status") as file:
    status = dict(line.rstrip("\n").split(":\t", 1) for line in file)
for field in ("CapInh", "CapPrm", "CapEff", "CapAmb"):
    if int(status[field], 16):
        print("BREACH", field)
if int(status["CapBnd"], 16) & ~(1 << 5 | 1 << 6 | 1 << 7):
    print("BREACH bounding set")
if status["NoNewPrivs"] != "1" or status["Seccomp"] != "2":
    print("BREACH no new privileges, seccomp")
with open("/proc/self/mountinfo") as file:
    for line in file:
        place, options = line.split()[4:6]
        kind = line.split(" - ")[1].split()[0]
        if "rw" in options.split(",") and kind in ("overlay", "ext4", "xfs", "btrfs", "cgroup", "cgroup2", "sysfs"):
            print("BREACH writable", place)
