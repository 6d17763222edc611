# SPDX-License-Identifier: GPL-3.0-or-later
"""Completion for bash, zsh and fish."""


def tree(command, path=()):
    """Every command below this one, itself first, each with the words that lead to it."""
    yield path, command
    for child in command["commands"]:
        yield from tree(child, path + (child["name"],))


def names(command):
    return [name for option in command["options"] for name in option["names"]]


def identifier(program):
    return "_" + program["name"].replace("-", "_")


def bash(program):
    function = identifier(program)
    steps, values, words = [], [], []
    for path, command in tree(program):
        here = " ".join(path)
        steps += [f'        "{" ".join(path[:-1])}|{path[-1]}") path="{here}" ;;'] if path else []
        words.append(f'    "{here}") options="{" ".join(names(command))}" '
                     f'commands="{" ".join(c["name"] for c in command["commands"])}" ;;')
        for option in command["options"]:
            if option["value"]:
                pattern = " | ".join(f'"{here}|{name}"' for name in option["names"])
                reply = (f'mapfile -t COMPREPLY < <(compgen -W "{" ".join(option["choices"])}" -- "$word")'
                         if option["choices"] else "COMPREPLY=() # any file, or what one types")
                values.append(f"    {pattern}) {reply}; return ;;".replace("types; return", "types\n        return"))
    return "\n".join([
        f"# bash completion for {program['name']}", f"{function}() {{",
        '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} path= options= commands= one',
        '    for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do', '        case "$path|$one" in', *steps, "        esac",
        "    done", '    case "$path|$before" in', *values, "    esac", '    case "$path" in', *words, "    esac",
        '    [[ $word == -* ]] && commands=$options',
        '    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")', "}",
        f"complete -o default -F {function} {program['name']}", ""])


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def zsh_help(text):
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def zsh_option(option):
    many = "" if len(option["names"]) == 1 else f"({' '.join(option['names'])})"
    value = ""
    if option["value"]:
        value = f":{option['value']}:" + (f"({' '.join(option['choices'])})" if option["choices"] else "_files")
    return [quoted(f"{many}{name}[{zsh_help(option['help'])}]{value}") for name in option["names"]]


def zsh_function(program, path, command):
    lines = [f"{identifier(program)}{''.join('_' + step for step in path)}() {{"]
    specs = [spec for option in command["options"] for spec in zsh_option(option)]
    if command["commands"]:
        choices = " ".join(quoted(f"{c['name']}:{zsh_help(c['help'])}") for c in command["commands"])
        lines += ["    local state line", "    local -a commands=(" + choices + ")",
                  "    _arguments -C " + " \\\n        ".join(specs + ["'1: :->command'", "'*:: :->rest'"]),
                  "    case $state in", "    command) _describe command commands ;;", "    rest)",
                  "        case $line[1] in"]
        for child in command["commands"]:
            lines.append(f"        {child['name']}) {identifier(program)}"
                         f"{''.join('_' + step for step in path + (child['name'],))} ;;")
        lines += ["        esac ;;", "    esac"]
    else:
        rest = ["'*:file:_files'"] if command["arguments"] else []
        lines.append("    _arguments " + " \\\n        ".join(specs + rest))
    return lines + ["}", ""]


def zsh(program):
    lines = [f"#compdef {program['name']}", ""]
    for path, command in tree(program):
        lines += zsh_function(program, path, command)
    return "\n".join(lines + [f'{identifier(program)} "$@"', ""])


def fish(program):
    lines = [f"# fish completion for {program['name']}"]
    for path, command in tree(program):
        seen = [f"__fish_seen_subcommand_from {step}" for step in path]
        children = [child["name"] for child in command["commands"]]
        fresh = [f"not __fish_seen_subcommand_from {' '.join(children)}"] if children else []
        condition = "; and ".join(seen + fresh)
        start = f"complete -c {program['name']}" + (f" -n {quoted(condition)}" if condition else "")
        for child in command["commands"]:
            lines.append(f"{start} -f -a {child['name']} -d {quoted(child['help'])}")
        for option in command["options"]:
            flags = " ".join(("-l " + name[2:]) if name.startswith("--") else ("-s " + name[1:])
                             for name in option["names"])
            value = " -r" if option["value"] else ""
            if option["choices"]:
                value = f" -x -a {quoted(' '.join(option['choices']))}"
            lines.append(f"{start} {flags}{value} -d {quoted(option['help'])}")
    return "\n".join(lines + [""])
