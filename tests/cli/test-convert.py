#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl convert: maps become other programs' files, and what does not fit is told."""

import csv
import io
import json
import sys

from cli import EXAMPLE, main, run, wrong_usage


def writes_mermaid(folder):
    path = folder.map()
    out = folder.path / "o.mmd"
    result = run("convert", path, "-o", out)
    assert result.status == 0 and result.out == ""
    assert all(line.startswith(f"{path}: warning: not in Mermaid: ") for line in result.err.splitlines()), result.err
    assert out.read_text(encoding="utf-8") == (
        "journey\n  title Flying, \"home\"\n  section Stage\n    =SUM(A1), \"ä\": 3\n    Second: 3\n    Third: 3\n")


def what_is_written_comes_back(folder):
    back = folder.path / "back.journey.json"
    for suffix in ["mmd", "csv"]:
        out = folder.path / f"o.{suffix}"
        assert run("convert", EXAMPLE, "-o", out).status == 0
        assert run("import", out, "-o", back).status == 0
        before = json.loads(EXAMPLE.read_text(encoding="utf-8"))
        after = json.loads(back.read_text(encoding="utf-8"))
        for data in [before, after]:
            names = {stage["id"]: stage["name"] for stage in data["stages"]}
            data["cards"] = sorted((names[card["stage"]], card["title"], card.get("emotion", 0))
                                   for card in data["touchpoints"])
        assert before["cards"] == after["cards"]


def tables_are_safe(folder):
    result = run("convert", folder.map(), "--to", "csv")
    assert result.status == 0 and result.err == ""
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [row["title"] for row in rows] == ["'=SUM(A1), \"ä\"", "Second", "Third"]


def writes_markdown(folder):
    result = run("convert", EXAMPLE, "--to", "md")
    assert result.status == 0 and result.err == ""
    data = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert result.out.startswith("# ")
    assert result.out.count("\n## ") >= len(data["stages"])


def wants_a_format(folder):
    path = folder.map()
    wrong_usage("convert", path)
    wrong_usage("convert", path, "-o", "o.pdf")
    wrong_usage("convert", path, "--to", "pdf")
    wrong_usage("convert")


def writes_nothing_of_a_bad_map(folder):
    out = folder.path / "o.mmd"
    assert run("convert", folder.write("bad.json", "{}"), "-o", out).lines()
    assert not out.exists()


if __name__ == "__main__":
    sys.exit(main([writes_mermaid, what_is_written_comes_back, tables_are_safe, writes_markdown, wants_a_format,
                   writes_nothing_of_a_bad_map]))
