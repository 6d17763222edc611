# SPDX-License-Identifier: GPL-3.0-or-later
# More than the reader takes at once, less than what lies on the way holds: ends at once.
import os

left = 1_450_000
while left > 0:
    left -= os.write(1, b"x" * left)
