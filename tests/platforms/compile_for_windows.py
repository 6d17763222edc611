#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""compile_for_windows.py BUILD [PATTERN]: whether MinGW-w64 compiles what a build for Windows has; links nothing.

By hand, as it takes long: needs Debian's g++-mingw-w64-x86-64-posix. The headers of the libraries are Debian's own, of
which those of Qt, Boost, OpenSSL and the rest know Windows; the C library's are MinGW's. PATTERN chooses files.
"""
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
BUILD = Path(sys.argv[1]).resolve()
PATTERN = sys.argv[2] if len(sys.argv) > 2 else '.'
COMPILER = 'x86_64-w64-mingw32-{}-posix'
HEADERS = ('boost', 'nlohmann', 'openssl', 'hiredis', 'archive.h', 'archive_entry.h', 'qt6keychain')


def configure():
    subprocess.run(['cmake', '-S', SOURCE, '-B', BUILD, '-G', 'Ninja', '--toolchain', SOURCE / 'tests/platforms/windows.cmake',
                    f'-DCMAKE_C_COMPILER={COMPILER.format("gcc")}', f'-DCMAKE_CXX_COMPILER={COMPILER.format("g++")}',
                    '-DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF'], check=True, stdout=subprocess.DEVNULL)
    # The only file that includes what moc makes of it.
    subprocess.run(['cmake', '--build', BUILD, '--target', 'codewar-charts_autogen'], check=True, stdout=subprocess.DEVNULL)


def link_headers():
    """A folder of the libraries' headers without the C library's; of two of a name, the machine's own comes first."""
    folder = BUILD / 'headers'
    for name in HEADERS:
        for place in (Path('/usr/include/x86_64-linux-gnu') / name, Path('/usr/include') / name):
            for file in place.rglob('*') if place.is_dir() else [place] * place.exists():
                link = folder / name / file.relative_to(place) if place.is_dir() else folder / name
                if not file.is_dir() and not link.exists():
                    link.parent.mkdir(parents=True, exist_ok=True)
                    link.symlink_to(file)
    return folder


def check(command, headers):
    line = command['command'].replace('-isystem /usr/include ', '').replace('/mkspecs/linux-g++', '/mkspecs/win32-g++')
    line = re.sub(r' -o \S+ -c ', f' -isystem {headers} -fsyntax-only -fmax-errors=3 -w -c ', line)
    return subprocess.run(line, shell=True, cwd=command['directory'], capture_output=True, text=True, check=False)


def main():
    configure()
    headers = link_headers()
    commands = [command for command in json.loads((BUILD / 'compile_commands.json').read_text())
                if command['file'].startswith(f'{SOURCE}/') and '_autogen/' not in command['file']
                and re.search(PATTERN, command['file'])]
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for command, done in zip(commands, pool.map(lambda one: check(one, headers), commands)):
            if done.returncode != 0:
                failed += 1
                print(f"{command['file']} does not compile:\n{done.stderr}", flush=True)
    print(f'{len(commands) - failed} files compile, {failed} do not.')
    sys.exit(failed > 0)


main()
