# SPDX-License-Identifier: GPL-3.0-or-later
# System V segments stay when nobody is attached to them.
import ctypes

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
held = 0
for _ in range(24):
    segment = libc.shmget(0, 32 << 20, 0o1600)
    address = libc.shmat(segment, None, 0)
    if segment < 0 or address in (None, ctypes.c_void_p(-1).value):
        break
    ctypes.memset(address, 1, 32 << 20)
    libc.shmdt(ctypes.c_void_p(address))
    held += 32
print("BREACH" if held > 512 else "held", held, "MiB")
