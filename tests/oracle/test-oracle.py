#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reroutectl's figures beside those of model.py, on random maps and the example."""

import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import model  # noqa: E402
import random_maps  # noqa: E402

PROGRAM = os.environ["RR_REROUTECTL"]
SOURCE = pathlib.Path(os.environ["RR_TEST_SRCDIR"])
N_MAPS = 100


def run(*arguments):
    result = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def same(what, ours, theirs):
    if isinstance(theirs, float) and isinstance(ours, (int, float)):
        assert math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-9), (what, ours, theirs)
    elif isinstance(theirs, dict):
        assert set(ours) == set(theirs), (what, ours, theirs)
        for key, value in theirs.items():
            same(f"{what}.{key}", ours[key], value)
    else:
        assert ours == theirs, (what, ours, theirs)


def expected_row(m, card, ranked):
    return {
        "touchpoint": card,
        "title": m.by_id[card]["title"],
        "rank": ranked.index(card) + 1 if card in ranked else None,
        "direct": float(m.direct(card)),
        "impact": float(m.impact(card)),
        "level": m.level(card),
        "origin": m.origin(card),
        "reach": m.reach(card),
        "fall": m.fall(card),
        "surge": m.surge(card),
        "pressure": m.pressure(card),
        "need": m.need(card),
        "suggested": m.suggested(card),
        "priority": float(m.priority(card)),
        "band": m.band(card),
    }


def check_impact(path, data):
    m = model.Model(data, data["scenarios"][0])
    ranked = m.ranked()
    rows = run("impact", path, "--all", "--format", "json")
    others = sorted((c for c in m.by_id if c not in ranked), key=m.order.get)
    same("order", [r["touchpoint"] for r in rows], ranked + others)

    for row in rows:
        card = row["touchpoint"]
        sources = row.pop("sources")
        same(card, row, expected_row(m, card, ranked))
        expected = m.sources(card)
        same(f"{card}.sources", [(s["touchpoint"], s["path"]) for s in sources],
             [(source, way) for _amount, source, way in expected])
        for got, (amount, _source, _way) in zip(sources, expected):
            same(f"{card}.amount", got["amount"], float(amount))

    affected = run("impact", path, "--format", "json")
    same("affected", [r["touchpoint"] for r in affected], ranked)


def check_review(path, data):
    m = model.Model(data, data["scenarios"][0])
    review = run("review", path, "--format", "json")
    same("recovery", review["recovery"], m.journey_recovery())

    for phase, values in m.means().items():
        same(phase, review["journey"][phase], {"mean": model.mean(values), "n": len(values)})
    for row in review["touchpoints"]:
        card = row["touchpoint"]
        for phase, values in m.means(card).items():
            same(f"{card}.{phase}", row[phase], {"mean": model.mean(values), "n": len(values)})
        same(f"{card}.recovery", row["recovery"], m.recovery(card))
    days = m.days()
    same("n of days", len(review["days"]), len(days))
    for row, (day, n, mean) in zip(review["days"], days):
        same(day, row, {"date": day, "n": n, "mean": mean})


def main():
    cases = [(f"random map {seed}", random_maps.random_map(seed)) for seed in range(N_MAPS)]
    for example in sorted((SOURCE / "data/examples").glob("*.journey.json")):
        cases.append((example.name, json.loads(example.read_text(encoding="utf-8"))))

    print(f"1..{len(cases)}")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, data) in enumerate(cases, 1):
            path = os.path.join(folder, "a.journey.json")
            pathlib.Path(path).write_text(json.dumps(data), encoding="utf-8")
            try:
                check_impact(path, data)
                check_review(path, data)
                print(f"ok {number} {name}")
            except AssertionError as error:
                failed = True
                print(f"not ok {number} {name}")
                print(f"# {error}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
