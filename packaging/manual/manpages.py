# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages, one for each program and command. What no definition says is in sections/PAGE.man."""
import pathlib

sections = pathlib.Path(__file__).parent / "sections"


def plain(text):
    """As troff prints it literally."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("'", "\\(aq")
    return "\\&" + escaped if escaped.startswith(".") else escaped


def sentence(text):
    return plain(text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else "."))


def option_terms(option):
    value = f" \\fI{plain(option['value'])}\\fR" if option["value"] else ""
    return ", ".join(f"\\fB{plain(name)}\\fR" for name in option["names"]) + value


def option_help(option):
    text = sentence(option["help"])
    if option["choices"]:
        text += " One of " + ", ".join(plain(choice) for choice in option["choices"]) + "."
    if option["default"]:
        text += f" Default: {plain(option['default'])}."
    return text


def argument_word(argument):
    word = f"\\fI{plain(argument['argument'])}\\fR" + ("..." if argument["many"] else "")
    return word if argument["required"] else f"[{word}]"


def synopsis(path, command):
    words = [f"\\fB{plain(' '.join(path))}\\fR"]
    if command["options"]:
        words.append("[\\fIOPTION\\fR]...")
    if command["commands"]:
        words.append("\\fICOMMAND\\fR")
    return " ".join(words + [argument_word(argument) for argument in command["arguments"]])


def definitions(entries):
    lines = []
    for term, text in entries:
        lines += [".TP", term, text]
    return lines


def arguments_and_options(command):
    entries = [(argument_word(argument), sentence(argument["help"])) for argument in command["arguments"]]
    return entries + [(option_terms(option), option_help(option)) for option in command["options"]]


def page(path, command, version, date, others):
    name = "-".join(path)
    lines = [f'.TH "{plain(name).upper()}" "1" "{date}" "CodeWar {version}" "CodeWar"', ".SH NAME",
             f"{plain(name)} \\- {plain(command['help'].rstrip('.'))}", ".SH SYNOPSIS"]
    leaves = [] if len(path) == 1 else command["commands"]
    synopses = [synopsis(path + [leaf["name"]], leaf) for leaf in leaves] or [synopsis(path, command)]
    lines += "\n.br\n".join(synopses).split("\n")
    introduction = sections / f"{name}.description.man"
    lines += [".SH DESCRIPTION", introduction.read_text().rstrip() if introduction.exists() else sentence(command["help"])]
    if leaves:
        lines.append(".SH COMMANDS")
        for leaf in leaves:
            lines += [f".SS {plain(leaf['name'])}", sentence(leaf["help"])] + definitions(arguments_and_options(leaf))
    elif command["commands"]:
        lines.append(".SH COMMANDS")
        lines += definitions((f"\\fB{plain(name + '-' + c['name'])}\\fR(1)", sentence(c["help"]))
                             for c in command["commands"])
    lines += [".SH OPTIONS"] + definitions(arguments_and_options(command))
    more = sections / f"{name}.man"
    if more.exists():
        lines.append(more.read_text().rstrip())
    lines += [".SH SEE ALSO", ",\n".join(f".BR {plain(other)} (1)" for other in others if other != name)
              .replace(" (1),", " (1),")]
    return "\n".join(lines) + "\n"


def pages(program, date, others):
    """Name and text of each page."""
    names = [program["name"]] + [f"{program['name']}-{command['name']}" for command in program["commands"]]
    for path, command in [([program["name"]], program)] + [([program["name"], c["name"]], c)
                                                           for c in program["commands"]]:
        yield "-".join(path), page(path, command, program["version"], date, names + others)
