#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# While an image is built: compiles Python's standard library, as no program may write into an image later.
set -eu

library=$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
# Its tests hold files that are wrong on purpose.
python3 -m compileall -q -x '/(test|tests|idlelib|site-packages|dist-packages)/' "$library"
