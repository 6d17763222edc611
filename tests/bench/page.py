#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""page.py FOLDER README PAGE: writes what the benchmarks measured, the JSON files in FOLDER, as Markdown to PAGE, and
its tables of goals between the marks in README.

The goals live here and nowhere else.
"""
import json
import os
import platform
import sys


def load(name):
    with open(os.path.join(sys.argv[1], name + '.json')) as file:
        return json.load(file)


def processor():
    with open('/proc/cpuinfo') as file:
        names = [line.split(':')[1].strip() for line in file if line.startswith('model name')]
    return names[0] if names else platform.machine()


def machine():
    return (f"Machine: {processor()}, {os.cpu_count()} processors, Linux {platform.release()}; "
            f"{', '.join(runner['toolchains'].values())}; in containers {', '.join(docker['toolchains'].values())}.")


def load_lines(name):
    with open(os.path.join(sys.argv[1], name + '.json')) as file:
        return [json.loads(line) for line in file if line.startswith('{')]


runner, docker, window, eventloop = load('runner'), load('docker'), load('window'), load_lines('eventloop')
times, rates = runner['milliseconds'], runner['jobsPerSecond']
docker_times, docker_rates = docker['milliseconds'], docker['jobsPerSecond']


# What the benchmark of the event loop does: floods without end, and what is too much in other ways.
endless = ('lines', 'line', 'newlines', 'ansi', 'hostile', 'real')
too_much = {
    'million': 'a million lines, scrolled, wrapped and searched',
    'gigabyte': 'a gigabyte of output',
    'line': 'one line without end',
    'ansi': 'coloured text without end',
    'typing': 'typing in 20,000 lines',
    'paste': '100 MB pasted into the input',
    'tabs': '200 tabs',
}


def median(table, name):
    return table[name]['median']


def number(value):
    return f'{value:.0f}' if value >= 100 else f'{value:.1f}' if value >= 10 else f'{value:.2f}'


def ratio(what, table, ours, bare, goal, at_least=False):
    """One row: ours beside bare, with the ratio that must be met."""
    value = median(table, ours) / median(table, bare)
    met = value >= goal if at_least else value <= goal
    sign = '≥' if at_least else '≤'
    return what, number(median(table, bare)), number(median(table, ours)), f'{value:.2f} ×', f'{sign} {goal:.2f} ×', met


def limit(what, value, unit, goal, beside=''):
    return what, beside, number(value), '', f'≤ {goal} {unit}', value <= goal


def goal_rows():
    yield ratio('C++ hello, first run, ms', times, 'C++ ours first', 'C++ bare', 0.40)
    yield ratio('C++ `<bits/stdc++.h>` hello, first run, ms', times, 'bits ours first', 'bits bare', 0.30)
    yield ratio('Python hello, ms', times, 'Python ours', 'Python bare', 0.70)
    yield limit('The same C++ program again, ms', median(times, 'C++ ours again'), 'ms', 20,
                number(median(times, 'C++ bare')))
    yield ratio('C++, 2 in flight, jobs/s', rates, 'C++ ours', 'C++ bare', 2.5, at_least=True)
    yield ratio('Python, 2 in flight, jobs/s', rates, 'Python ours', 'Python bare', 0.6, at_least=True)
    yield limit('Time limit to result, spinner, ms', median(times, 'limit to result, spinner'), 'ms', 500)
    yield limit('Time limit to result, fork bomb, ms', median(times, 'limit to result, fork bomb'), 'ms', 500)
    yield limit("The program's write to the reader, ms", median(times, 'write to reader'), 'ms', 1)
    yield ratio('Start of the window to the first typed letter, beside Geany, ms', window, 'window ours',
                'window Geany', 1.0)
    yield limit('Window, resident, MB, beside Geany', median(window, 'resident MB ours'), 'MB', 130,
                number(median(window, 'resident MB Geany')))
    yield limit('Longest gap of the event loop while a program prints without end, ms',
                max(flood['longestGapMs'] for flood in eventloop if flood['shape'] in endless), 'ms', 50)
    for flood in eventloop:
        if flood['shape'] in too_much:
            yield limit(f"Longest gap of the event loop: {too_much[flood['shape']]}, ms", flood['longestGapMs'], 'ms', 100)


def goal_table():
    yield '| | bare | CodeWar | ratio | goal | met |'
    yield '|---|---:|---:|---:|---:|---|'
    for what, bare, ours, value, goal, met in goal_rows():
        yield f"| {what} | {bare} | {ours} | {value} | {goal} | {'yes' if met else '**no**'} |"


def judged(value, goal, at_least, unit=''):
    """A figure with its goal, and whether it is met."""
    sign = '≥' if at_least else '≤'
    text = number(value) if unit == '' else f'{value:.2f}{unit}'
    return f'{text} ({sign} {goal:g}{unit})', value >= goal if at_least else value <= goal


def beside(what, table, name, to_bare, to_docker_run, goal=None, at_least=False, ours='ours'):
    """One row: ours beside bare and `docker run`; a goal that is None is none."""
    bare, peer, own = (median(table, f'{name} {who}') for who in ('bare', 'docker run', ours))
    cells = [judged(own, goal, at_least) if goal else (number(own), True)]
    for other, ratio_goal in ((bare, to_bare), (peer, to_docker_run)):
        value = own / other
        cells.append(judged(value, ratio_goal, at_least, ' ×') if ratio_goal else (f'{value:.2f} ×', True))
    return what, number(bare), number(peer), *(text for text, _ in cells), all(met for _, met in cells)


def alone(what, value, goal):
    text, met = judged(value, goal, at_least=False)
    return what, '', '', text, '', '', met


def container_rows():
    yield beside('C++ hello, first run, ms', docker_times, 'C++', 0.40, 0.20, ours='ours first')
    yield beside('Python hello, ms', docker_times, 'Python', 0.70, 0.05)
    yield alone('The same C++ program again, ms', median(docker_times, 'C++ ours again'), 20)
    yield beside('C++, 2 in flight, jobs/s', docker_rates, 'C++', None, 5, goal=12, at_least=True)
    yield beside('Python, 2 in flight, jobs/s', docker_rates, 'Python', None, 9, goal=40, at_least=True)
    for name, what, goal in (('C++', 'Idle container, MiB', 5),
                             ('Python', 'Idle container with an interpreter started ahead, MiB', 8)):
        if idle := docker['idleMiB'][f'{name}, 8']:
            yield alone(what, idle['all'], goal)


def more_container_rows():
    yield alone('Time limit to result, spinner, ms', median(docker_times, 'limit to result, spinner'), 500)
    yield alone('Time limit to result, fork bomb, ms', median(docker_times, 'limit to result, fork bomb'), 500)
    yield alone("The program's write to the reader, ms", median(docker_times, 'write to reader'), 1)
    yield alone('A run that does nothing, ms', median(docker_times, 'no-op ours'), 4)


def container_table(rows):
    yield '| in Docker containers | bare | `docker run` | CodeWar | to bare | to `docker run` | met |'
    yield '|---|---:|---:|---:|---:|---:|---|'
    for *cells, met in rows:
        yield f"| {' | '.join(cells)} | {'yes' if met else '**no**'} |"


def idle_table():
    yield ('Memory of this machine for each idle container, in MiB, where so many stand by. A page that processes '
           'share counts in equal parts for each, so one container alone bears all of what eight share. The engine '
           'column is what dockerd and containerd grew by for each.\n')
    yield '| containers | its processes | shim | kernel | engine | all |\n|---|---:|---:|---:|---:|---:|'
    for name, idle in sorted(docker['idleMiB'].items()):
        if idle:
            cells = [f'{idle[part]:.2f}' for part in ('program', 'shim', 'kernel', 'engine', 'all')]
            yield f"| {name} | {' | '.join(cells)} |"


def times_table(measured):
    yield '| milliseconds | median | least | 95 % | times |\n|---|---:|---:|---:|---:|'
    for name, row in measured.items():
        yield f"| {name} | {number(row['median'])} | {number(row['min'])} | {number(row['p95'])} | {row['count']} |"


def page():
    yield '# Measurements\n'
    yield ('Written by `make bench`, from runs interleaved in random order in one session; every figure is a median. '
           '"Bare" is the same compiler, flags and interpreter with no sandbox around them; "bwrap a job" puts one '
           'bubblewrap around each; "our command" is a new `codewar-runner run` for each. The window and Geany start '
           'with new settings each time.\n')
    yield machine() + '\n'
    yield from goal_table()
    yield '\n## In Docker containers\n'
    yield ('A session of its own, in which all use the compiler and interpreter of the images; bare, they run with the '
           "exported image as their root. `docker run` is the original server's command with the lines of its `run.sh` "
           'and our flags, but none of our additions; "our image" is that command with the image\'s own `run.sh`, '
           'which has the precompiled headers too. `docker exec` runs in a container that is there already.\n')
    yield from container_table([*container_rows(), *more_container_rows()])
    yield ''
    yield from idle_table()
    yield '\n## Everything measured\n'
    yield from times_table({**times, **{k: v for k, v in window.items() if k.startswith('window')}})
    yield '\nIn Docker containers:\n'
    yield from times_table(docker_times)
    yield '\n| window while it gets too much | longest gap, ms | 99 %, ms | Stop to stopped, ms | peak MB |'
    yield '|---|---:|---:|---:|---:|'
    for flood in eventloop:
        yield (f"| {flood['shape']} | {flood['longestGapMs']:.1f} | {flood['p99Ms']:.1f} | {flood['stopMs']:.0f} | "
               f"{flood['peakRssMiB']:.0f} |")


def write(path, text):
    with open(path, 'w') as file:
        file.write(text)


readme_path, page_path = sys.argv[2:]
with open(readme_path) as file:
    before, _, rest = file.read().partition('<!-- benchmarks -->\n')
after = rest.partition('<!-- /benchmarks -->\n')[2]
table = '\n'.join([*goal_table(), '', *container_table(container_rows()), '', machine()])
write(readme_path, f'{before}<!-- benchmarks -->\n{table}\n<!-- /benchmarks -->\n{after}')
write(page_path, '\n'.join(page()) + '\n')
