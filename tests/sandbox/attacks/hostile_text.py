# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that a terminal or a text view could take for more than text.
import sys

text = b"".join(
    [
        bytes(range(256)),
        b"\x1b]52;c;Y29kZXdhcg==\x07\x1b]0;title\x07\x1b[2J\x1b[31m",
        b"<img src='file:///etc/passwd'>",
        "\u202e\u2066\ufeff\U0001f600".encode()[:-1],
        b"\xc3" * 3,
    ]
)
sys.stdout.buffer.write(text * 100)
