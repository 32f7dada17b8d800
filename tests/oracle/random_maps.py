# SPDX-License-Identifier: GPL-3.0-or-later
"""Random maps for comparing the program with model.py."""

import random


def random_map(seed):
    rand = random.Random(seed)
    stages = [f"s{i}" for i in range(rand.randint(1, 4))]
    lanes = [f"l{i}" for i in range(rand.randint(1, 3))]
    segments = [f"g{i}" for i in range(rand.randint(0, 3))]
    cards = [f"t{i}" for i in range(rand.randint(1, 9))]
    needs = ["Be told", "Help", "Speed", "A bed"]

    return {
        "format": "reroute-journey",
        "version": 1,
        "segments": [random_segment(rand, s) for s in segments],
        "stages": [{"id": s, "name": s} for s in stages],
        "lanes": [{"id": x, "name": x} for x in lanes],
        "touchpoints": [random_card(rand, c, stages, lanes, segments, needs) for c in cards],
        "links": [link for link in (random_link(rand, i, cards) for i in range(rand.randint(0, 18)))
                  if link["from"] != link["to"]],
        "feedback": [random_entry(rand, i, cards) for i in range(rand.choice([0, 30, 150]))],
        "scenarios": [random_scenario(rand, cards, needs)],
    }


def random_segment(rand, segment):
    share = rand.choice([None, 0, 0.25, 0.5, rand.random()])
    return {"id": segment, "name": segment, **({} if share is None else {"share": share})}


def random_card(rand, card, stages, lanes, segments, needs):
    return {
        "id": card,
        "title": "Card " + card,
        "stage": rand.choice(stages),
        "step": rand.randint(0, 2),
        "lane": rand.choice(lanes),
        "emotion": rand.choice([-2, -1, 0, 0.5, 2]),
        "importance": rand.randint(1, 5),
        "segments": rand.sample(segments, rand.randint(0, len(segments))),
        "needs": [rand.choice([n, n.upper(), f"  {n} "])
                  for n in rand.sample(needs, rand.randint(0, 2))],
    }


def random_link(rand, index, cards):
    return {
        "id": f"k{index}",
        "from": rand.choice(cards),
        "to": rand.choice(cards),
        "kind": rand.choice(["dependency", "dependency", "dependency", "alternative", "flow"]),
        # Few values, so that there are many ties; products of tenths are inexact.
        "strength": rand.choice([0, 0.1, 0.2, 0.3, 0.5, 0.5, 0.6, 1, 1, rand.random()]),
    }


def random_date(rand):
    day = f"2015-{rand.choice(['01', '02', '02', '03'])}-{rand.randint(1, 28):02}"
    zone = rand.choice(["", "Z", "+01:00", "-08:30"])
    time = rand.choice([f"T{rand.randint(0, 23):02}:{rand.randint(0, 59):02}",
                        f"T{rand.randint(0, 23):02}:00:{rand.randint(0, 59):02}"])
    return rand.choice([day, day + time + zone])


def random_entry(rand, index, cards):
    entry = {"id": f"f{index}", "date": random_date(rand)}
    if rand.random() < 0.9:
        entry["touchpoint"] = rand.choice(cards[:4])
    if rand.random() < 0.9:
        entry["sentiment"] = rand.choice([-2, -1.5, -1, 0, 0.25, 1, 2])
    return entry


def random_scenario(rand, cards, needs):
    scenario = {
        "id": "c",
        "name": "Crisis",
        "impacts": [{"touchpoint": c, "severity": rand.randint(0, 4)}
                    for c in rand.sample(cards, rand.randint(0, min(4, len(cards))))],
        "priorities": [{"need": n, "before": rand.randint(0, 5), "now": rand.randint(0, 5)}
                       for n in rand.sample(needs, rand.randint(0, 3))],
    }
    if rand.random() < 0.9:
        scenario["start"] = rand.choice(["2015-02-10", "2015-02-12T06:30", "2015-02-11T01:00+02:00"])
        scenario["baseline"] = rand.choice([1, 7, 28, 400])
        if rand.random() < 0.7:
            scenario["end"] = rand.choice(["2015-02-24", "2015-02-20T12:00Z", "2015-02-10"])
    return scenario
