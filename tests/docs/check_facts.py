#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_facts.py BIN SOURCE [--no-window]: holds the documents beside the tree and the programs of BIN.

Links, images and anchors lead somewhere; every option and subcommand that is named exists, and every setting of the
server is named; every variable CODEWAR_… in the documents is read somewhere, and the other way round; every block has a
language, so that no command stands in one that is not run; every make target exists; and what is named as **A ▸ B** is
in the window under these words; every metric is one.
"""
import html
import os
import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
import markdown  # noqa: E402

LANGUAGES = {'sh', 'text', 'json', 'ini', 'yaml', 'cpp', 'python', 'mermaid'}
OPTION = re.compile(r'(?<![\w-])--[a-z][a-z0-9-]*')
VARIABLE = re.compile(r'CODEWAR_[A-Z0-9_]*[A-Z0-9]')

complaints = []


def complain(page, line, what):
    complaints.append(f'{page.relative_to(SOURCE)}:{line}: {what}')


def help_of(*command):
    done = subprocess.run([*command, '--help'], capture_output=True, text=True, timeout=60, check=True,
                          env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'})
    return done.stdout


def commands_of(program, *path):
    """The options of every (sub)command, by its words: ('queue', 'list') → {'--json', …}."""
    text = help_of(program, *path)
    options, _, below = text.partition('\nSubcommands:\n')
    found = {path: set(OPTION.findall(options))}
    for name in re.findall(r'^  (\w[\w-]*) ', below, re.MULTILINE):
        found |= commands_of(program, *path, name)
    return found


def check_links(page, text):
    for line, target in markdown.links(text):
        if re.match(r'[a-z]+:', target):
            continue
        path, _, anchor = target.partition('#')
        file = (page.parent / path) if path else page
        if not file.exists():
            complain(page, line, f'{target} leads nowhere')
        elif anchor and anchor not in markdown.anchors(file.read_text()):
            complain(page, line, f'{path or "this page"} has no heading #{anchor}')


def code_of(text):
    """(line, code): each line of commands and usages in blocks, continued ones joined, and each piece within the text."""
    yield from markdown.code_spans(text)
    for block in markdown.blocks(text):
        if block.language not in ('sh', 'text'):
            continue
        joined = re.sub(r'\\?\n\s+(?=\[?-)', ' ', block.text)
        for offset, line in enumerate(joined.splitlines()):
            for command in re.split(r'\s(?:\||&&|\|\|)\s', line):  # not "|" of "auto|docker"
                yield block.line + offset, command


def check_options(page, line, code, programs):
    words = re.sub(r'^\s*(?:\$\s+)?(?:[A-Z_]+=\S*\s+)*', '', code).split('#')[0].split()
    options = set(OPTION.findall(code.split(' #')[0]))
    if not words:
        return
    first = Path(words[0]).name
    runner = programs['codewar-runner']
    if first.startswith('--'):
        known = set().union(*(set().union(*commands.values()) for commands in programs.values()))
        unknown = options - known - OTHERS
    elif first in programs or (first,) in runner:
        commands = programs.get(first, runner)
        path = ()
        for word in words[first in programs:]:
            if (*path, word) in commands:
                path = (*path, word)
            elif not word.startswith('[') and path == () and first == 'codewar-runner' and re.fullmatch('[a-z]+', word):
                return complain(page, line, f'codewar-runner has no subcommand {word}')
            else:
                break
        unknown = options - commands[path] - {'--help'}
    else:
        return
    for option in sorted(unknown):
        complain(page, line, f'{option} is no option of {first}')


def words_of_window():
    """Every text that the window has, as a menu shows it."""
    sources = re.findall(r'<source>(.*?)</source>', (SOURCE / 'translations/codewar_de.ts').read_text(), re.DOTALL)
    return {html.unescape(text).replace('&', '').rstrip('…') for text in sources}


def check_page(page, programs, targets, window):
    text = page.read_text()
    check_links(page, text)
    for number, line in enumerate(text.splitlines(), 1):
        for path in re.findall(r'\*\*([^*]* ▸ [^*]*)\*\*', line):
            for part in path.split(' ▸ '):
                if part.rstrip('…') not in window:
                    complain(page, number, f'the window has no "{part}"')
    for line, code in code_of(text):
        check_options(page, line, code, programs)
        for target in re.findall(r'\bmake ([a-z][\w-]*)', code):
            if code.lstrip().startswith('make') and target not in targets:
                complain(page, line, f'the Makefile has no target {target}')
    for block in markdown.blocks(text):
        if block.language not in LANGUAGES:
            complain(page, block.line, f'a block of "{block.language}"; ```sh is run by a test, ```text is none to run')
        if block.language != 'sh' and re.search(r'^\s*\$ ', block.text, re.MULTILINE):
            complain(page, block.line, 'commands behind "$" belong into a block of sh, without it')


def check_metrics():
    code = '\n'.join(file.read_text() for file in SOURCE.glob('runner/**/*.cpp'))
    for page in PAGES:
        for line, span in markdown.code_spans(page.read_text()):
            for name in re.findall(r'^codewar_[a-z_]+', span):
                if f'"{name}"' not in code:
                    complain(page, line, f'no metric is called {name}')


def variables_read():
    """Variables that the programs read, and those that only tests and scripts do."""
    def named(pattern, *globs):
        return {match for glob in globs for file in SOURCE.glob(glob) if file.is_file() and 'node_modules' not in file.parts
                for match in re.findall(pattern, file.read_text(errors='replace'))}
    literal = r'"(CODEWAR_[A-Z0-9_]+)"'
    shell = r'\$\{?(CODEWAR_[A-Z0-9_]+)'
    programs = named(literal, 'runner/**/*.cpp', 'app/**/*.cpp') | named(shell, 'docker/**/*.sh', 'dist/**/*', 'scripts/*')
    tests = named(r'(?:qEnvironmentVariable\w*|qgetenv|getenv)\(\s*' + literal, 'tests/**/*.cpp', 'tests/**/*.h') \
        | named(shell, 'tests/*', 'tests/**/with-*')
    return programs, tests


def check_variables(settings):
    programs, tests = variables_read()
    by_rule = {'CODEWAR_' + setting.upper().replace('-', '_') for setting in settings}
    written = {}
    for page in PAGES:
        for number, line in enumerate(page.read_text().splitlines(), 1):
            for name in VARIABLE.findall(line):
                written.setdefault(name, (page, number))
    built = set(VARIABLE.findall((SOURCE / 'CMakeLists.txt').read_text()))
    for name in sorted(set(written) - programs - tests - by_rule - built):
        complain(*written[name], f'nothing reads {name}')
    for name in sorted((programs | tests) - set(written) - by_rule - INTERNAL):
        complaints.append(f'No document names the variable {name}.')


def check_settings(settings):
    words = '\n'.join(page.read_text() for page in PAGES)
    for setting in sorted(settings):
        if f'--{setting}`' not in words and f'--{setting} ' not in words:
            complaints.append(f'No document names serve --{setting}.')


# Between tests/gui/with-keyring and its test only.
INTERNAL = {'CODEWAR_KEYRING'}

# Options that stand by themselves in the text but are of other programs.
OTHERS = {'--build-arg', '--cpus'}

BIN, SOURCE = (Path(argument).resolve() for argument in sys.argv[1:3])
PAGES = markdown.pages(SOURCE)


def main():
    programs = {'codewar-runner': commands_of(str(BIN / 'codewar-runner'))}
    if '--no-window' not in sys.argv:
        programs['codewar'] = {(): set(OPTION.findall(help_of(str(BIN / 'codewar'))))}
    targets = set(re.findall(r'^([a-z][\w -]*):', (SOURCE / 'Makefile').read_text(), re.MULTILINE))
    targets = {target for line in targets for target in line.split()}
    window = words_of_window()
    for page in PAGES:
        check_page(page, programs, targets, window)
    shown = subprocess.run([BIN / 'codewar-runner', 'serve', '--print-config'], capture_output=True, text=True, check=True)
    keys = re.findall(r'^(\w+) = ', shown.stdout, re.MULTILINE)
    settings = {re.sub(r'[A-Z]', lambda capital: '-' + capital[0].lower(), key) for key in keys}
    check_settings(settings)
    check_metrics()
    check_variables(settings)
    if complaints:
        sys.exit('\n'.join(complaints))
    print(f'{len(PAGES)} pages are true to the tree.')


main()
