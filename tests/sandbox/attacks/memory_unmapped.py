# SPDX-License-Identifier: GPL-3.0-or-later
# Memory in places that no process maps: memfds, /dev/shm and /tmp, pipes.
import fcntl
import os

held = 0
chunk = b"x" * (1 << 20)
try:
    for _ in range(12):
        file = os.memfd_create("held")
        for _ in range(50):
            held += os.write(file, chunk)
except OSError:
    pass
for path in ("/dev/shm/held", "/tmp/held"):
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                held += file.write(chunk)
        except OSError:
            pass
try:
    while True:
        _, end = os.pipe()
        os.set_blocking(end, False)
        fcntl.fcntl(end, fcntl.F_SETPIPE_SZ, 1 << 20)
        held += os.write(end, chunk)
except OSError:
    pass
print("BREACH" if held > 512 << 20 else "held", held >> 20, "MiB")
