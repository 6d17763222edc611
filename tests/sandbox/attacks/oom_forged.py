# SPDX-License-Identifier: GPL-3.0-or-later
# Ends as the kernel would end it for want of memory, but of its own will.
import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
