#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that leaves the program, byte for byte as it was when somebody last looked at it.

    RR_TEST_WRITE=1 meson test -C _build cli-golden

writes the files anew; look at what changed before it is committed.
"""

import json
import os
import sys

from cli import SOURCE, main, run

FOLDER = SOURCE / "tests/cli/golden"
MAP = FOLDER / "golden.journey.json"
NOW = ("--now", "2015-02-12T12:00")
PLAN = ("plan", MAP, "--playbook", FOLDER / "empty.playbook.json", *NOW, "--format")

FILES = {
    "map.mmd": ("convert", MAP, "--to", "mmd"),
    "map.csv": ("convert", MAP, "--to", "csv"),
    "map.md": ("convert", MAP, "--to", "md"),
    "plan.md": (*PLAN, "md"),
    "plan.csv": (*PLAN, "csv"),
    "plan.ics": (*PLAN, "ics"),
    "plan.json": (*PLAN, "json"),
    "info.txt": ("info", MAP),
    "info.json": ("info", MAP, "--format", "json"),
    "impact.txt": ("impact", MAP, "--all"),
    "impact.json": ("impact", MAP, "--all", "--format", "json"),
    "impact.csv": ("impact", MAP, "--all", "--format", "csv"),
    "impact.md": ("impact", MAP, "--all", "--format", "md"),
    "review.txt": ("review", MAP),
    "review.json": ("review", MAP, "--format", "json"),
    "review.csv": ("review", MAP, "--format", "csv"),
    "review.md": ("review", MAP, "--format", "md"),
}


VERSION = run("--version").out.split()[1]


def case(name, arguments):
    def compare(folder):
        result = run(*arguments)
        assert result.status == 0, result.err
        result.out = result.out.replace(f"Reroute {VERSION}", "Reroute VERSION")
        path = FOLDER / name
        if os.environ.get("RR_TEST_WRITE"):
            path.write_bytes(result.out.encode("utf-8"))
        expected = path.read_bytes().decode("utf-8")
        for number, (got, wanted) in enumerate(zip(result.out.splitlines(), expected.splitlines()), 1):
            assert got == wanted, f"{name}, line {number}:\n{got}\ninstead of\n{wanted}"
        assert result.out == expected, f"{name} ends elsewhere"

    compare.__name__ = f"writes_{name.replace('.', '_')}"
    return compare


def what_is_written_comes_back(folder):
    """Mermaid and CSV give the same titles again, whatever signs are in them."""
    titles = [card["title"] for card in json.loads(MAP.read_text(encoding="utf-8"))["touchpoints"]]
    for name in ["map.mmd", "map.csv"]:
        back = folder.path / "back.journey.json"
        result = run("import", FOLDER / name, "-o", back)
        assert result.status == 0, result.err
        data = json.loads(back.read_text(encoding="utf-8"))
        assert [card["title"] for card in data["touchpoints"]] == titles, name
        assert [stage["name"] for stage in data["stages"]] == ["Plan: before", "end"], name


if __name__ == "__main__":
    sys.exit(main([*[case(name, arguments) for name, arguments in FILES.items()], what_is_written_comes_back]))
