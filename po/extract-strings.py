#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of playbooks and maps into a file that gettext can read, for it reads no JSON.

extract-strings.py OUTPUT FILE…          writes OUTPUT
extract-strings.py --check OUTPUT FILE…  fails if OUTPUT is not what would be written
"""

import argparse
import json
import pathlib
import sys

RULE_MEMBERS = ["title", "why", "check", "role"]
MESSAGE_MEMBERS = ["text"]

# The members of a map whose texts are for people; src/app/rr-sample.c has the same list.
MAP_MEMBERS = ["title", "summary", "name", "role", "label", "text", "note", "need", "why", "check",
               "needs", "pains", "ideas", "tags", "notes"]

HEAD = """\
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by extract-strings.py from JSON files; edit those. */

"""


def playbook_texts(playbook):
    """Yields (what it is, text) for everything that a playbook says."""
    yield "the playbook's name", playbook["name"]
    for kind, members in (("rule", RULE_MEMBERS), ("message", MESSAGE_MEMBERS)):
        for thing in playbook[kind + "s"]:
            for member in members:
                yield f"{kind} {thing['id']}, {member}", thing.get(member, "")


def strings(value):
    """Yields the strings in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def map_texts(thing, kind="map"):
    """Yields (what it is, text) for everything that a map says, but for names of people and what a playbook wrote."""
    is_made = kind in ("actions", "messages") and "rule" in thing and not thing.get("edited", False)
    for member, value in thing.items():
        if member in MAP_MEMBERS and not (kind == "people" and member == "name"):
            if not is_made or member == "notes":
                yield from ((f"{kind}, {member}", text) for text in strings(value))
        elif isinstance(value, list):
            for inner in value:
                if isinstance(inner, dict):
                    yield from map_texts(inner, member)


def quoted(text):
    """Returns a text as a string of C."""
    for character, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(character, escaped)
    return f'"{text}"'


def extract(paths):
    """Returns the file's contents: each text once, with what it is where it comes first."""
    blocks, seen = [], set()
    for path in paths:
        thing = json.loads(path.read_text(encoding="utf-8"))
        is_playbook = thing["format"] == "reroute-playbook"
        for what, text in playbook_texts(thing) if is_playbook else map_texts(thing):
            if not text or text in seen:
                continue
            seen.add(text)
            hint = " Names in braces stay as they are; a text takes their place." if is_playbook and "{" in text else ""
            blocks.append(f"/* Translators: {path.parent.name}/{path.name}, {what}.{hint} */\nN_({quoted(text)})\n")
    return HEAD + "\n".join(blocks)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("files", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()

    made = extract(arguments.files)
    if not arguments.check:
        arguments.output.write_text(made, encoding="utf-8")
        return 0
    if arguments.output.exists() and arguments.output.read_text(encoding="utf-8") == made:
        return 0
    print(f"{arguments.output} is out of date; run po/extract-strings.py {arguments.output} "
          + " ".join(str(path) for path in arguments.files), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
