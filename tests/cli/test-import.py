#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl import: other programs' files become maps, and what did not come over is told."""

import html
import json
import sys

from cli import SOURCE, Skip, main, run, wrong_usage

SEVERAL = """# Journeys
```mermaid
journey
  title One
  section A
  a: 9: Me
```
```mermaid
journey
  title Two
  b: 4
```
```mermaid
pie
```
"""


def load(path):
    assert run("validate", path).status == 0
    return json.loads(path.read_text(encoding="utf-8"))


def reads_mermaid(folder):
    out = folder.path / "o.journey.json"
    result = run("import", folder.write("a.mmd", "journey\n title T\n section S\n a: 5: Me\n"), "-o", out)
    assert result.status == 0 and result.out == "" and result.err == "", result.err
    data = load(out)
    assert data["title"] == "T"
    assert [(card["title"], card["emotion"]) for card in data["touchpoints"]] == [("a", 2)]


def takes_the_first_and_names_the_others(folder):
    path = folder.write("a.md", SEVERAL)
    out = folder.path / "o.journey.json"
    result = run("import", path, "-o", out)
    assert result.status == 0
    assert load(out)["title"] == "One"
    lines = result.err.splitlines()
    assert all(line.startswith(f"{path}: warning: ") for line in lines), lines
    assert len(lines) == 3 and "pie" in lines[0] and "line 6" in lines[1] and "“Two” (--index 2)" in lines[2], lines


def takes_the_one_asked_for(folder):
    path = folder.write("a.md", SEVERAL)
    out = folder.path / "o.journey.json"
    result = run("import", path, "-o", out, "--index", "2")
    assert result.status == 0 and len(result.err.splitlines()) == 1, result.err
    assert load(out)["title"] == "Two"
    assert "--index 3" in wrong_usage("import", path, "-o", out, "--index", "3")


def takes_all(folder):
    out = folder.path / "o.journey.json"
    assert run("import", folder.write("a.md", SEVERAL), "-o", out, "--all").status == 0
    data = load(out)
    assert [stage["name"] for stage in data["stages"]] == ["A", "Journey"]
    assert [stage["summary"] for stage in data["stages"]] == ["One", "Two"]


def reads_ojf_and_tables(folder):
    out = folder.path / "o.journey.json"
    ojf = folder.write("a.ojf", {"stages": [{"id": "s", "name": "S"}], "swimlanes": [{"id": "l", "name": "Actions"}],
                                 "nodes": [{"stageId": "s", "swimlaneId": "l", "title": "T", "score": 4}]})
    assert run("import", ojf, "-o", out).status == 0
    assert load(out)["touchpoints"][0]["emotion"] == 1.6
    assert run("import", folder.write("a.csv", "Stage,Title\nS,T\n"), "-o", out).status == 0
    assert load(out)["touchpoints"][0]["title"] == "T"


def reads_standard_input(folder):
    result = run("import", "-", stdin=b"journey\n a: 3\n")
    assert result.status == 0, result.err
    assert json.loads(result.out)["touchpoints"][0]["title"] == "a"
    result = run("import", "-", "--from", "csv", stdin=b"Title\njourney\n")
    assert json.loads(result.out)["touchpoints"][0]["title"] == "journey"


def refuses_and_writes_nothing(folder):
    out = folder.path / "o.journey.json"
    bad = folder.write("a.mmd", "journey\n oops\n")
    lines = run("import", bad, "-o", out).lines()
    assert len(lines) == 1 and lines[0].startswith(f"{bad}: line 2, column 6: "), lines
    assert run("import", folder.write("b.md", "# nothing\n"), "-o", out).lines()
    assert run("import", folder.write("c.mmd", b"journey\n \xff\xfe: 3\n"), "-o", out).status == 0
    out.unlink()
    assert run("import", folder.path / "gone.mmd", "-o", out).lines()
    assert run("import", folder.path, "-o", out).lines()
    assert not out.exists()
    assert run("import", folder.write("d.mmd", "journey\n a: 3\n"), "-o", folder.path / "no" / "o").lines()


def wants_a_file(folder):
    wrong_usage("import")
    wrong_usage("import", "a.mmd", "--from", "visio")
    wrong_usage("import", "a.mmd", "--index", "0")
    wrong_usage("import", "a.mmd", "--index", "x")
    wrong_usage("import", "a.mmd", "--index", "1", "--all")


def cards(data):
    names = {stage["id"]: stage["name"] for stage in data["stages"]}
    return sorted((names[card["stage"]], card["title"], card.get("emotion", 0)) for card in data["touchpoints"])


def reads_samples(folder):
    """Files that people made, where they are at hand: read, drawn, reported on, written and read again."""
    samples = sorted(path for path in (SOURCE / "../shared/data").glob("*/*") if path.suffix in [".mmd", ".md", ".ojf"])
    if not samples:
        raise Skip("there are no files of other people beside the project")
    out, back = folder.path / "o.journey.json", folder.path / "back.journey.json"
    for path in samples:
        result = run("import", path, "-o", out, "--all")
        assert result.status == 0, result.err
        assert load(out)["touchpoints"], path
        assert run("validate", out).status == 0, path
        for suffix in ["png", "svg", "pdf"]:
            picture = folder.path / f"o.{suffix}"
            result = run("export", out, "-o", picture)
            assert result.status == 0 and picture.stat().st_size > 1000, (path, result.err)
        assert run("report", out, "-o", folder.path / "report.pdf").status == 0, path
        drawn = "".join((folder.path / "o.svg").read_text(encoding="utf-8").split())
        for card in load(out)["touchpoints"]:
            first = html.escape(card["title"].split()[0], quote=False)
            assert first in drawn, (path, first)
        for suffix in ["mmd", "csv", "md"]:
            text = folder.path / f"text.{suffix}"
            assert run("convert", out, "-o", text).status == 0, path
            if suffix != "md":
                assert run("import", text, "-o", back).status == 0, path
                assert cards(load(back)) == cards(load(out)), (path, suffix)


if __name__ == "__main__":
    sys.exit(main([reads_mermaid, takes_the_first_and_names_the_others, takes_the_one_asked_for, takes_all,
                   reads_ojf_and_tables, reads_standard_input, refuses_and_writes_nothing, wants_a_file,
                   reads_samples]))
