#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl plan as a calendar and as a table; another program reads the calendar."""

import csv
import io
import re
import sys

from cli import EXAMPLE, Skip, main, run

try:
    from icalendar import Calendar
except ImportError:
    Calendar = None

NOW = ("--now", "2015-02-21T08:00")


def unfold(text):
    return text.replace("\r\n ", "").split("\r\n")


def the_calendar_has_each_action(folder):
    plan = run("plan", EXAMPLE, *NOW, "--format", "json").json()
    result = run("plan", EXAMPLE, *NOW, "--format", "ics")
    assert result.status == 0 and result.err == ""
    lines = unfold(result.out)
    assert lines.count("BEGIN:VTODO") == len(plan["actions"]) + len(plan["messages"])
    assert all(len(line.encode()) <= 75 for line in result.out.split("\r\n"))


def entries_keep_their_uid(folder):
    """Also of actions that were generated but not saved, whose ids differ in each run."""
    path = folder.map(lambda data: data["scenarios"][0].pop("actions"))
    uids = [re.findall("^UID:(.*)$", run("plan", path, *NOW, "--format", "ics").out, re.M) for _ in range(2)]
    assert uids[0] == uids[1] and len(set(uids[0])) == len(uids[0]) > 5, uids


def another_program_reads_it(folder):
    if Calendar is None:
        raise Skip("python3-icalendar is not installed")
    plan = run("plan", EXAMPLE, *NOW, "--format", "json").json()
    calendar = Calendar.from_ical(run("plan", EXAMPLE, *NOW, "--format", "ics").out)
    entries = list(calendar.walk("VTODO"))
    assert [str(entry["SUMMARY"]) for entry in entries[:len(plan["actions"])]] == [
        action["title"] for action in plan["actions"]]
    for action, entry in zip(plan["actions"], entries):
        assert (action.get("due") is None) == (entry.get("DUE") is None)
        if action.get("due") is not None:
            assert entry["DUE"].dt.strftime("%Y-%m-%d") == action["due"][:10]
        assert action.get("why", "") in str(entry.get("DESCRIPTION", ""))
    for message, entry in zip(plan["messages"], entries[len(plan["actions"]):]):
        assert str(entry["DESCRIPTION"]) == message["text"]


def the_table_has_each_action(folder):
    plan = run("plan", EXAMPLE, *NOW, "--format", "json").json()
    result = run("plan", EXAMPLE, *NOW, "--format", "csv")
    assert result.status == 0 and result.err == ""
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [row["title"] for row in rows] == [action["title"] for action in plan["actions"]] + [
        message["text"] for message in plan["messages"]]


if __name__ == "__main__":
    sys.exit(main([the_calendar_has_each_action, entries_keep_their_uid, another_program_reads_it,
                   the_table_has_each_action]))
