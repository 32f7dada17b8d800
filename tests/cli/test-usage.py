#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all commands of reroutectl have in common: help, version, wrong usage, files."""

import json
import os
import subprocess
import sys

from cli import EXAMPLE, MAP, PROGRAM, main, run, wrong_usage

COMMANDS = ("validate", "info", "impact", "plan", "review")


def helps(folder):
    for option in ("--help", "-h", "help"):
        result = run(option)
        assert result.status == 0 and result.err == "", result.err
        for command in COMMANDS:
            assert f"\n  {command} MAP" in result.out, result.out
    for command in COMMANDS:
        result = run(command, "--help")
        assert result.status == 0 and f"reroutectl {command}" in result.out, result.out


def tells_its_version(folder):
    result = run("--version")
    assert result.status == 0 and result.out.startswith("reroutectl "), result.out


def refuses_wrong_usage(folder):
    path = folder.map()
    assert "missing" in wrong_usage()
    assert "“frobnicate”" in wrong_usage("frobnicate")
    assert "“--frobnicate”" in wrong_usage("--frobnicate")
    for command in COMMANDS:
        wrong_usage(command)
        wrong_usage(command, "--frobnicate", path)
    for command in ("info", "impact", "plan", "review"):
        wrong_usage(command, path, path)
        assert "“xml”" in wrong_usage(command, path, "--format", "xml")
        wrong_usage(command, path, "--format")
    wrong_usage("info", path, "--format", "csv")
    assert "yesterday" in wrong_usage("plan", path, "--now", "yesterday")
    wrong_usage("plan", "--write", "-")


def tells_what_a_file_lacks(folder):
    broken = folder.map(lambda m: (m["touchpoints"][0].update(emotion=7),
                                   m["touchpoints"][1].update(importance=0)))
    missing = folder.path / "missing.journey.json"
    for command in COMMANDS:
        lines = run(command, broken).lines()
        assert len(lines) == 2, lines
        assert all(line.startswith(f"{broken}: ") for line in lines), lines
        assert "touchpoints[0].emotion" in lines[0] and "7" in lines[0], lines
        assert "touchpoints[1].importance" in lines[1], lines

        lines = run(command, missing).lines()
        assert len(lines) == 1 and lines[0].startswith(f"{missing}: "), lines
        lines = run(command, folder.path).lines()
        assert len(lines) == 1 and lines[0].startswith(f"{folder.path}: "), lines
        lines = run(command, "/dev/null").lines()
        assert len(lines) == 1, lines


def reads_standard_input(folder):
    text = json.dumps(MAP).encode()
    assert run("validate", "-", stdin=text).out == "-: ok\n"
    assert len(run("impact", "-", "--format", "json", stdin=text).json()) == 3
    lines = run("info", "-", stdin=b"{").lines()
    assert len(lines) == 1 and lines[0].startswith("-: "), lines


def takes_names_that_look_like_options(folder):
    os.chdir(folder.path)
    folder.write("-a", MAP)
    assert run("info", "--", "-a").status == 0
    assert run("validate", "--", "-a").out == "-a: ok\n"


def needs_a_scenario(folder):
    path = folder.map(lambda m: m.update(scenarios=[]))
    for command in ("impact", "plan", "review"):
        lines = run(command, path).lines()
        assert len(lines) == 1 and "no scenario" in lines[0], lines


def finds_a_scenario(folder):
    path = folder.map()
    for name in ("strike", "Strike"):
        rows = run("impact", path, "--scenario", name, "--format", "json").json()
        assert [row["touchpoint"] for row in rows] == ["c", "b"], rows
    for command in ("impact", "plan", "review"):
        lines = run(command, path, "--scenario", "Flood").lines()
        assert len(lines) == 1, lines
        assert "“Flood”" in lines[0] and "Storm (storm)" in lines[0] and "strike" in lines[0], lines


def takes_the_example(folder):
    for arguments in (("validate",), ("info",), ("impact", "--all"), ("plan",), ("review",)):
        result = run(arguments[0], EXAMPLE, *arguments[1:])
        assert result.status == 0 and result.err == "", result.err


def says_that_it_cannot_write(folder):
    if not os.path.exists("/dev/full"):
        return
    with open("/dev/full", "wb") as full:
        process = subprocess.run([PROGRAM, "impact", str(folder.map())], stdout=full, check=False,
                                 stderr=subprocess.PIPE)
    assert process.returncode == 1, process.returncode
    assert len(process.stderr.splitlines()) == 1, process.stderr


if __name__ == "__main__":
    sys.exit(main([helps, tells_its_version, refuses_wrong_usage, tells_what_a_file_lacks,
                   reads_standard_input, takes_names_that_look_like_options, needs_a_scenario,
                   finds_a_scenario, takes_the_example, says_that_it_cannot_write]))
