#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl import and convert beside Mermaid itself.

Skipped unless RR_MERMAID names a folder in which Mermaid is installed:
  npm install --prefix FOLDER mermaid@11 jsdom@22
"""

import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

from cli import EXAMPLE, Tap, main, run

FOLDER = os.environ.get("RR_MERMAID")
NODE = shutil.which("node")

NAMES = ["Make tea", "Title deeds", "Journey planning", "Section leader", "journey", "title", "section", "accTitle",
         "%50 off", "50% off", "Issue #12", "At 10:30", "お茶", "😀", "style", "Lifestyle: x#35;", "classDef", "#35;",
         "#58;", "a%% b", "😀%% c", "é%%d", "}%%e", "Q&A", "<br>"]
SCORES = ["5", "3.5", "-1", "1e2", "", " ", "x", "0x3", "Infinity", "6", "+4", ".5", "5.", "\u00a03", "3 4"]
ACTORS = ["Me", "Me, Cat", "Me,,You", "", " ", "Child#1, Mum", "Me %% note", "A;B", "A#59;B", "Me: more", "Me, Me"]
LINES = ["section", "section  S", "SECTION x", "title", "title: x", "Title  y", "accTitle:", "accDescr { a\n  b\n }",
         "accDescr {}", "accDescr {", "%% comment", "%%", "%%{init: {'theme':'dark'}}%%", "%%{wrap}%%", "%%{", "%%{}%%",
         "# hash", "% one", "", "  ", "---", "style:3#35; x", "journey"]
HEADS = ["journey"] * 6 + ["  journey", "Journey", "journeyx", "journey title A", "%% c\njourney", "#c\njourney",
                           "---\ntitle: Foo\n---\njourney", "---\n---\njourney", "\njourney %% x"]


def make_line(rand):
    kind = rand.random()
    if kind < 0.5:
        actors = rand.choice(["", ":" + rand.choice(ACTORS), ": " + rand.choice(ACTORS)])
        return rand.choice(NAMES) + rand.choice([": ", ":", " : "]) + rand.choice(SCORES) + actors
    if kind < 0.7:
        return rand.choice(["section ", "title ", "accDescr: "]) + rand.choice(NAMES)
    return rand.choice(LINES)


def make_text(rand):
    end = rand.choice(["\n", "\r\n", "\r", "\n\n"])
    lines = [rand.choice(["", "  ", "\t"]) + make_line(rand) for _ in range(rand.choice([0, 1, 2, 3, 5]))]
    return end.join([rand.choice(HEADS), *lines]) + rand.choice(["", end, "  "])


def ask_mermaid(texts):
    oracle = pathlib.Path(__file__).with_name("mermaid-oracle.mjs")
    process = subprocess.run([NODE, oracle, FOLDER], input=json.dumps(texts).encode(), check=True, capture_output=True)
    return json.loads(process.stdout)


def without_guard(name):
    return re.sub("^\u200b(?=.)", "", name)


def describe(expected):
    """What a map of a journey of Mermaid's must have."""
    return [(without_guard(task["section"]), without_guard(task["name"]),
             0 if task["score"] is None else round(task["score"] - 3, 9), [without_guard(a) for a in task["actors"]])
            for task in expected["tasks"]]


def describe_map(data):
    stages = {stage["id"]: stage["name"] for stage in data.get("stages", [])}
    segments = {segment["id"]: segment["name"] for segment in data.get("segments", [])}
    return [(stages[card["stage"]], card["title"], round(card.get("emotion", 0), 9),
             [segments[id] for id in card.get("segments", [])]) for card in data.get("touchpoints", [])]


def same(text, expected):
    result = run("import", "-", "--from", "mermaid", stdin=text.encode())
    if expected is None:
        assert result.status == 1, text
        return
    assert result.status == 0, (text, result.err)
    data = json.loads(result.out)
    wanted = describe(expected)
    found = describe_map(data)
    for i, (section, *_) in enumerate(wanted):
        if section.strip() == "":
            wanted[i] = (found[i][0], *wanted[i][1:])
    assert wanted == found, (text, wanted, found)
    # Mermaid shows what its cleaning of HTML leaves; the map has what was written.
    if expected["title"].strip() and "&" not in expected["title"] and "<" not in text:
        assert data["title"] == expected["title"], (text, data["title"])


def reads_as_mermaid_does(folder):
    rand = random.Random(1)
    texts = [make_text(rand) for _ in range(600)]
    results = ask_mermaid(texts)
    for text, expected in zip(texts, results):
        same(text, expected)
    n_read = sum(result is not None for result in results)
    assert 100 < n_read < 500, n_read


def mermaid_reads_what_is_written(folder):
    rand = random.Random(2)
    pieces = NAMES + [":", ";", "#", ",", "%%{", "}%%", " ", "  x", "x ", "\u3000", "&amp;", "{", "journey", "a: 5: b"]
    written, maps = [EXAMPLE], []
    for number in range(100):
        def name():
            return rand.choice(pieces) + rand.choice(["", rand.choice(pieces)])
        data = {"format": "reroute-journey", "version": 1, "title": name(), "summary": name(),
                "stages": [{"id": f"s{i}", "name": f"{name()} {i}"} for i in range(3)],
                "segments": [{"id": f"g{i}", "name": f"{name()} {i}"} for i in range(3)],
                "lanes": [{"id": "l", "name": "L"}],
                "touchpoints": [{"id": f"t{i}", "title": name(), "stage": f"s{i // 2}", "step": i % 2, "lane": "l",
                                 "emotion": rand.choice([-2, -1.2, 0, 0.5, 2]),
                                 "segments": sorted(rand.sample(["g0", "g1", "g2"], rand.randint(0, 3)))}
                                for i in range(6)]}
        written.append(folder.write(f"{number}.json", data))
    for path in written:
        maps.append(json.loads(path.read_text(encoding="utf-8")))
    texts = [run("convert", path, "--to", "mmd").out for path in written]
    for data, text, result in zip(maps, texts, ask_mermaid(texts)):
        assert result is not None, text
        assert result["title"] == data["title"], text
        if data is not maps[0]:
            expected = [(stage, without_guard(title), emotion, actors)
                        for stage, title, emotion, actors in describe_map(data)]
            assert describe(result) == expected, text


if __name__ == "__main__":
    if FOLDER is None or NODE is None:
        sys.exit(Tap().skip_all("Mermaid is not installed; see the beginning of this file"))
    sys.exit(main([reads_as_mermaid_does, mermaid_reads_what_is_written]))
