#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl info."""

import sys

from cli import main, run


def tells_it_to_programs(folder):
    info = run("info", folder.map(), "--format", "json").json()
    expected = {
        "title": "Flying, \"home\"", "stages": 1, "lanes": 1, "touchpoints": 3, "links": 3,
        "feedback": 3, "unmatched": 2,
        "scenarios": [
            {"id": "storm", "name": "Storm", "affected": 3, "actions": 1, "done": 1},
            {"id": "strike", "name": "Strike", "affected": 2, "actions": 0, "done": 0},
        ],
    }
    assert info == expected, info
    assert list(info) == list(expected), list(info)


def tells_it_to_people(folder):
    result = run("info", folder.map())
    assert result.status == 0 and result.err == "", result.err
    assert "Flying, \"home\"" in result.out, result.out
    assert "Touchpoints: 3\n" in result.out, result.out
    assert "3 of 3 touchpoints affected · 1 directly, 2 by ripple" in result.out, result.out
    assert run("info", folder.map(), "--format", "text").out == result.out


def takes_an_empty_map(folder):
    path = folder.write("empty.json", {"format": "reroute-journey", "version": 1})
    info = run("info", path, "--format", "json").json()
    assert info["touchpoints"] == 0 and info["scenarios"] == [] and info["title"] == "", info


if __name__ == "__main__":
    sys.exit(main([tells_it_to_programs, tells_it_to_people, takes_an_empty_map]))
