# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs can be asked, as they say it themselves: a dictionary like that of `codewar-runner --describe`."""
import json
import os
import re
import subprocess
import tempfile


def ask(program, option):
    """The program's answer, in English, whatever its user prefers."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": folder,
            "XDG_RUNTIME_DIR": folder, "ASAN_OPTIONS": "detect_leaks=0"}
        return subprocess.run([program, option], env=environment, check=True, capture_output=True, text=True).stdout


def of_runner(program):
    return json.loads(ask(program, "--describe"))


def rows(text, heading):
    """The rows of a part of Qt's help: what is asked for, and its explanation put together from its lines."""
    found = []
    part = re.search(rf"^{heading}:\n((?:  .*\n?)+)", text, re.MULTILINE)
    for line in part[1].splitlines() if part else []:
        row = re.match(r"  (\S.*?)(?:  +(.*))?$", line)
        if row:
            found.append([row[1], row[2] or ""])
        else:
            found[-1][1] += " " + line.strip()
    return [(name, explanation.strip()) for name, explanation in found]


def of_window(program):
    text = ask(program, "--help")
    described = {"name": "codewar", "help": text.split("\n")[1], "commands": [], "options": [],
                 "version": ask(program, "--version").split()[-1], "arguments": []}
    empty = {"names": [], "argument": "", "value": "", "choices": [], "default": "", "required": False, "many": False}
    for name, explanation in rows(text, "Options"):
        value = re.search(r"<(\w+)>", name)
        described["options"].append(empty | {
            "names": re.findall(r"--?[\w-]+", name.split("<")[0]), "value": value[1] if value else "",
            "help": explanation})
    for _, explanation in rows(text, "Arguments"):
        described["arguments"].append(
            empty | {"argument": "FILE[:LINE[:COLUMN]]", "many": True, "help": explanation})
    return described
