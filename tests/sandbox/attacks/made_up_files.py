# SPDX-License-Identifier: GPL-3.0-or-later
# What the sandbox has instead of the host's users and names must be readable.
import os
import pwd
import socket

if pwd.getpwuid(os.getuid()).pw_name != "codewar" or len(pwd.getpwall()) != 2:
    print("BREACH users")
if socket.gethostbyname("localhost") != "127.0.0.1":
    print("BREACH names")
