#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl merge and diff: by hand, and as git's merge driver and external diff."""

import copy
import json
import os
import shutil
import subprocess
import sys

from cli import MAP, PROGRAM, main, run, wrong_usage


def changed(change):
    data = copy.deepcopy(MAP)
    change(data)
    return data


def retitle(data):
    data["touchpoints"][1]["title"] = "Renamed"


def move_emotion(data):
    data["touchpoints"][1]["emotion"] = 2
    data["touchpoints"].append({"id": "new", "title": "New", "stage": "s", "step": 1, "lane": "l"})
    data["touchpoints"][1]["step"] = 2
    data["touchpoints"][2]["step"] = 3


def other_title(data):
    data["touchpoints"][1]["title"] = "Theirs"


def three(folder, ours, theirs):
    return (folder.write("base.json", MAP), folder.write("ours.json", changed(ours)),
            folder.write("theirs.json", changed(theirs)), folder.path / "out.json")


def merges(folder):
    base, ours, theirs, out = three(folder, retitle, move_emotion)
    result = run("merge", base, ours, theirs, "-o", out)
    assert (result.status, result.out, result.err) == (0, "", ""), result.err
    cards = {card["id"]: card for card in json.loads(out.read_text())["touchpoints"]}
    assert cards["b"]["title"] == "Renamed" and cards["b"]["emotion"] == 2, cards
    assert [cards[i].get("step", 0) for i in ("a", "new", "b", "c")] == [0, 1, 2, 3], cards
    other = run("merge", base, theirs, ours, "-o", "-")
    assert other.out == out.read_text(encoding="utf-8")


def tells_conflicts(folder):
    base, ours, theirs, out = three(folder, retitle, other_title)
    result = run("merge", base, ours, theirs, "-o", out)
    lines = result.lines()
    assert len(lines) == 1, lines
    assert "Renamed" in lines[0] and "Theirs" in lines[0] and "Title" in lines[0], lines
    assert json.loads(out.read_text())["touchpoints"][1]["title"] == "Renamed"


def merges_groups(folder):
    base, first, second, out = three(folder, retitle, move_emotion)
    third = folder.write("third.json", changed(other_title))
    result = run("merge", base, base, first, second, third, "-o", out)
    lines = result.lines()
    assert len(lines) == 1 and "third.json" in lines[0] and "Theirs" in lines[0], lines
    cards = {card["id"]: card for card in json.loads(out.read_text())["touchpoints"]}
    assert cards["b"]["title"] == "Renamed" and cards["b"]["emotion"] == 2 and "new" in cards, cards

    before = out.read_bytes()
    listed = run("merge", base, base, first, second, "--list")
    assert listed.status == 0 and listed.err == "", listed.err
    lines = listed.out.splitlines()
    assert len(lines) == 3 and [("ours.json: " in line, "theirs.json: " in line) for line in lines] == \
        [(True, False), (False, True), (False, True)], lines
    assert out.read_bytes() == before
    nothing = run("merge", "/dev/null", first, second, "--list")
    assert "added" in nothing.out, nothing.out


def needs_good_maps(folder):
    base, ours, _, out = three(folder, retitle, other_title)
    bad = folder.write("bad.json", "{")
    result = run("merge", base, ours, bad, "-o", out)
    assert len(result.lines()) == 1 and not out.exists(), result.err
    wrong_usage("merge", base, ours)
    wrong_usage("merge", base, ours, ours)
    wrong_usage("diff", base)


def tells_differences(folder):
    base, ours, theirs, _ = three(folder, retitle, move_emotion)
    assert run("diff", base, base).out == ""
    result = run("diff", base, ours)
    assert result.status == 0 and len(result.out.splitlines()) == 1, result.out
    assert "Second" in result.out and "Renamed" in result.out, result.out
    lines = run("diff", base, theirs).out.splitlines()
    # The columns behind the new one have another number, which is no change.
    assert len(lines) == 2, lines
    assert any("Emotion" in line for line in lines) and any("added" in line for line in lines), lines


def git(folder, *arguments, check=True):
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        environment[f"GIT_{role}_NAME"] = "Test"
        environment[f"GIT_{role}_EMAIL"] = "test@example.org"
    return subprocess.run(["git", *arguments], cwd=folder.path, env=environment, check=check,
                          capture_output=True, text=True)


def works_in_git(folder):
    """What the README says, done."""
    if shutil.which("git") is None:
        print("# git is not installed")
        return
    git(folder, "init", "-q", "-b", "main")
    git(folder, "config", "merge.reroute.driver", f"'{PROGRAM}' merge %O %A %B -o %A")
    git(folder, "config", "diff.reroute.textconv", f"'{PROGRAM}' convert --to md")
    folder.write(".gitattributes", "*.journey.json merge=reroute diff=reroute\n")
    folder.write("a.journey.json", MAP)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "base")
    for branch, change in (("ours", retitle), ("theirs", move_emotion), ("conflict", other_title)):
        git(folder, "checkout", "-qb", branch, "main")
        path = folder.write("a.journey.json", changed(change))
        git(folder, "commit", "-qam", branch)
    git(folder, "checkout", "-q", "ours")
    shown = git(folder, "diff", "main", "ours", "--", "a.journey.json").stdout
    assert "Renamed" in shown and '"touchpoints"' not in shown, shown
    git(folder, "merge", "-q", "theirs", "-m", "merge")
    cards = json.loads(path.read_text())["touchpoints"]
    assert [card["title"] for card in cards if card["id"] == "b"] == ["Renamed"], cards
    assert any(card["id"] == "new" for card in cards), cards
    failed = git(folder, "merge", "-q", "conflict", "-m", "merge", check=False)
    assert failed.returncode != 0
    assert "UU a.journey.json" in git(folder, "status", "--porcelain").stdout
    assert run("validate", path).status == 0


if __name__ == "__main__":
    sys.exit(main([merges, merges_groups, tells_conflicts, needs_good_maps, tells_differences, works_in_git]))
