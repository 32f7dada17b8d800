#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps POTFILES, the list of the files that have texts for translators.

potfiles.py          writes POTFILES
potfiles.py --check  fails if a file is missing there, or listed without need
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
POTFILES = ROOT / "po/POTFILES"

CALL = re.compile(r"\b(_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?) ?\(")
LOOKS = [
    ("data", "*.in", lambda text: not re.search(r"^\[(D-BUS Service|Thumbnailer Entry|Shell Search Provider)\]", text, re.M)),
    ("data/help/C", "*.page", lambda text: True),
    ("data", "*.gschema.xml", lambda text: True),
    ("po", "*.h", lambda text: True),
    ("src", "**/*.[ch]", CALL.search),
    ("ui", "**/*.ui", lambda text: 'translatable="yes"' in text),
]


def wanted():
    return sorted(str(path.relative_to(ROOT)) for folder, pattern, has_text in LOOKS
                  for path in (ROOT / folder).glob(pattern) if has_text(path.read_text(encoding="utf-8")))


def main(arguments):
    names = wanted()
    if "--check" not in arguments:
        POTFILES.write_text("".join(name + "\n" for name in names), encoding="utf-8")
        return 0

    listed = POTFILES.read_text(encoding="utf-8").split()
    for name in sorted(set(names) - set(listed)):
        print(f"{name} is not in POTFILES", file=sys.stderr)
    for name in sorted(set(listed) - set(names)):
        print(f"{name} is in POTFILES without need", file=sys.stderr)
    if listed != names:
        print("run po/potfiles.py", file=sys.stderr)
    return listed != names


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
