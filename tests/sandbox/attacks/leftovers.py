# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves what may outlive a program: System V objects, queues, sockets, modules, changed settings.
import ctypes
import os
import resource
import signal
import socket

libc = ctypes.CDLL(None)
libc.shmget(4711, 4096, 0o1666)
libc.msgget(4711, 0o1666)
libc.semget(4711, 1, 0o1666)
if libc.mq_open(b"/left", os.O_CREAT | os.O_RDWR, 0o666, None) >= 0:
    print("BREACH message queue")
listener = socket.socket()
listener.bind(("127.0.0.1", 7777))
listener.listen()
client = socket.create_connection(("127.0.0.1", 7777))
server, _ = listener.accept()
server.shutdown(socket.SHUT_RDWR)
client.recv(1)
abstract = socket.socket(socket.AF_UNIX)
abstract.bind(b"\0left")
for folder in ("/w/run", "/tmp", "/dev/shm"):
    for name in ("random.py", "encodings.py", "sitecustomize.py", "usercustomize.py"):
        with open(f"{folder}/{name}", "w") as file:
            file.write("print('BREACH')")
packages = "/w/run/.local/lib/python3.11/site-packages"
os.makedirs(packages)
with open(packages + "/left.pth", "w") as file:
    file.write("import sys; print('BREACH')\n")
os.environ["LEFT"] = "1"
os.nice(19)
os.umask(0o777)
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 30))
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        signal.pause()
