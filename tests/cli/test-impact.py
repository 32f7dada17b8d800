#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl impact: the worked example in every format."""

import csv
import io
import math
import sys

from cli import main, run

MEMBERS = ["touchpoint", "title", "rank", "direct", "impact", "level", "origin", "sources", "reach",
           "fall", "surge", "pressure", "need", "suggested", "priority", "band"]


def ranks(folder):
    rows = run("impact", folder.map(), "--format", "json").json()
    assert [list(row) for row in rows] == [MEMBERS] * 3, rows
    assert [(r["touchpoint"], r["rank"], r["level"], r["origin"], r["band"]) for r in rows] == [
        ("a", 1, 3, "direct", "now"), ("b", 2, 2, "ripple", "week"),
        ("c", 3, 1, "ripple", "plan")], rows
    for row, impact, priority in zip(rows, (0.75, 0.6, 0.3), (75, 36, 18)):
        assert math.isclose(row["impact"], impact, rel_tol=1e-12), row
        assert math.isclose(row["priority"], priority, rel_tol=1e-12), row
        assert [row[m] for m in ("reach", "fall", "surge", "pressure", "need", "suggested")] == [
            None] * 6, row
    assert rows[2]["sources"] == [{"touchpoint": "a", "amount": rows[2]["sources"][0]["amount"],
                                   "path": ["a", "b", "c"]}], rows[2]
    assert math.isclose(rows[2]["sources"][0]["amount"], 0.3, rel_tol=1e-12), rows[2]


def adds_the_others(folder):
    # Behind the affected ones in the order of the journey, not of the file.
    def add(data):
        data["scenarios"][1]["impacts"] = [{"touchpoint": "b", "severity": 2}]
        data["touchpoints"].insert(0, {"id": "z", "title": "Z", "stage": "s", "step": 3,
                                       "lane": "l"})
    path = folder.map(add)
    rows = run("impact", path, "--scenario", "strike", "--all", "--format", "json").json()
    assert [(r["touchpoint"], r["rank"]) for r in rows] == [
        ("b", 1), ("c", 2), ("a", None), ("z", None)], rows
    assert rows[3]["sources"] == [] and rows[3]["band"] == "watch", rows[3]
    assert [r["touchpoint"] for r in run("impact", path, "--scenario", "strike", "--format",
                                         "json").json()] == ["b", "c"]


def gives_nothing_where_nothing_is_hit(folder):
    path = folder.map(lambda m: m["scenarios"][0].update(impacts=[]))
    assert run("impact", path, "--format", "json").out == "[]\n"
    result = run("impact", path)
    assert result.status == 0 and len(result.out.splitlines()) == 1, result.out


def writes_csv(folder):
    result = run("impact", folder.map(), "--format", "csv")
    assert result.status == 0 and result.err == "", result.err
    rows = list(csv.DictReader(io.StringIO(result.out, newline="")))
    # A spreadsheet must not run a title; numbers stay numbers.
    assert rows[0]["title"] == "'=SUM(A1), \"ä\"", rows[0]
    assert rows[1]["title"] == "Second", rows[1]
    assert [row["touchpoint"] for row in rows] == ["a", "b", "c"], rows
    assert math.isclose(float(rows[1]["impact"]), 0.6, rel_tol=1e-12), rows[1]
    assert rows[1]["pressure"] == "" and rows[1]["band"] == "week", rows[1]
    assert result.out.endswith("\r\n") and "\n" not in result.out.replace("\r\n", "")


def writes_tables(folder):
    table = run("impact", folder.map()).out.splitlines()
    assert len(table) == 4 and table[0].startswith("Rank"), table
    assert "=SUM(A1), \"ä\"" in table[1] and "Major" in table[1] and "75" in table[1], table
    assert run("impact", folder.map(), "--format", "table").out.splitlines() == table

    md = run("impact", folder.map(lambda m: m["touchpoints"][0].update(title="a|b*c\nd")),
             "--format", "md").out.splitlines()
    assert len(md) == 5 and set(md[1]) <= set("|-:"), md
    assert "a\\|b\\*c d" in md[2], md
    assert len({line.replace("\\|", "").count("|") for line in md}) == 1, md


if __name__ == "__main__":
    sys.exit(main([ranks, adds_the_others, gives_nothing_where_nothing_is_hit, writes_csv,
                   writes_tables]))
