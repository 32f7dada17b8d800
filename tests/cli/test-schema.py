#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl schema: another program's validator agrees with the readers of maps and playbooks.

A schema cannot say that ids are unique and refer to something, or in which years February has
29 days; all else must be the same, on the files that come with the program and on hundreds that
were changed at random.
"""

import copy
import json
import random
import re
import sys

from cli import EXAMPLE, MAP, PLAYBOOK, SOURCE, Tap, main, run, wrong_usage

try:
    from jsonschema import Draft202012Validator
except ImportError:
    Draft202012Validator = None

# What only the program can know.
BEYOND = re.compile("is not the id of|is the id of|stands in this list already|to itself|-02-29|is there twice")

VALUES = [None, True, False, 0, 1, -1, 2, 3.0, 0.5, 2.5, 6, 10000, 1e300, "", "x", "X" * 101, "ä" * 500, "ä" * 501,
          "y" * 1001, "z" * 20001, [], {}, [1], ["x"], ["z" * 1001], {"x": 1}, {"x": ["y"]}, "#aabbcc", "#aabbc",
          "#aabbcc\n", "2015-02-22", "2015-02-30", "2015-2-2", "2015-02-22T11:35", "2015-02-22T24:00",
          "2015-02-22T11:35:10+02:00", "2015-02-22T11:35+24:00", "0000-01-01", "channel", "pains", "hours", "todo",
          "PT4H", "P1W", "P", "PT", "P1M2W", "a/b", "{touchpoint}", "{", "{x}", "{{x", ["website"], ["drone"], [None]]


def validator(kind):
    return Draft202012Validator(run("schema", kind).json())


def places(data):
    """All containers in a tree, with their keys."""
    found = []
    for key in (list(data) if isinstance(data, dict) else range(len(data))):
        found.append((data, key))
        if isinstance(data[key], (dict, list)):
            found += places(data[key])
    return found


def mutate(rand, data):
    for _ in range(rand.choice([1, 1, 1, 2])):
        container, key = rand.choice(places(data))
        if rand.random() < 0.2:
            if isinstance(container, dict):
                del container[key]
            else:
                container.pop(key)
        elif rand.random() < 0.1 and isinstance(container, dict):
            container["unknown"] = copy.deepcopy(rand.choice(VALUES))
        else:
            container[key] = copy.deepcopy(rand.choice(VALUES))
    return data


def compare(validates, accepted, complaint, data):
    if validates and not accepted:
        lines = [line for line in complaint.splitlines() if not BEYOND.search(line)]
        assert not lines, f"the schema allows what is refused: {lines}"
    assert validates or not accepted, \
        f"the schema refuses what is accepted: {json.dumps(data)[:2000]}"


def schemas_are_schemas(folder):
    for kind in ["map", "playbook"]:
        Draft202012Validator.check_schema(run("schema", kind).json())
    assert run("schema").out == run("schema", "map").out
    path = folder.path / "s.json"
    assert run("schema", "playbook", "-o", path).status == 0
    assert path.read_text(encoding="utf-8") == run("schema", "playbook").out
    wrong_usage("schema", "feedback")


def what_comes_with_the_program_validates(folder):
    maps = validator("map")
    found = list(SOURCE.glob("data/*/*.journey.json"))
    assert found
    for path in found:
        maps.validate(json.loads(path.read_text(encoding="utf-8")))
    for path in SOURCE.glob("data/playbooks/*.playbook.json"):
        validator("playbook").validate(json.loads(path.read_text(encoding="utf-8")))


def maps_agree(folder):
    maps = validator("map")
    rand = random.Random(1)
    example = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    for part in ["feedback", "links", "touchpoints"]:
        example[part] = example[part][:3]
    names = [entry["id"] for entry in example["touchpoints"]]
    for scenario in example["scenarios"]:
        scenario["actions"] = scenario["actions"][:2]
        scenario["impacts"] = [i for i in scenario["impacts"] if i["touchpoint"] in names]
    data = {}
    for number in range(400):
        changed = mutate(rand, copy.deepcopy(rand.choice([MAP, example])))
        data[folder.write(f"{number}.json", changed)] = changed

    result = run("validate", *data)
    accepted = set(result.out.splitlines())
    complaints = {}
    for line in result.err.splitlines():
        path, _, what = line.partition(": ")
        complaints.setdefault(path, []).append(what)
    for path, changed in data.items():
        compare(maps.is_valid(changed), f"{path}: ok" in accepted,
                "\n".join(complaints.get(str(path), [])), changed)
    assert 20 < len(accepted) < 380, len(accepted)


def playbooks_agree(folder):
    playbooks = validator("playbook")
    rand = random.Random(2)
    book = copy.deepcopy(PLAYBOOK)
    book["rules"].append({"id": "other", "strategy": "empathy", "phase": "week", "scope": "journey", "effort": 3,
                          "title": "T", "why": "{{", "check": "", "limit": 2, "role": "R",
                          "when": {"priority": {"min": 1}, "kind": ["weather", "other"], "pains": True,
                                   "origin": ["both"], "importance": {"min": 2}, "unmatched": {"min": 1}}})
    path = folder.map()
    n_accepted = 0
    for number in range(150):
        changed = mutate(rand, copy.deepcopy(book))
        result = run("plan", path, "--playbook", folder.write("p.json", changed), "--format", "json")
        compare(playbooks.is_valid(changed), result.status == 0, result.err, changed)
        n_accepted += result.status == 0
    assert 10 < n_accepted < 140, n_accepted


if __name__ == "__main__":
    if Draft202012Validator is None:
        sys.exit(Tap().skip_all("python3-jsonschema is not installed"))
    sys.exit(main([schemas_are_schemas, what_comes_with_the_program_validates, maps_agree, playbooks_agree]))
