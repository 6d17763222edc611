# SPDX-License-Identifier: GPL-3.0-or-later
# Ends at once; its output and a name are held by sockets that wait in their own queues.
import os
import socket

one, other = socket.socketpair()
named = socket.socket(socket.AF_UNIX)
named.bind(b"\0left")
named.listen()
socket.send_fds(one, [b"x"], [other.fileno(), named.fileno(), 1, 2])
named.close()
one.close()
other.close()
os._exit(0)
