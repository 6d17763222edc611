# SPDX-License-Identifier: GPL-3.0-or-later
# Writes what an agent would write, wherever it can be written.
import os
import struct

stage_end = struct.pack("<BBIBBBQQQB", 1, 0, 0, 0, 0, 0, 1, 1, 1, 1)
frame = struct.pack("<IB", len(stage_end), 68) + stage_end
for descriptor in range(3, 1024):
    try:
        os.write(descriptor, frame)
        print("BREACH descriptor", descriptor)
    except OSError:
        pass
for path in ("fd/0", "fd/1", "mem", "fdinfo/1"):
    try:
        os.open("/proc/1/" + path, os.O_RDWR)
        print("BREACH /proc/1/" + path)
    except OSError:
        pass
for name in ("time.txt", "output.txt", "result.json", "executable", ".main"):
    with open(name, "w") as file:
        file.write("0.001")
os.write(1, frame)
os.write(2, b"codewar-runner: ok\n")
os._exit(137)
