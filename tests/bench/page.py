#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""page.py FOLDER README PAGE: writes what the benchmarks measured, the JSON files in FOLDER, as Markdown to PAGE, and
its first table between the marks in README.

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
            f"{', '.join(runner['toolchains'].values())}.")


def load_lines(name):
    with open(os.path.join(sys.argv[1], name + '.json')) as file:
        return [json.loads(line) for line in file if line.startswith('{')]


runner, window, eventloop = load('runner'), load('window'), load_lines('eventloop')
times, rates = runner['milliseconds'], runner['jobsPerSecond']


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
                max(flood['longestGapMs'] for flood in eventloop), 'ms', 50)


def goal_table():
    yield '| | bare | CodeWar | ratio | goal | met |'
    yield '|---|---:|---:|---:|---:|---|'
    for what, bare, ours, value, goal, met in goal_rows():
        yield f"| {what} | {bare} | {ours} | {value} | {goal} | {'yes' if met else '**no**'} |"


def page():
    yield '# Measurements\n'
    yield ('Written by `make bench`, from runs interleaved in random order in one session; every figure is a median. '
           '"Bare" is the same compiler, flags and interpreter with no sandbox around them; "bwrap a job" puts one '
           'bubblewrap around each; "our command" is a new `codewar-runner run` for each. The window and Geany start '
           'with new settings each time.\n')
    yield machine() + '\n'
    yield from goal_table()
    yield '\n## Everything measured\n'
    yield '| milliseconds | median | least | 95 % | times |\n|---|---:|---:|---:|---:|'
    for name, row in {**times, **{k: v for k, v in window.items() if k.startswith('window')}}.items():
        yield f"| {name} | {number(row['median'])} | {number(row['min'])} | {number(row['p95'])} | {row['count']} |"
    yield '\n| window while a program prints without end | longest gap, ms | 99 %, ms | Stop to stopped, ms | peak MB |'
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
table = '\n'.join([*goal_table(), '', machine()])
write(readme_path, f'{before}<!-- benchmarks -->\n{table}\n<!-- /benchmarks -->\n{after}')
write(page_path, '\n'.join(page()) + '\n')
