#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl feedback: what is added, what is told, and that nothing is touched where something is wrong."""

import json
import sys

from cli import main, run, wrong_usage

TABLE = '''id,date,about,stars,comment,channel
1,2/24/2015 11:35,Second,5,"Call +49 30 123456, ""now""",social
2,2/25/2015,b,1,@anna said no,post
3,2/30/2015,b,2,nobody was there,survey
4,2/26/2015,delay,,,
1,2/24/2015,a,4,again,
5,2/26/2015,b,great,so so,
6,2/26/2015,b,3,fine,
'''

COUNTS = {"rows": 7, "added": 4, "unmatched": 1, "unrated": 1, "duplicates": 1, "refused": 2}


def feedback(path):
    """The feedback that a map did not have before."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return [entry for entry in data["feedback"] if entry["id"] not in ("f1", "f2", "f3")]


def reports_and_writes(folder):
    path, table = folder.map(), folder.write("a.csv", TABLE)
    before = path.read_bytes()
    out = folder.path / "out.journey.json"
    arguments = ("feedback", path, table, "--column", "touchpoint=about", "--format", "json")

    result = run(*arguments)
    assert result.status == 0 and json.loads(result.out) == COUNTS, result.out
    assert list(json.loads(result.out)) == list(COUNTS)
    warnings = result.err.splitlines()
    assert len(warnings) == 3, warnings
    assert all(line.startswith(f"{table}: warning: ") for line in warnings), warnings
    assert "“post”" in warnings[0], warnings
    assert "line 4:" in warnings[1] and "“2/30/2015”" in warnings[1], warnings
    assert "line 7:" in warnings[2] and "“great”" in warnings[2], warnings
    assert path.read_bytes() == before and not out.exists()

    result = run(*arguments, "-o", out)
    assert result.status == 0 and json.loads(result.out) == COUNTS, result.out
    assert path.read_bytes() == before
    assert run("validate", out).out == f"{out}: ok\n"
    entries = feedback(out)
    for entry in entries:
        assert entry.pop("id").startswith("fb-")
    assert entries == [
        {"touchpoint": "b", "date": "2015-02-24T11:35", "source": "social", "sentiment": 2,
         "text": "Call [phone], \"now\"", "ref": "1"},
        {"touchpoint": "b", "date": "2015-02-25", "sentiment": -2, "text": "[handle] said no", "ref": "2"},
        {"date": "2015-02-26", "ref": "4"},
        {"touchpoint": "b", "date": "2015-02-26", "sentiment": 0, "text": "fine", "ref": "6"},
    ], entries

    again = run("feedback", out, table, "--column", "touchpoint=about", "--format", "json", "-o", out)
    assert json.loads(again.out) == {**COUNTS, "added": 0, "unmatched": 0, "unrated": 0,
                                     "duplicates": 5}, again.out
    assert len(feedback(out)) == 4


def tells_people_what_it_worked_out(folder):
    result = run("feedback", folder.map(), folder.write("a.csv", TABLE))
    for part in ("Rows: 7\n", "Added: 4\n", "Duplicates: 1\n", "Refused: 2\n", "Month, day, year",
                 "Stars, 1 to 5", ": comment\n", ": channel\n", ": id\n"):
        assert part in result.out, (part, result.out)


def takes_a_match_table(folder):
    path, table = folder.map(), folder.write("a.csv", TABLE)
    match = folder.write("match.csv", "value,contains,touchpoint\ndelay,,Third\n,\" NOW\",c\n")
    out = folder.path / "out.journey.json"
    result = run("feedback", path, table, "--column", "touchpoint=about", "--match", match,
                 "--format", "json", "-o", out)
    assert json.loads(result.out)["unmatched"] == 0, result.out
    assert [entry["touchpoint"] for entry in feedback(out)] == ["c", "b", "c", "b"]

    match = folder.write("match.csv", "value,touchpoint\ndelay,Thrid\n")
    result = run("feedback", path, table, "--column", "touchpoint=about", "--match", match)
    assert result.status == 0 and "line 2" in result.err and "“Thrid”" in result.err, result.err

    match = folder.write("match.csv", "value,touchpoint\nlate,b\n,c\n")
    lines = run("feedback", path, table, "--match", match).lines()
    assert len(lines) == 1 and lines[0].startswith(f"{match}: line 3:"), lines


def takes_columns_scale_and_order(folder):
    path = folder.map()
    table = folder.write("a.csv", "Score, given;Day;Words\n-1;02/03/2015;x\n1;04/03/2015;y\n")
    out = folder.path / "out.journey.json"
    arguments = ("feedback", path, table, "--column", "sentiment=Score, given,date=day,text=WORDS", "-o", out)

    result = run(*arguments)
    assert "two ways" in result.err, result.err
    assert [(entry["date"], entry["sentiment"]) for entry in feedback(out)] == [
        ("2015-02-03", -1), ("2015-04-03", 1)]

    result = run(*arguments, "--scale", "-1..1", "--date-order", "dmy")
    assert result.err == "", result.err
    assert [(entry["date"], entry["sentiment"]) for entry in feedback(out)] == [
        ("2015-03-02", -2), ("2015-03-04", 2)]

    result = run(*arguments, "--scale", "stars", "--column", "text=")
    assert "line 2:" in result.err and "“-1”" in result.err, result.err
    assert [entry.get("text", "") for entry in feedback(out)] == [""]


def keeps_personal_data_on_demand(folder):
    out = folder.path / "out.journey.json"
    table = folder.write("a.csv", "date,text\n2015-02-24,write to a@b.org\n")
    run("feedback", folder.map(), table, "-o", out)
    assert feedback(out)[0]["text"] == "write to [e-mail]"
    run("feedback", folder.map(), table, "--keep-personal", "-o", out)
    assert feedback(out)[0]["text"] == "write to a@b.org"


def reads_all_encodings(folder):
    out = folder.path / "out.journey.json"
    text = "date;text\r\n2015-02-24;\"schön\r\nund gut – „ja“\"\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
        table = folder.write("a.csv", text.encode(encoding))
        result = run("feedback", folder.map(), table, "-o", out)
        assert result.status == 0 and result.err == "", (encoding, result.err)
        assert feedback(out)[0]["text"] == "schön\nund gut – „ja“", encoding


def works_in_a_pipe(folder):
    result = run("feedback", folder.map(), "-", "-o", "-", stdin=b"date,stars\n2015-02-24,4\n")
    assert result.status == 0 and "Added: 1\n" in result.err, result.err
    assert json.loads(result.out)["feedback"][-1]["sentiment"] == 1


def leaves_the_map_alone_where_something_is_wrong(folder):
    path = folder.map()
    out = folder.write("out.journey.json", "precious")
    cases = [
        (b"", "empty"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"date,text\n2015-02-24,a\0b\n", "line 2:"),
        (b"date,text\n2015-02-24,\"open\n", "line 2:"),
        (b"date,text\n" + b"," * 1000000, "line 2:"),
        (b"name,text\nx,y\n", "“name”, “text”"),
        (b"date,stars\n2015-02-24,4\n2015-02-24,5\n2015-02-24,negative\n2015-02-24,positive\n",
         "line 4: the scores change their scale: “negative”"),
        (bytes(range(256)) * 10, "line"),
    ]
    for data, part in cases:
        lines = run("feedback", path, folder.write("a.csv", data), "-o", out).lines()
        assert len(lines) == 1, lines
        assert lines[0].startswith(f"{folder.path}/a.csv: ") and part in lines[0], lines
        assert out.read_text() == "precious"

    large = folder.write("large.csv", "date\n")
    with large.open("r+b") as file:
        file.truncate(300 * 1024 * 1024)
    assert "256 MiB" in run("feedback", path, large).lines()[0]

    table = folder.write("a.csv", "date\n2015-02-24\n")
    assert "“when”" in run("feedback", path, table, "--column", "date=when").lines()[0]
    assert run("feedback", path, table, "-o", folder.path / "no/where").status == 1
    assert run("feedback", folder.path / "missing", table).status == 1
    assert run("feedback", path, folder.path / "missing").status == 1


def names_line_and_value_of_what_it_leaves_out(folder):
    path = folder.map()
    table = folder.write("a.csv", "date,stars\n2015-02-24,4\n2015-02-30,5\n31.02.2015,1\n")
    lines = run("feedback", path, table, "-o", folder.path / "out.journey.json").err.splitlines()
    assert any("line 3:" in line and "“2015-02-30” does not exist" in line for line in lines), lines
    assert any("line 4:" in line and "“31.02.2015”" in line for line in lines), lines


def refuses_wrong_usage(folder):
    path, table = folder.map(), folder.write("a.csv", TABLE)
    wrong_usage("feedback", path)
    assert "“when=id”" in wrong_usage("feedback", path, table, "--column", "when=id")
    wrong_usage("feedback", path, table, "--column", "date")
    assert "“stones”" in wrong_usage("feedback", path, table, "--scale", "stones")
    assert "“ydm”" in wrong_usage("feedback", path, table, "--date-order", "ydm")
    wrong_usage("feedback", path, table, "--format", "csv")


sys.exit(main([
    reports_and_writes,
    tells_people_what_it_worked_out,
    takes_a_match_table,
    takes_columns_scale_and_order,
    keeps_personal_data_on_demand,
    reads_all_encodings,
    works_in_a_pipe,
    leaves_the_map_alone_where_something_is_wrong,
    names_line_and_value_of_what_it_leaves_out,
    refuses_wrong_usage,
]))
