#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of the playbooks into a file that gettext can read, for it reads no JSON.

extract-strings.py OUTPUT PLAYBOOK…          writes OUTPUT
extract-strings.py --check OUTPUT PLAYBOOK…  fails if OUTPUT is not what would be written
"""

import argparse
import json
import pathlib
import sys

RULE_MEMBERS = ["title", "why", "check", "role"]
MESSAGE_MEMBERS = ["text"]

HEAD = """\
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by extract-strings.py from the playbooks; edit those. */

"""


def texts(playbook):
    """Yields each text for translators once, with what it is."""
    seen = set()
    found = [("the playbook's name", playbook["name"])]
    for kind, members in (("rule", RULE_MEMBERS), ("message", MESSAGE_MEMBERS)):
        for thing in playbook[kind + "s"]:
            found += [(f"{kind} {thing['id']}, {member}", thing.get(member, "")) for member in members]

    for what, text in found:
        if text and text not in seen:
            seen.add(text)
            yield what, text


def quoted(text):
    """Returns a text as a string of C."""
    for character, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(character, escaped)
    return f'"{text}"'


def extract(paths):
    blocks = []
    for path in paths:
        playbook = json.loads(path.read_text(encoding="utf-8"))
        for what, text in texts(playbook):
            hint = " Names in braces stay as they are; a text takes their place." if "{" in text else ""
            blocks.append(f"/* TRANSLATORS: {path.name}, {what}.{hint} */\nN_({quoted(text)})\n")
    return HEAD + "\n".join(blocks)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("playbooks", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()

    made = extract(arguments.playbooks)
    if not arguments.check:
        arguments.output.write_text(made, encoding="utf-8")
        return 0
    if arguments.output.exists() and arguments.output.read_text(encoding="utf-8") == made:
        return 0
    print(f"{arguments.output} is out of date; run po/extract-strings.py {arguments.output} "
          + " ".join(str(path) for path in arguments.playbooks), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
