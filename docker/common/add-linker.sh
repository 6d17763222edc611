#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# While an image is built: adds mold where it is missing and can be had. gcc's own linker does as well, only slower.
set -u

command -v ld.mold >/dev/null && exit 0
{
    apt-get -o Acquire::Retries=0 -o Acquire::http::Timeout=20 update &&
        DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends mold
} || echo "No archive answers, so this image goes without mold: programs are linked a little slower."
