#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl review: means, recovery and days."""

import csv
import io
import sys

from cli import main, run


def entries(touchpoint, date, sentiment, count):
    return [{"id": f"{touchpoint}{date}{i}", "date": date, "touchpoint": touchpoint,
             "sentiment": sentiment} for i in range(count)]


def fell_and_rose(data):
    data["feedback"] = (entries("a", "2015-02-10", 1, 5) + entries("a", "2015-02-21", -1, 5) +
                        entries("a", "2015-03-01", 0.5, 5) + entries("b", "2015-02-21", -2, 1) +
                        [{"id": "free", "date": "2015-02-21", "sentiment": 0}])
    data["scenarios"][0]["end"] = "2015-02-24"


def tells_it_to_programs(folder):
    review = run("review", folder.map(fell_and_rose), "--format", "json").json()
    assert list(review) == ["recovery", "journey", "touchpoints", "days"], list(review)
    assert review["recovery"] == 0.75, review
    assert review["journey"] == {"before": {"mean": 1, "n": 5}, "during": {"mean": -1, "n": 7},
                                 "after": {"mean": 0.5, "n": 5}}, review["journey"]
    assert review["touchpoints"] == [
        {"touchpoint": "a", "before": {"mean": 1, "n": 5}, "during": {"mean": -1, "n": 5},
         "after": {"mean": 0.5, "n": 5}, "recovery": 0.75},
        {"touchpoint": "b", "before": {"mean": None, "n": 0}, "during": {"mean": -2, "n": 1},
         "after": {"mean": None, "n": 0}, "recovery": None},
        {"touchpoint": "c", "before": {"mean": None, "n": 0}, "during": {"mean": None, "n": 0},
         "after": {"mean": None, "n": 0}, "recovery": None}], review["touchpoints"]
    assert review["days"] == [{"date": "2015-02-10", "n": 5, "mean": 1},
                              {"date": "2015-02-21", "n": 7, "mean": -1},
                              {"date": "2015-03-01", "n": 5, "mean": 0.5}], review["days"]


def takes_little_feedback(folder):
    review = run("review", folder.map(), "--format", "json").json()
    assert review["recovery"] is None, review
    assert review["days"] == [{"date": "2015-02-01", "n": 1, "mean": 1},
                              {"date": "2015-02-21", "n": 2, "mean": -1}], review["days"]


def tells_it_to_people(folder):
    path = folder.map(fell_and_rose)
    table = run("review", path).out.splitlines()
    assert len(table) == 5 and "0.75" in table[1] and "The whole journey" in table[4], table
    rows = list(csv.DictReader(io.StringIO(run("review", path, "--format", "csv").out)))
    assert rows[0]["touchpoint"] == "a" and float(rows[0]["recovery"]) == 0.75, rows
    assert rows[3]["touchpoint"] == "" and rows[3]["during_n"] == "7", rows
    md = run("review", path, "--format", "md").out.splitlines()
    assert len(md) == 6 and md[0].startswith("| Touchpoint |"), md


if __name__ == "__main__":
    sys.exit(main([tells_it_to_programs, takes_little_feedback, tells_it_to_people]))
