#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manual.py FOLDER RUNNER [WINDOW]: holds the manual pages and completions in FOLDER beside what --help says."""
import gzip
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

folder = pathlib.Path(sys.argv[1])
programs = sys.argv[2:]
environment = os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen",
                            "ASAN_OPTIONS": "detect_leaks=0"}


def run(*command, **more):
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, **more).stdout


def commands(program, path=()):
    """Each command with the text of its --help."""
    text = run(program, *path, "--help")
    yield path, text
    listed = re.search(r"^Subcommands:\n((?:  .*\n?)+)", text, re.MULTILINE)
    for name in re.findall(r"^  (\w+)", listed[1], re.MULTILINE) if listed else []:
        yield from commands(program, path + (name,))


def options(text):
    """What a help text offers, in lines such as "  -l,--language TEXT  …"."""
    return {option for line in re.findall(r"^  (-\S.*)$", text, re.MULTILINE)
            for option in re.findall(r"(?<![\w-])--?[a-z][\w-]*", line.split("  ")[0])}


def page(name):
    file = folder / name.split(" ")[0] / "man1" / (name.replace(" ", "-") + ".1.gz")
    return gzip.decompress(file.read_bytes()).decode()


def completed(name, words):
    script = folder / name / "bash-completion/completions" / name
    ask = f'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _{name.replace("-", "_")}; echo "${{COMPREPLY[*]}}"'
    return set(run("bash", "-c", ask, "bash", str(script), name, *words).split())


class Manual(unittest.TestCase):
    helps = [(pathlib.Path(program).name, path, text) for program in programs for path, text in commands(program)]

    def each(self):
        for name, path, text in self.helps:
            with self.subTest(program=name, path=path):
                yield name, path, text

    def test_pages_have_every_option(self):
        seen = 0
        for name, path, text in self.each():
            shown = page(" ".join((name,) + path[:1])).replace("\\-", "-")
            if len(path) > 1:
                shown = re.search(rf"^\.SS {path[1]}\n((?:(?!\.S[SH] ).*\n)*)", shown, re.MULTILINE)[1]
            for option in options(text):
                self.assertIn(f"\\fB{option}\\fR", shown)
                seen += 1
        self.assertGreater(seen, 60)

    def test_bash_offers_every_option_and_command(self):
        for name, path, text in self.each():
            self.assertEqual(options(text), completed(name, path + ("-",)) & options(text))
            listed = {one[len(path)] for _, one, _ in self.helps if len(one) == len(path) + 1 and one[:-1] == path}
            if name == "codewar-runner" and listed:
                self.assertEqual(listed, completed(name, path + ("",)))

    def test_bash_offers_values(self):
        self.assertEqual({"auto", "docker", "bubblewrap"}, completed("codewar-runner", ("run", "--sandbox", "")))
        self.assertEqual({"docker"}, completed("codewar-runner", ("worker", "--sandbox", "d")))

    def test_other_shells_name_every_option(self):
        for name, path, text in self.each():
            zsh = (folder / name / f"zsh/vendor-completions/_{name}").read_text()
            fish = (folder / name / f"fish/vendor_completions.d/{name}.fish").read_text()
            for option in options(text):
                self.assertRegex(zsh, rf"{re.escape(option)}\[")
                self.assertIn(f" -l {option[2:]}" if option.startswith("--") else f" -s {option[1:]}", fish)

    def test_shells_read_the_completions(self):
        for pattern, check in (("*/bash-completion/completions/*", ["bash", "-n"]),
                               ("*/zsh/vendor-completions/*", ["zsh", "-n"]),
                               ("*/fish/vendor_completions.d/*", ["fish", "-n"])):
            files = list(folder.glob(pattern))
            self.assertEqual(len(programs), len(files))
            for file in files:
                run(*check, str(file))

    def test_pages_have_no_warnings(self):
        files = list(folder.glob("*/man1/*.1.gz"))
        self.assertGreaterEqual(len(files), 7)
        for file in files:
            with tempfile.NamedTemporaryFile(suffix=".1") as copy:
                copy.write(gzip.decompress(file.read_bytes()))
                copy.flush()
                run("mandoc", "-T", "lint", "-W", "warning", copy.name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
