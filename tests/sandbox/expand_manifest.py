#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""expand_manifest.py CORPUS FOLDER: prints the corpus as one plain JSON array for tst_corpus.

Manifests say input and expected output as text, as a file or as a Python expression; here every one becomes a file
in FOLDER, so that the test compares bytes and knows nothing of Python. Only manifests of this repository are read.
"""
import json
import os
import sys

CORPUS, FOLDER = sys.argv[1:]
BENIGN_LIMITS = {'wall_s': 10, 'compile_wall_s': 30, 'memory_mb': 256, 'output_bytes': 4 << 20}
ALONE = {'first_byte_max_s', 'stream_span_min_s', 'max_total_s', 'min_cpu_s'}


def read(*path):
    with open(os.path.join(CORPUS, *path), 'rb') as file:
        return file.read()


def is_file(kind, text):
    return 0 < len(text) < 200 and '\n' not in text and os.path.isfile(os.path.join(CORPUS, kind, text))


def input_of(kind, program):
    if 'stdin_gen' in program:
        return eval(program['stdin_gen'])
    text = program.get('stdin', '')
    return read(kind, text) if is_file(kind, text) else text.encode()


def checksum31(data):
    """What cpp/stdin_sum_10mb prints for its input."""
    total = 0
    for byte in data:
        total = (total * 31 + byte) & 0xFFFFFFFFFFFFFFFF
    return b'%d %d\n' % (len(data), total)


def output_of(kind, program, expect, data):
    if 'stdout' in program:
        return read(kind, program['stdout'])
    if 'stdout_gen' in expect:
        return eval(expect['stdout_gen'])
    if 'stdout_exact' in expect:
        return expect['stdout_exact'].encode()
    return checksum31(data) if 'stdout_checksum31' in expect else None


def expand(kind, program, limits):
    name = os.path.join(FOLDER, f"{kind}_{program['id'].replace('/', '_')}")
    expect = program.get('expect') or {'verdict': ['ok'], 'exit_code': 0, 'stderr_bytes': 0}
    data = input_of(kind, program)
    output = output_of(kind, program, expect, data)
    with open(name + '.in', 'wb') as file:
        file.write(data)
    if output is not None:
        with open(name + '.out', 'wb') as file:
            file.write(output)
    checks = program.get('host_checks', [])
    return {'id': program['id'], 'language': program['lang'], 'source': os.path.join(CORPUS, kind, program['file']),
            'saveAs': program.get('save_as', ''), 'input': name + '.in', 'output': name + '.out' if output is not None else '',
            'repeat': program.get('repeat', 1), 'nextRun': program.get('next_run', ''), 'expect': expect, 'limits': limits,
            'streams': bool(expect.keys() & {'first_byte_max_s', 'stream_span_min_s'}), 'keepsDisk': 'disk_unchanged' in checks,
            'alone': bool(ALONE & expect.keys()) or 'disk_unchanged' in checks}


programs = []
for kind in ('hostile', 'benign'):
    manifest = json.loads(read(kind, 'manifest.json'))
    limits = manifest.get('default_limits', BENIGN_LIMITS)
    programs += [expand(kind, program, limits) for program in manifest['programs']]
json.dump(programs, sys.stdout)
