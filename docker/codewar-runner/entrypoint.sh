#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts codewar-runner as an ordinary user without any capability. Started as root with CAP_SYS_ADMIN, as workers are,
# it first takes away what covers parts of the container's /proc: under such covers the kernel lets no sandbox have a
# /proc of its own.
set -eu

if [ "$(id -u)" != 0 ]; then
    exec codewar-runner "$@"
fi
awk '$5 ~ "^/proc/." { print $5 }' /proc/self/mountinfo | sort -r | while read -r cover; do
    umount "$cover" 2>/dev/null || true # without the capability they stay, and `doctor` tells
done
chown codewar:codewar /var/cache/codewar
exec setpriv --reuid=codewar --regid=codewar --clear-groups --inh-caps=-all --ambient-caps=-all --bounding-set=-all \
    --no-new-privs codewar-runner "$@"
