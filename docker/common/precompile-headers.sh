#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# While an image is built: precompiles the language's headers into /headers. gcc takes them through -isystem only where
# the header comes first in a source and the flags match, so that no program's meaning changes.
set -eu
# shellcheck source=/dev/null
. ./language.sh
: "${headers?} ${header_language?}"

for header in $headers; do
    wrapper=/headers/$header
    mkdir -p "$(dirname "$wrapper")"
    # One line that includes the real header, so that this one keeps its standing as a system header.
    echo "#include_next <$header>" >"$wrapper"
    precompile -isystem /headers -x "$header_language" "$wrapper" -o "$wrapper.gch"
    rm "$wrapper"
done
