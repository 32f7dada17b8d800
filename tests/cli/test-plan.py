#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl plan: what it prints, what it saves, and what it leaves alone."""

import json
import os
import sys

from cli import EXAMPLE, MAP, PLAYBOOK, main, run

NOW = ("--now", "2015-02-21T08:00")


def suggests(folder):
    path = folder.map()
    before = path.read_bytes()
    book = folder.write("book.json", PLAYBOOK)
    plan = run("plan", path, "--playbook", book, *NOW, "--format", "json").json()
    assert list(plan) == ["actions", "messages", "findings"], list(plan)

    titles = [a["title"] for a in plan["actions"]]
    assert titles == ["Fix =SUM(A1), \"ä\"", "Fix Second", "By hand"], titles
    assert plan["actions"][1] == {
        "id": plan["actions"][1]["id"], "title": "Fix Second", "strategy": "service",
        "phase": "hours", "touchpoint": "b", "due": "2015-02-21T12:00:00Z", "rule": "book/fix",
    }, plan["actions"][1]
    assert plan["messages"] == [{"id": plan["messages"][0]["id"], "text": "Wait",
                                 "channels": ["phone"], "rule": "book/hold"}], plan["messages"]
    for finding in plan["findings"]:
        assert list(finding) == ["kind", "touchpoint", "action", "text"], finding
        assert finding["kind"] in ("no-owner", "only-service"), finding
        assert finding["text"].endswith("."), finding
    assert {f["action"] for f in plan["findings"] if f["kind"] == "no-owner"} == {
        a["id"] for a in plan["actions"][:2]}, plan["findings"]
    assert path.read_bytes() == before


def writes_markdown(folder):
    path = folder.map()
    text = run("plan", path, *NOW).out
    assert text.startswith("# Recovery plan: Storm\n"), text
    assert "- [x] **By hand**" in text, text
    out = folder.path / "plan.md"
    out.write_text("old")
    result = run("plan", path, *NOW, "-o", out)
    assert result.status == 0 and result.out == "" and result.err == "", result.err
    assert out.read_text(encoding="utf-8") == text
    assert run("plan", path, *NOW, "-o", "-").out == text


def saves_and_reconciles(folder):
    path = folder.map()
    book = folder.write("book.json", PLAYBOOK)
    arguments = ("plan", path, "--playbook", book, *NOW, "--write", "--format", "json")
    first = run(*arguments).json()
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["scenarios"][0]["actions"] == first["actions"], data["scenarios"][0]
    assert data["scenarios"][0]["messages"] == first["messages"]
    assert "actions" not in data["scenarios"][1]

    # Again: the same actions with the same ids, and no byte changes.
    written = path.read_bytes()
    assert run(*arguments).json() == first
    assert path.read_bytes() == written

    # One was done, and the touchpoint of the other is fine again.
    data["scenarios"][0]["actions"][0]["status"] = "done"
    data["links"] = []
    path.write_text(json.dumps(data), encoding="utf-8")
    again = run(*arguments).json()
    assert [(a["title"][:5], a.get("status")) for a in again["actions"]] == [
        ("Fix =", "done"), ("By ha", "done")], again["actions"]


def plans_the_scenario_that_is_named(folder):
    path = folder.map()
    run("plan", path, "--scenario", "Strike", *NOW, "--write")
    data = json.loads(path.read_text(encoding="utf-8"))
    assert len(data["scenarios"][0]["actions"]) == 1
    assert len(data["scenarios"][1]["actions"]) > 0


def refuses_bad_playbooks(folder):
    path = folder.map()
    before = path.read_bytes()
    out = folder.path / "plan.md"
    bad = json.loads(json.dumps(PLAYBOOK))
    bad["rules"][0]["title"] = "Fix {touchpont}"
    bad["rules"][0]["effort"] = 9
    book = folder.write("book.json", bad)
    lines = run("plan", path, "--playbook", book, "--write", "-o", out).lines()
    assert len(lines) == 2, lines
    assert all(line.startswith(f"{book}: ") and "“fix”" in line for line in lines), lines
    assert path.read_bytes() == before and not out.exists()

    lines = run("plan", path, "--playbook", folder.path / "none").lines()
    assert len(lines) == 1 and lines[0].startswith(f"{folder.path / 'none'}: "), lines
    lines = run("plan", path, "--playbook", path).lines()
    assert len(lines) == 1 and "playbook" in lines[0], lines


def leaves_no_half_file(folder):
    path = folder.map()
    lines = run("plan", path, "-o", folder.path / "no" / "plan.md").lines()
    assert len(lines) == 1 and lines[0].startswith(f"{folder.path / 'no' / 'plan.md'}: "), lines

    if os.geteuid() != 0:
        before = path.read_bytes()
        folder.path.chmod(0o500)
        lines = run("plan", path, "--write").lines()
        folder.path.chmod(0o700)
        assert len(lines) == 1 and path.read_bytes() == before, lines
    assert sorted(p.name for p in folder.path.iterdir()) == ["a.journey.json"]


def plans_in_reason(folder):
    """A dozen affected touchpoints yield 15 to 40 actions."""
    data = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    data["scenarios"][0]["actions"] = []
    data["scenarios"][0]["messages"] = []
    path = folder.write("fresh.json", data)
    plan = run("plan", path, *NOW, "--format", "json").json()
    assert 15 <= len(plan["actions"]) <= 40, len(plan["actions"])
    assert plan["messages"]
    assert {a["phase"] for a in plan["actions"]} == {"hours", "day", "week", "month", "after"}


def makes_maps_that_can_be_read(folder):
    path = folder.write("a.json", MAP)
    assert run("plan", path, "--write").status == 0
    assert run("validate", path).status == 0


if __name__ == "__main__":
    sys.exit(main([suggests, writes_markdown, saves_and_reconciles,
                   plans_the_scenario_that_is_named, refuses_bad_playbooks, leaves_no_half_file,
                   plans_in_reason, makes_maps_that_can_be_read]))
