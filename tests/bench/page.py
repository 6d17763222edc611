#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""page.py FOLDER FILE...: writes what the benchmarks measured, the JSON files in FOLDER, as Markdown tables between
the marks in each FILE. What was not measured this time stays as it is.

The goals live here and nowhere else.
"""
import json
import os
import platform
import re
import statistics
import sys


def load(name):
    """A file of one JSON object, or of one in each line; None where there is none."""
    try:
        with open(os.path.join(sys.argv[1], name)) as file:
            return [json.loads(line) for line in file] if name.endswith('.jsonl') else json.load(file)
    except FileNotFoundError:
        return None


def processor():
    with open('/proc/cpuinfo') as file:
        names = [line.split(':')[1].strip() for line in file if line.startswith('model name')]
    return names[0] if names else platform.machine()


def machine(*more):
    return f"\nMachine: {', '.join([processor(), f'{os.cpu_count()} processors', f'Linux {platform.release()}', *more])}."


runner, docker, window, gaps = (load(name) for name in ('runner.json', 'docker.json', 'window.json', 'gaps.jsonl'))
server = load('server.jsonl')
queue_ours, queue_npm = (load(f'redis-{name}.jsonl') for name in ('ours', 'npm'))

# The longest gap of the event loop that is allowed, in ms, by what bench_gaps does. Of "clipboard" Qt alone decides.
endless = ('lines', 'line', 'newlines', 'colours', 'hostile', 'real')
gap_goals = {
    'a program prints without end': (endless, 50),
    '20,000 lines opened, typed into, paged through': (('typing',), 100),
    '100 MB pasted into the input, shown, run': (('paste',), 100),
    'a million lines of output, scrolled, wrapped, searched': (('million',), 100),
    'a gigabyte of output, the same': (('gigabyte',), 100),
    '200 tabs opened, switched, saved, closed': (('tabs',), 100),
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


def runner_rows():
    times, rates = runner['milliseconds'], runner['jobsPerSecond']
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


def window_rows():
    yield ratio('Start to the first typed letter, ms', window, 'window ours', 'window Geany', 1.0)
    yield ratio('Start with 20 tabs restored, beside our own with one, ms', window, 'window ours, 20 tabs',
                'window ours', 1.1)
    yield limit('Resident, MB', median(window, 'resident MB ours'), 'MB', 130,
                number(median(window, 'resident MB Geany')))
    for what, (loads, goal) in gap_goals.items():
        longest = max(line['longestMs'] for line in gaps if line['load'] in loads)
        yield limit(f'Longest gap of the event loop, ms: {what}', longest, 'ms', goal)


def goal_table(kind, peer, rows):
    yield f'| {kind} | {peer} | CodeWar | ratio | goal | met |'
    yield '|---|---:|---:|---:|---:|---|'
    for what, bare, ours, value, goal, met in rows:
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
    docker_times, docker_rates = docker['milliseconds'], docker['jobsPerSecond']
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
    docker_times = docker['milliseconds']
    yield from container_rows()
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
    yield '| containers | its processes | shim | kernel | engine | all |\n|---|---:|---:|---:|---:|---:|'
    for name, idle in sorted(docker['idleMiB'].items()):
        if idle:
            cells = [f'{idle[part]:.2f}' for part in ('program', 'shim', 'kernel', 'engine', 'all')]
            yield f"| {name} | {' | '.join(cells)} |"


def times_table(measured):
    yield '| milliseconds | median | least | 95 % | times |\n|---|---:|---:|---:|---:|'
    for name, row in measured.items():
        yield f"| {name} | {number(row['median'])} | {number(row['min'])} | {number(row['p95'])} | {row['count']} |"


def gap_table():
    yield '| done to the window | longest gap, ms | 99 %, ms | Stop to stopped, ms |\n|---|---:|---:|---:|'
    for line in gaps:
        stop = f"{line['stopMs']:.0f}" if 'stopMs' in line else ''
        yield f"| {line['what']} | {line['longestMs']:.1f} | {line['p99Ms']:.1f} | {stop} |"


def toolchains(measured):
    return '; '.join(measured['toolchains'].values())


def queue_rows():
    def median_of(lines, measure, value):
        return statistics.median(line[value] for line in lines if line['measure'] == measure)

    yield '| empty jobs through Redis | BullMQ 5.81.5 | CodeWar | ratio | goal | met |\n|---|---:|---:|---:|---|---|'
    for what, measure, value, goal, at_least in (
            ('added and done, a second, concurrency 8', 'add and process', 'perSecond', 1.4, True),
            ('Redis CPU a job, µs', 'add and process', 'redisCpuUsPerJob', 1, False),
            ("the worker's resident memory, KiB", 'add and process', 'workerRssKb', 0.25, False),
            ('add to completed, p50, ms, 1 in flight', 'latency, 1 in flight', 'p50', 1, False),
            ('add to completed, p99, ms, 1 in flight', 'latency, 1 in flight', 'p99', 1, False),
            ('add to completed, p50, ms, 64 in flight', 'latency, 64 in flight', 'p50', 1, False),
            ('add to completed, p99, ms, 64 in flight', 'latency, 64 in flight', 'p99', 1, False)):
        npm, ours = median_of(queue_npm, measure, value), median_of(queue_ours, measure, value)
        met = 'yes' if (ours / npm >= goal if at_least else ours / npm <= goal) else '**no**'
        bound = f"{'≥' if at_least else '≤'} {goal}"
        yield f'| {what} | {number(npm)} | {number(ours)} | {ours / npm:.2f} | {bound} | {met} |'


def server_rows():
    def median_of(name, measure, value):
        values = sorted(line[value] for line in server if line['server'] == name and line['measure'] == measure)
        return values[len(values) // 2]

    yield '| HTTP, requests a second (p50, p99 in ms) | Express + BullMQ | CodeWar | ratio | goal | met |\n|---|---:|---:|---:|---|---|'
    for what, measure, ours, goal in (
            ('`GET /health`, 16 clients', 'health', 'bubblewrap', 3),
            ('`POST /run` that is rejected, 16 clients', 'rejected', 'bubblewrap', 3),
            ('`POST /run`, Python hello, 4 clients, in containers', 'python', 'docker', 5),
            ('the same, with an API key', 'python, key', 'docker', 5),
            ('without one, ours in bubblewrap', 'python', 'bubblewrap', 5),
            ('with one, ours in bubblewrap', 'python, key', 'bubblewrap', 5)):
        cells = []
        for name in ('original', ours):
            rate, p50, p99 = (number(median_of(name, measure, value)) for value in ('perSecond', 'p50', 'p99'))
            cells.append(f'{rate} ({p50}, {p99})')
        ratio_ = median_of(ours, measure, 'perSecond') / median_of('original', measure, 'perSecond')
        yield f"| {what} | {cells[0]} | {cells[1]} | {ratio_:.1f} × | ≥ {goal} × | {'yes' if ratio_ >= goal else '**no**'} |"


def tables():
    """The tables of what was measured, by the name in their marks."""
    if runner:
        yield 'runner', [*goal_table('', 'bare', runner_rows()), machine(toolchains(runner))]
        yield 'runner times', times_table(runner['milliseconds'])
    if docker:
        yield 'containers', [*container_table(container_rows()), machine(toolchains(docker))]
        yield 'all of containers', [*container_table(more_container_rows()), machine(toolchains(docker))]
        yield 'idle containers', idle_table()
        yield 'container times', times_table(docker['milliseconds'])
    if queue_ours and queue_npm:
        yield 'queues', [*queue_rows(), machine()]
    if server:
        yield 'server', [*server_rows(), machine()]
    if window and gaps:
        yield 'window', [*goal_table('in the window', 'Geany', window_rows()), machine()]
        yield 'window times', times_table({k: v for k, v in window.items() if k.startswith('window')})
        yield 'gaps', gap_table()


def filled(text):
    for name, lines in tables():
        table = '\n'.join(lines)
        text = re.sub(f'(<!-- {name} -->\n).*?(<!-- / -->)', lambda mark: f'{mark[1]}{table}\n{mark[2]}', text,
                      flags=re.DOTALL)
    return text


for path in sys.argv[2:]:
    with open(path) as file:
        page = file.read()
    with open(path, 'w') as file:
        file.write(filled(page))
