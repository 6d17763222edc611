# SPDX-License-Identifier: GPL-3.0-or-later
import time

time.sleep(3600)
