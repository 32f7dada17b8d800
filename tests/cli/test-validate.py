#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl validate: each file is told of, the good and the bad."""

import sys

from cli import EXAMPLE, MAP, main, run


def takes_good_maps(folder):
    path = folder.map()
    result = run("validate", path, EXAMPLE)
    assert result.status == 0 and result.err == "", result.err
    assert result.out == f"{path}: ok\n{EXAMPLE}: ok\n", result.out


def tells_of_each(folder):
    good = folder.map()
    bad = folder.write("bad.json", {**MAP, "version": 2})
    worse = folder.write("worse.json", b"{\"a\": 1, \"a\": 2}")
    result = run("validate", bad, good, worse)
    assert result.status == 1, result.status
    assert result.out == f"{good}: ok\n", result.out
    lines = result.err.splitlines()
    assert len(lines) == 2, lines
    assert lines[0].startswith(f"{bad}: "), lines
    assert lines[1].startswith(f"{worse}: "), lines


if __name__ == "__main__":
    sys.exit(main([takes_good_maps, tells_of_each]))
