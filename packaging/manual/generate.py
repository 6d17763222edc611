#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""generate.py FOLDER DATE RUNNER [WINDOW]: writes the manual pages and shell completions of these programs, from what the
programs say themselves."""
import gzip
import pathlib
import sys

import completions
import definitions
import manpages

folder = pathlib.Path(sys.argv[1])
programs = [definitions.of_runner(sys.argv[3])]
if len(sys.argv) > 4:
    programs.append(definitions.of_window(sys.argv[4]))


def write(name, data):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


for program in programs:
    name = program["name"]
    others = [other["name"] for other in programs if other is not program]
    for page, text in manpages.pages(program, sys.argv[2], others):
        write(f"{name}/man1/{page}.1.gz", gzip.compress(text.encode(), 9, mtime=0))
    write(f"{name}/bash-completion/completions/{name}", completions.bash(program).encode())
    write(f"{name}/zsh/vendor-completions/_{name}", completions.zsh(program).encode())
    write(f"{name}/fish/vendor_completions.d/{name}.fish", completions.fish(program).encode())
