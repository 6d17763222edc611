# SPDX-License-Identifier: GPL-3.0-or-later
# Puts links, FIFOs and folders where files of the agent were, under names that are hard to handle.
import os

for name in (b"\xff\xfe\n\x1b[2J", b"-rf", b"a" * 255, b" "):
    with open(name, "w"):
        pass
os.unlink("main.py")
os.mkfifo("main.py")
os.symlink("/etc/passwd", "output.txt")
os.symlink("/proc/1/fd/1", "executable")
os.symlink(".", "loop")
os.link("main.py", "hard")
os.mkdir("closed")
with open("closed/inner", "w"):
    pass
os.chmod("closed", 0)
for folder in ("/tmp", "/dev/shm"):
    os.symlink("/w", folder + "/w")
    os.mkdir(folder + "/.hidden", 0)
os.rename("/w/run", "/w/elsewhere")
os.symlink("/tmp", "/w/run")
os.chmod("/w/elsewhere", 0)
