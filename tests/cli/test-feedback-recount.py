#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts 14,640 real comments a second time, with Python's csv module, and compares with what reroutectl makes of them."""

import csv
import datetime
import json
import math
import re
import sys

from cli import EXAMPLE, SOURCE, Tap, main, run

TWEETS = SOURCE.parent / "shared/data/feedback/airline-tweets.csv"
SCORES = {"negative": -1, "neutral": 0, "positive": 1}

MATCH = {
    "Customer Service Issue": "Call to ask for a hotel",
    "Late Flight": "Board and fly home",
    "Cancelled Flight": "Learn that the flight is cancelled",
    "Lost Luggage": "Track delayed bags",
    "Damaged Luggage": "Track delayed bags",
    "Flight Booking Problems": "Choose seats and pay",
    "longlines": "Rebook at the service desk",
}


def read_rows():
    with TWEETS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def unique(rows):
    """The rows with the first of each id."""
    first = {}
    for row in rows:
        first.setdefault(row["tweet_id"], row)
    return list(first.values())


def day(row):
    return datetime.datetime.strptime(row["tweet_created"], "%m/%d/%Y %H:%M").date()


def make_map(folder):
    """The example, without the comments that it has."""
    data = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    data["feedback"] = []
    return data, folder.write("a.journey.json", data)


def import_all(folder):
    data, path = make_map(folder)
    match = folder.path / "match.csv"
    with match.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("negativereason", "touchpoint"), *MATCH.items()])
    out = folder.path / "out.journey.json"
    counts = run("feedback", path, TWEETS, "--column", "touchpoint=negativereason",
                 "--match", match, "--format", "json", "-o", out).json()
    return data, out, counts


def same(tally, scores):
    assert tally["n"] == len(scores), (tally, len(scores))
    if scores:
        assert math.isclose(tally["mean"], sum(scores) / len(scores), abs_tol=1e-12), tally
    else:
        assert tally["mean"] is None, tally


def maps_itself(folder):
    """Without a word about columns, dates or scores."""
    _, path = make_map(folder)
    rows = read_rows()
    counts = run("feedback", path, TWEETS, "--format", "json").json()
    distinct = len(unique(rows))
    assert counts == {"rows": len(rows), "added": distinct, "unmatched": distinct, "unrated": 0,
                      "duplicates": len(rows) - distinct, "refused": 0}, counts


def counts_rows(folder):
    _, out, counts = import_all(folder)
    rows = read_rows()
    distinct = unique(rows)
    assert counts == {
        "rows": len(rows), "added": len(distinct), "refused": 0, "unrated": 0,
        "unmatched": sum(row["negativereason"] not in MATCH for row in distinct),
        "duplicates": len(rows) - len(distinct),
    }, counts

    again = run("feedback", out, TWEETS, "--format", "json").json()
    assert again["added"] == 0 and again["duplicates"] == len(rows), again

    entries = json.loads(out.read_text(encoding="utf-8"))["feedback"]
    for entry, row in zip(entries, distinct, strict=True):
        created = datetime.datetime.strptime(row["tweet_created"], "%m/%d/%Y %H:%M")
        assert entry["ref"] == row["tweet_id"], entry
        assert entry["date"] == created.strftime("%Y-%m-%dT%H:%M"), entry
        assert entry["sentiment"] == SCORES[row["airline_sentiment"]], entry
        assert not re.search(r"@\w|://", entry.get("text", "")), entry


def counts_days_and_phases(folder):
    data, out, _ = import_all(folder)
    review = run("review", out, "--format", "json").json()
    rows = unique(read_rows())

    days = {}
    for row in rows:
        days.setdefault(day(row), []).append(SCORES[row["airline_sentiment"]])
    assert [tally["date"] for tally in review["days"]] == [str(date) for date in sorted(days)]
    for tally in review["days"]:
        same(tally, days[datetime.date.fromisoformat(tally["date"])])

    scenario = data["scenarios"][0]
    start = datetime.date.fromisoformat(scenario["start"])
    end = datetime.date.fromisoformat(scenario["end"])
    oldest = start - datetime.timedelta(days=scenario.get("baseline", 28))
    phases = {
        "before": lambda date: oldest <= date < start,
        "during": lambda date: start <= date <= end,
        "after": lambda date: date > end,
    }
    titles = {touchpoint["id"]: touchpoint["title"] for touchpoint in data["touchpoints"]}
    for phase, holds in phases.items():
        such = [row for row in rows if holds(day(row))]
        same(review["journey"][phase], [SCORES[row["airline_sentiment"]] for row in such])
        for touchpoint in review["touchpoints"]:
            same(touchpoint[phase], [SCORES[row["airline_sentiment"]] for row in such
                                     if MATCH.get(row["negativereason"]) == titles[touchpoint["touchpoint"]]])


if not TWEETS.exists():
    sys.exit(Tap().skip_all(f"there is no {TWEETS}"))

sys.exit(main([
    maps_itself,
    counts_rows,
    counts_days_and_phases,
]))
