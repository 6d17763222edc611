#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""configure.py CMAKE SOURCE BUILD windows|macos: configures for another system, and looks at what would be built.

Only a configure: this machine's compiler and libraries stand in for those of that system (SYSTEM.cmake beside this).
"""
import json
import shutil
import subprocess
import sys
from pathlib import Path

EVERYWHERE = {'codewar', 'codewar-app', 'codewar-charts', 'codewar-connect', 'codewar-docker', 'codewar-images',
              'codewar-local', 'codewar-redisrunner', 'codewar-remote-http', 'codewar-sandbox', 'codewar-store', 'programs'}
COMMAND = {'codewar-runner', 'codewar-cli', 'codewar-server', 'codewar-worker'}
LINUX_ALONE = {'codewar-agent', 'codewar-bubblewrap', 'manual', 'icons', 'package', 'test'}
LINUX_SOURCES = ('/sandbox/bubblewrap/', '/sandbox/cgroup/', 'seccompfilter.cpp', 'socketstream.cpp', 'spawnthread.cpp',
                 '/embedded/bubblewrap', 'precompiledheaders.cpp', '/runner/agent/main.cpp', '/tests/')
SOURCES = {
    'windows': {'nocachefolder.cpp', 'nodebianroot.cpp', 'none.cpp'},
    'macos': {'cachefolder.cpp', 'debianroot.cpp', 'none.cpp'},
}


def configure(cmake, source, build, system):
    shutil.rmtree(build, ignore_errors=True)
    subprocess.run([cmake, '-S', source, '-B', build, '-G', 'Ninja', '--toolchain',
                    source / 'tests/platforms' / f'{system}.cmake'],
                   check=True, stdout=subprocess.DEVNULL)


def targets_of(cmake, build):
    listed = subprocess.run([cmake, '--build', build, '--target', 'help'], check=True, capture_output=True, text=True)
    return {line.split(':')[0] for line in listed.stdout.splitlines() if ': phony' in line}


def refusal_of(cmake, source, build, system):
    """What is said to who wants the embedded sandbox all the same."""
    tried = subprocess.run([cmake, '-S', source, '-B', build, '-DCODEWAR_BUBBLEWRAP=ON'], capture_output=True, text=True)
    return tried.stderr if tried.returncode != 0 else ''


def complaints_about(targets, sources, system):
    command = set() if system == 'windows' else COMMAND
    for target in sorted((EVERYWHERE | command) - targets):
        yield f'the target {target} is missing'
    for target in sorted(targets & (LINUX_ALONE | COMMAND - command)):
        yield f'there is a target {target}'
    for source in sources:
        if any(part in source for part in LINUX_SOURCES):
            yield f'{source} would be compiled'
    for name in sorted(SOURCES[system] - {Path(source).name for source in sources}):
        yield f'{name} would not be compiled'


def main():
    cmake, system = sys.argv[1], sys.argv[4]
    source, build = Path(sys.argv[2]), Path(sys.argv[3])
    configure(cmake, source, build, system)
    sources = [command['file'] for command in json.loads((build / 'compile_commands.json').read_text())]
    complaints = list(complaints_about(targets_of(cmake, build), sources, system))
    if 'bubblewrap runs on Linux only' not in refusal_of(cmake, source, build, system):
        complaints.append('CODEWAR_BUBBLEWRAP=ON is not refused')
    if complaints:
        sys.exit('\n'.join(complaints))
    print(f'{len(sources)} files would be compiled for {system}.')


main()
