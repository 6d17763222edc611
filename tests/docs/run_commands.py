#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_commands.py BIN SOURCE PAGE [--docker]: runs each ```sh block of a page as a reader would, in order.

The page has a scratch folder, a home and a network of its own, in which only loopback exists: so its servers can use the
very ports that the page names. The programs of BIN are on the PATH; in README.md and CONTRIBUTING.md the folder looks
like a checkout. Comments right above a block mark it:

    <!-- test: background -->         runs until the next heading, then is told to end (SIGTERM) and must end well
    <!-- test: needs redis -->        an empty Redis listens at localhost:6379 from here to the end of the page
    <!-- test: needs docker -->       runs only with --docker, when all other blocks do not
    <!-- test: first: COMMAND -->     runs COMMAND before, as the reader has done whatever it stands for
    <!-- test: ends with N -->        has this exit status
    <!-- test: prints -->             above a ```text block: what the block before it printed, … for anything
    <!-- not run here: REASON -->     is not run at all
"""
import ctypes
import fcntl
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
import markdown  # noqa: E402

PATIENCE = 120
KNOWN = re.compile(r'background|needs redis|needs docker|prints|ends with \d+')


def own_network():
    """Gives this process, and what it starts, a network with nothing but a loopback that is up."""
    new_user, new_net = 0x10000000, 0x40000000
    user, group = os.geteuid(), os.getegid()
    flags = new_net if user == 0 else new_net | new_user
    if ctypes.CDLL(None, use_errno=True).unshare(flags) != 0:
        sys.exit(f'No network of its own: {os.strerror(ctypes.get_errno())}')
    if user != 0:
        Path('/proc/self/setgroups').write_text('deny')
        Path('/proc/self/uid_map').write_text(f'{user} {user} 1')
        Path('/proc/self/gid_map').write_text(f'{group} {group} 1')
    set_flags, up = 0x8914, 1
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, set_flags, struct.pack('16sh14x', b'lo', up))


class Failure(Exception):
    pass


class Page:
    def __init__(self, binaries, source, page, folder, is_docker):
        self.source, self.page, self.folder, self.is_docker = source, page, folder, is_docker
        self.home = folder / 'home'
        self.work = folder / 'work'
        self.home.mkdir()
        self.work.mkdir()
        kept = {name: value for name, value in os.environ.items()
                if name in ('LANG', 'DOCKER_HOST', 'ASAN_OPTIONS', 'UBSAN_OPTIONS', 'LSAN_OPTIONS')}
        self.environment = {**kept, 'HOME': str(self.home), 'TMPDIR': str(folder), 'QT_QPA_PLATFORM': 'offscreen',
                            'PATH': f'{binaries}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin'}
        if page.parent == source:
            for entry in source.iterdir():
                if entry.name not in ('build', '.git'):
                    (self.work / entry.name).symlink_to(entry)
            (self.work / 'build/release').mkdir(parents=True)
            (self.work / 'build/release/bin').symlink_to(binaries)
        self.background = []  # (section, block, process, log)
        self.redis = None
        self.printed = None  # by the block of sh before; None where it did not run
        self.count = 0

    def run(self):
        for block in markdown.blocks(self.page.read_text()):
            self.end_background(before=block.section)
            try:
                self.run_block(block)
            except Failure as failure:
                raise Failure(f'{self.page.relative_to(self.source)}:{block.line}: {failure}\n{block.text}') from None
        self.end_background(before=None)

    def run_block(self, block):
        for kind, text in block.marks:
            if kind == 'test' and not text.startswith('first:'):
                unknown = [part for part in text.split(',') if not KNOWN.fullmatch(part.strip())]
                if unknown:
                    raise Failure(f'the mark "{unknown[0].strip()}" means nothing')
        if block.language == 'text' and block.has('prints') and self.printed is not None:
            self.compare(block.text)
        if block.language != 'sh':
            return
        self.printed = None
        if block.reason_not_to_run() or block.has('needs docker') != self.is_docker:
            return
        if block.has('needs redis') and not self.redis:
            self.start_redis()
        if first := block.value('first'):
            self.bash(first, 0)
        if block.has('background'):
            self.start(block)
        else:
            ends = next((int(part.split()[-1]) for kind, text in block.marks if kind == 'test'
                         for part in text.split(',') if part.strip().startswith('ends with')), 0)
            self.bash(block.text, ends)
        self.count += 1

    def bash(self, text, expected):
        done = subprocess.run(['bash', '-eu', '-o', 'pipefail', '-c', text], cwd=self.work, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
        self.printed = done.stdout.decode(errors='replace')
        if done.returncode != expected:
            raise Failure(f'ended with {done.returncode}, not {expected}; it said:\n{self.printed}'
                          f'{done.stderr.decode(errors="replace")}{self.background_words()}')

    def compare(self, expected):
        pattern = '.*'.join(re.escape(part) for part in expected.rstrip().split('…'))
        if not re.fullmatch(pattern, self.printed.rstrip(), re.DOTALL):
            raise Failure(f'this was to be printed; it was:\n{self.printed}')

    def start(self, block):
        log = self.folder / f'log-{block.line}'
        with open(log, 'wb') as file:
            command = '\n'.join(line for line in block.text.splitlines() if not line.startswith('#'))
            process = subprocess.Popen(['bash', '-c', command], cwd=self.work, env=self.environment,
                                       stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT)
        self.background.append((block.section, block, process, log))
        # A service says a word when it is ready, and not before.
        self.wait_for(lambda: log.stat().st_size > 0, process, 'said nothing')

    def start_redis(self):
        self.redis = subprocess.Popen(['redis-server', '--bind', '127.0.0.1', '--port', '6379', '--save', '',
                                       '--dir', str(self.folder), '--logfile', 'redis-log', '--daemonize', 'no'])

        def answers():
            with socket.socket() as probe:
                return probe.connect_ex(('127.0.0.1', 6379)) == 0
        self.wait_for(answers, self.redis, 'did not listen')

    def wait_for(self, condition, process, complaint):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if process.poll() is not None:
                raise Failure(f'ended with {process.returncode}{self.background_words()}')
            if time.monotonic() > deadline:
                raise Failure(complaint)
            time.sleep(0.02)

    def background_words(self):
        return ''.join(f'\n-- in the background, line {block.line}:\n{log.read_text(errors="replace")}'
                       for _, block, _, log in self.background)

    def end_background(self, before):
        """Ends what belongs to sections before this one, the newest first; None: everything."""
        for entry in reversed(self.background):
            section, block, process, log = entry
            if before is not None and section == before:
                continue
            process.send_signal(signal.SIGTERM)
            status = process.wait(PATIENCE)
            words = log.read_text(errors='replace')
            self.background.remove(entry)
            if status != 0:
                raise Failure(f'{self.page}:{block.line}: ended with {status} when told to end:\n{words}')

    def close(self):
        for process in [process for *_, process, _ in self.background] + [self.redis]:
            if process and process.poll() is None:
                process.kill()
                process.wait()


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != '--docker']
    binaries, source, page = (Path(argument).resolve() for argument in arguments)
    own_network()
    folder = Path(tempfile.mkdtemp(prefix='codewar-docs.'))
    folder.chmod(0o755)  # the sandbox's users walk through it
    state = Page(binaries, source, page, folder, '--docker' in sys.argv)
    try:
        state.run()
    except Failure as failure:
        sys.exit(str(failure))
    finally:
        state.close()
        shutil.rmtree(folder, ignore_errors=True)
    print(f'{page.relative_to(source)}: {state.count} blocks ran.')
    for block in markdown.blocks(page.read_text()):
        if block.language == 'sh' and (reason := block.reason_not_to_run()):
            print(f'  not run here, line {block.line}: {reason}')


main()
