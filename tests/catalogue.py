# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the catalogues of translations."""

import re

QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def unescape(text):
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[0]), text)


def entries(path):
    """Yields the messages of a catalogue as {"msgctxt", "msgid", "msgid_plural", "msgstr[0]", …, "flags"}."""
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        entry, member = {"flags": ""}, None
        for line in block.splitlines():
            if line.startswith("#,"):
                entry["flags"] += line[2:]
            if line.startswith("#"):
                continue
            head = re.match(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) ", line)
            if head:
                member = head[1]
                entry[member] = ""
            for part in QUOTED.findall(line):
                entry[member] += unescape(part)
        if entry.get("msgid"):
            yield entry
