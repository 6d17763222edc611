# SPDX-License-Identifier: GPL-3.0-or-later
# Fills every place it can write to, first with files, then with bytes.
import os

folders = [".", "/tmp", "/dev/shm", "/var/tmp", "/", "/etc", "/dev", "/usr", "/run", "/home", "/headers", "/w"]
files = 0
for folder in folders:
    try:
        for number in range(20000):
            os.close(os.open(f"{folder}/f{number}", os.O_CREAT | os.O_WRONLY))
            files += 1
    except OSError:
        pass
written = 0
for folder in folders:
    try:
        with open(folder + "/f0", "wb", buffering=0) as file:
            while True:
                written += file.write(b"x" * 65536)
    except OSError:
        pass
print("BREACH" if files > 7000 or written > 110 << 20 else "held", files, "files", written, "bytes")
