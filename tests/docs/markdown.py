# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads as much of Markdown as the tests of the documents need: fenced blocks with their marks, code, links, headings."""
import re
from dataclasses import dataclass, field
from pathlib import Path

FENCE = re.compile(r'^(\s*)```(\S*)\s*$')
HEADING = re.compile(r'^(#+)\s+(.*?)\s*$')
MARK = re.compile(r'^\s*<!--\s*(test|not run here):\s*(.*?)\s*-->\s*$')


def pages(source):
    """Every document for people, by its path in the source folder."""
    source = Path(source)
    return [source / 'README.md', source / 'CONTRIBUTING.md', *sorted(source.glob('docs/**/*.md'))]


@dataclass
class Block:
    line: int  # of its first line of text, from 1
    language: str
    text: str
    section: int  # how many headings stand before it
    marks: list = field(default_factory=list)  # (kind, text) of the comments right above it

    def has(self, mark):
        return any(kind == 'test' and mark in (part.strip() for part in text.split(',')) for kind, text in self.marks)

    def value(self, name):
        """What stands behind "NAME:" in a mark of its own, all of them together."""
        found = [text[len(name) + 1:].strip() for kind, text in self.marks
                 if kind == 'test' and text.startswith(name + ':')]
        return '\n'.join(found)

    def reason_not_to_run(self):
        return next((text for kind, text in self.marks if kind == 'not run here'), None)


def blocks(text):
    found, marks, section, block = [], [], 0, None
    for number, line in enumerate(text.splitlines(), 1):
        fence = FENCE.match(line)
        if block is not None:
            if fence and not fence[2]:
                found.append(block)
                block = None
            else:
                block.text += line.removeprefix(indent) + '\n'
        elif fence:
            indent = fence[1]
            block = Block(number + 1, fence[2], '', section, marks)
            marks = []
        elif mark := MARK.match(line):
            marks.append((mark[1], mark[2]))
        elif line.strip():
            marks = []
            section += bool(HEADING.match(line))
    if block is not None:
        raise ValueError(f'the block that begins at line {block.line} does not end')
    return found


def without_blocks(text):
    """The text with the lines of fenced blocks empty, so that line numbers stay."""
    lines, inside = [], False
    for line in text.splitlines():
        is_fence = FENCE.match(line)
        lines.append('' if inside or is_fence else line)
        inside ^= bool(is_fence)
    return '\n'.join(lines)


def code_spans(text):
    """(line, code) of what stands between backticks outside of blocks."""
    return [(number, code) for number, line in enumerate(without_blocks(text).splitlines(), 1)
            for code in re.findall(r'`([^`]+)`', line)]


def links(text):
    """(line, target) of links and images."""
    return [(number, target) for number, line in enumerate(without_blocks(text).splitlines(), 1)
            for target in re.findall(r'\]\(([^)\s]+)\)', re.sub(r'`[^`]*`', '', line))]


def anchors(text):
    """What "#…" can name: the headings, as the usual viewers of Markdown spell them."""
    headings = (HEADING.match(line) for line in without_blocks(text).splitlines())
    return {re.sub(r'[^\w\- ]', '', heading[2].lower()).replace(' ', '-') for heading in headings if heading}
