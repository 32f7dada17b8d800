#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-example.py SOURCE: whether the examples are whole and show what they are there to show, and the templates what
people begin with. Speaks TAP."""

import csv
import datetime
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from tap import Tap
from vocabulary import (ACTION_STATES, CAUSES, CHANNELS, CHECKS, LANE_KINDS, LINK_KINDS, MESSAGE_STATES, PHASES, SCENARIO_KINDS,
                        SOURCES, STRATEGIES, duplicates, load)

# The members of each object in the order of writing, with what is left out when it holds it; "required" has none.
REQUIRED = object()
MEMBERS = {
    "root": {"format": REQUIRED, "version": REQUIRED, "title": "", "summary": "", "language": "", "segments": [], "people": [],
             "stages": [], "lanes": [], "touchpoints": [], "links": [], "feedback": [], "scenarios": []},
    "segments": {"id": REQUIRED, "name": REQUIRED, "summary": "", "share": None, "color": ""},
    "people": {"id": REQUIRED, "name": REQUIRED, "role": ""},
    "stages": {"id": REQUIRED, "name": REQUIRED, "summary": "", "color": "", "notes": {}},
    "lanes": {"id": REQUIRED, "name": REQUIRED, "kind": "channel", "channel": "other", "hidden": False},
    "touchpoints": {"id": REQUIRED, "title": REQUIRED, "summary": "", "stage": REQUIRED, "step": 0, "lane": REQUIRED, "emotion": 0,
                    "importance": 3, "segments": [], "tags": [], "needs": [], "pains": [], "ideas": [], "owner": None, "votes": 0,
                    "notes": {}},
    "links": {"id": REQUIRED, "from": REQUIRED, "to": REQUIRED, "kind": "dependency", "strength": 0.5, "label": ""},
    "feedback": {"id": REQUIRED, "touchpoint": None, "date": REQUIRED, "source": "other", "segment": None, "sentiment": None,
                 "text": "", "ref": ""},
    "scenarios": {"id": REQUIRED, "name": REQUIRED, "kind": "other", "cause": "victim", "summary": "", "start": None, "end": None,
                  "baseline": 28, "priorities": [], "impacts": [], "actions": [], "messages": [], "reviews": []},
    "priorities": {"need": REQUIRED, "before": 0, "now": 0},
    "impacts": {"touchpoint": REQUIRED, "severity": 0, "emotion": None, "note": ""},
    "actions": {"id": REQUIRED, "title": REQUIRED, "why": "", "check": "", "strategy": REQUIRED, "phase": REQUIRED,
                "touchpoint": None, "segment": None, "role": "", "owner": None, "due": None, "effort": 2, "status": "todo",
                "done": None, "rule": None, "edited": False, "notes": ""},
    "messages": {"id": REQUIRED, "text": REQUIRED, "channels": [], "segment": None, "owner": None, "due": None, "status": "draft",
                 "sent": None, "checks": [], "rule": None, "edited": False, "reached": []},
    "reviews": {"id": REQUIRED, "date": REQUIRED, "note": "", "levels": {}},
}
PREFIXES = {"segments": "sg", "people": "pe", "stages": "st", "lanes": "ln", "touchpoints": "tp", "links": "lk", "feedback": "fb",
            "scenarios": "sc", "actions": "ac", "messages": "ms", "reviews": "rv"}
NAMES = {("lanes", "kind"): LANE_KINDS, ("lanes", "channel"): CHANNELS, ("links", "kind"): LINK_KINDS, ("feedback", "source"): SOURCES,
         ("scenarios", "kind"): SCENARIO_KINDS, ("scenarios", "cause"): CAUSES, ("actions", "strategy"): STRATEGIES,
         ("actions", "phase"): PHASES, ("actions", "status"): ACTION_STATES, ("messages", "status"): MESSAGE_STATES,
         ("messages", "channels"): CHANNELS, ("messages", "checks"): CHECKS, ("messages", "reached"): CHANNELS}
NUMBERS = {("segments", "share"): (0, 1), ("touchpoints", "step"): (0, 9999), ("touchpoints", "emotion"): (-2, 2),
           ("touchpoints", "importance"): (1, 5), ("touchpoints", "votes"): (0, 999), ("links", "strength"): (0, 1),
           ("feedback", "sentiment"): (-2, 2), ("scenarios", "baseline"): (1, 3650), ("priorities", "before"): (0, 5),
           ("priorities", "now"): (0, 5), ("impacts", "severity"): (0, 4), ("impacts", "emotion"): (-2, 2), ("actions", "effort"): (1, 5)}
REFERENCES = {("touchpoints", "stage"): "stages", ("touchpoints", "lane"): "lanes", ("touchpoints", "segments"): "segments",
              ("touchpoints", "owner"): "people", ("touchpoints", "notes"): "lanes", ("stages", "notes"): "lanes",
              ("links", "from"): "touchpoints", ("links", "to"): "touchpoints", ("feedback", "touchpoint"): "touchpoints",
              ("feedback", "segment"): "segments", ("impacts", "touchpoint"): "touchpoints", ("actions", "touchpoint"): "touchpoints",
              ("actions", "segment"): "segments", ("actions", "owner"): "people", ("messages", "segment"): "segments",
              ("messages", "owner"): "people", ("reviews", "levels"): "touchpoints"}
ENOUGH = 5  # rated comments that make a mean known

# The name, kind, cause and days of what happens in each example.
EXAMPLES = {
    "airline": ["Winter storm", "weather", "victim", "2015-02-21", "2015-02-23"],
    "bank": ["Weekend without a bank", "outage", "preventable", "2024-06-01", "2024-06-05"],
    "clinic": ["Influenza wave", "health", "victim", "2023-12-11", "2023-12-29"],
}


def objects(journey):
    """Yields (kind, object) for each object in the map."""
    yield "root", journey
    for kind in list(MEMBERS["root"])[5:]:
        for thing in journey.get(kind, []):
            yield kind, thing
            for inner in ("priorities", "impacts", "actions", "messages", "reviews"):
                for child in thing.get(inner, []) if kind == "scenarios" else []:
                    yield inner, child


def instant(text, at_end=False):
    moment = datetime.datetime.fromisoformat(text)
    return moment + datetime.timedelta(days=1, microseconds=-1) if at_end and len(text) == 10 else moment


def check_members(journey):
    for kind, thing in objects(journey):
        where = f"{kind} {thing.get('id', '')}"
        order = list(MEMBERS[kind])
        if [name for name in order if name in thing] != list(thing):
            yield f"{where}: members {list(thing)}"
        for name, default in MEMBERS[kind].items():
            if default is REQUIRED and name not in thing:
                yield f"{where}: no {name}"
            if default is not REQUIRED and name in thing and thing[name] == default:
                yield f"{where}: {name} holds its default"


def check_values(journey):
    for kind, thing in objects(journey):
        for name, value in thing.items():
            where = f"{kind} {thing.get('id', '')}: {name} is {value}"
            values = value if isinstance(value, list) else [value]
            if (kind, name) in NAMES and not set(values) <= set(NAMES[kind, name]):
                yield where
            if (kind, name) in NUMBERS and not NUMBERS[kind, name][0] <= value <= NUMBERS[kind, name][1]:
                yield where
            if name in ("date", "start", "end", "due", "done", "sent"):
                instant(value)
            if name == "color" and not re.fullmatch("#[0-9a-f]{6}", value):
                yield where
            if name == "id" and not re.fullmatch(PREFIXES[kind] + "-[a-z2-7]{8}", value):
                yield where


def check_references(journey):
    ids = {kind: {thing["id"] for thing in journey.get(kind, [])} for kind in PREFIXES}
    for kind, thing in objects(journey):
        for name, value in thing.items():
            target = REFERENCES.get((kind, name))
            if target:
                named = value if isinstance(value, (list, dict)) else [value]
                yield from (f"{kind} {thing.get('id', '')}: {name} names {other}" for other in named if other not in ids[target])


def check_places(journey):
    """Touchpoints stand in lanes that hold cards, notes in rows of text, and no step is skipped."""
    kinds = {lane["id"]: lane.get("kind", "channel") for lane in journey["lanes"]}
    for touchpoint in journey["touchpoints"]:
        if kinds.get(touchpoint["lane"]) != "channel":
            yield f"{touchpoint['title']} is in a lane without cards"
    for thing in journey["stages"] + journey["touchpoints"]:
        yield from (f"{thing['id']}: a note in {lane}" for lane in thing.get("notes", {}) if kinds.get(lane) != "text")
    for stage in journey["stages"]:
        steps = {touchpoint.get("step", 0) for touchpoint in journey["touchpoints"] if touchpoint["stage"] == stage["id"]}
        if steps != set(range(len(steps))):
            yield f"{stage['name']} has the steps {sorted(steps)}"


def check_coverage(journey):
    """What people should see in it, as (what, whether it is there)."""
    touchpoints, lanes, links = journey["touchpoints"], journey["lanes"], journey["links"]
    row_kinds = {lane.get("kind", "channel") for lane in lanes}
    return [
        ("14 to 18 touchpoints", 14 <= len(touchpoints) <= 18),
        ("five stages", len(journey["stages"]) == 5),
        ("four channels", sum(lane.get("kind", "channel") == "channel" for lane in lanes) == 4),
        ("rows for emotion, needs, pains, ideas and text", {"emotion", "needs", "pains", "ideas", "text"} <= row_kinds),
        ("titles that fit a card", all(len(touchpoint["title"]) <= 45 for touchpoint in touchpoints)),
        ("every touchpoint has a need", all(touchpoint.get("needs") for touchpoint in touchpoints)),
        ("pains in plenty where it hurts", any(len(touchpoint.get("pains", [])) >= 3 for touchpoint in touchpoints)),
        ("ideas", sum(len(touchpoint.get("ideas", [])) for touchpoint in touchpoints) >= 10),
        ("tags, owners, votes and notes", all(any(touchpoint.get(name) for touchpoint in touchpoints)
                                              for name in ("tags", "owner", "votes", "notes"))),
        ("all sorts of importance", len({touchpoint.get("importance", 3) for touchpoint in touchpoints}) >= 4),
        ("all sorts of emotion", len({touchpoint.get("emotion", 0) for touchpoint in touchpoints}) >= 5),
        ("segments that make up everybody", abs(sum(segment["share"] for segment in journey["segments"]) - 1) < 1e-9),
        ("links of each kind", {link.get("kind", "dependency") for link in links} == set(LINK_KINDS)),
        ("links of several strengths", len({link.get("strength", 0.5) for link in links}) >= 4),
        ("no link to itself", all(link["from"] != link["to"] for link in links)),
    ]


def check_scenario(journey, expected):
    storm = journey["scenarios"][0]
    needs = {need for touchpoint in journey["touchpoints"] for need in touchpoint.get("needs", [])}
    impacts, actions, messages = storm["impacts"], storm.get("actions", []), storm.get("messages", [])
    return [
        ("its name, kind, cause and days",
         [storm["name"], storm["kind"], storm.get("cause", "victim"), storm["start"], storm["end"]] == expected),
        ("one impact a touchpoint", not duplicates(impact["touchpoint"] for impact in impacts)),
        ("direct hits of each severity", {impact.get("severity", 0) for impact in impacts} >= {1, 2, 3, 4}),
        ("emotions and notes of impacts", all(any(name in impact for impact in impacts) for name in ("emotion", "note"))),
        ("priorities that rise and one that falls", any(priority.get("now", 0) - priority.get("before", 0) >= 2 for priority in storm["priorities"])
         and any(priority.get("now", 0) < priority.get("before", 0) for priority in storm["priorities"])),
        ("priorities of needs that touchpoints have", {priority["need"] for priority in storm["priorities"]} <= needs),
        ("reviews with levels", len(storm["reviews"]) >= 2 and all(review.get("levels") for review in storm["reviews"])),
        ("a plan of 15 to 40 actions", 15 <= len(actions) <= 40),
        ("actions in each state", {action.get("status", "todo") for action in actions} == set(ACTION_STATES)),
        ("one action made by hand, one edited", any("rule" not in action for action in actions) and any(action.get("edited") for action in actions)),
        ("what is done says when, and nothing else does", all(("done" in action) == (action.get("status") == "done") for action in actions)),
        ("messages that are sent have all checks and a time", all(set(message.get("checks", [])) == set(CHECKS) and "sent" in message
                                                                  for message in messages if message.get("status") == "sent")),
        ("messages in each state", {message.get("status", "draft") for message in messages} == set(MESSAGE_STATES)),
    ]


def check_feedback(journey):
    storm = journey["scenarios"][0]
    start, end = instant(storm["start"]), instant(storm["end"], at_end=True)
    first = start - datetime.timedelta(days=storm.get("baseline", 28))
    rated = {}
    for entry in journey["feedback"]:
        date = instant(entry["date"])
        phase = "before" if date < start else "during" if date <= end else "after"
        if "touchpoint" in entry and "sentiment" in entry and date >= first:
            rated.setdefault(entry["touchpoint"], {"before": 0, "during": 0, "after": 0})[phase] += 1
    whole = [counts for counts in rated.values() if min(counts.values()) >= ENOUGH]
    entries = journey["feedback"]
    return [
        ("40 to 70 comments", 40 <= len(entries) <= 70),
        ("none older than the baseline", all(instant(entry["date"]) >= first for entry in entries)),
        ("dates with times, in order", all("T" in entry["date"] for entry in entries)
         and [entry["date"] for entry in entries] == sorted(entry["date"] for entry in entries)),
        ("several touchpoints known in all three phases", len(whole) >= 2),
        ("some that are not", len(rated) - len(whole) >= 3),
        ("a few without a touchpoint", 3 <= sum("touchpoint" not in entry for entry in entries) <= 6),
        ("a few without a rating", 2 <= sum("sentiment" not in entry for entry in entries) <= 6),
        ("surveys, posts and support cases", {entry.get("source") for entry in entries} >= {"survey", "social", "support"}),
        ("every text is its own", not duplicates(entry.get("text") for entry in entries)),
    ]


def check_rules(journey, playbook):
    """What the plan says about where it came from, against the playbook."""
    storm = journey["scenarios"][0]
    for kind, member in (("actions", "rules"), ("messages", "messages")):
        known = {f"{playbook['id']}/{thing['id']}" for thing in playbook[member]}
        made = [thing for thing in storm.get(kind, []) if "rule" in thing]
        yield from (f"{kind}: {thing['rule']} is not in the playbook" for thing in made if thing["rule"] not in known)
        yield from (f"{kind}: twice {pair}" for pair in duplicates((thing["rule"], thing.get("touchpoint", "")) for thing in made))
    roles = {person.get("role", "").casefold() for person in journey["people"]}
    yield from (f"nobody is “{role}”" for role in sorted({rule["role"] for rule in playbook["rules"]}) if role.casefold() not in roles)


def plain(text):
    return re.sub(r"\W+", " ", text).casefold().strip()


def check_own_words(journey, tweets):
    """Nothing that somebody posted is in it, not even with other punctuation."""
    with tweets.open(encoding="utf-8", errors="replace", newline="") as file:
        posted = {plain(row["text"]) for row in csv.DictReader(file)}
        posted |= {text.split(" ", 1)[1] for text in posted if " " in text}
    return [entry["text"] for entry in journey["feedback"] if plain(entry.get("text", "")) in posted]


def check_template(journey):
    """What a template has, as (what, whether it is there): a journey without a crisis, for people to change."""
    touchpoints = journey["touchpoints"]
    return [
        ("10 to 15 touchpoints", 10 <= len(touchpoints) <= 15),
        ("five stages with a summary", len(journey["stages"]) == 5 and all(stage.get("summary") for stage in journey["stages"])),
        ("a touchpoint in each stage", len({touchpoint["stage"] for touchpoint in touchpoints}) == 5),
        ("rows for emotion, pains and needs", {"channel", "emotion", "pains", "needs"} == {lane.get("kind", "channel") for lane in journey["lanes"]}),
        ("titles that fit a card", all(len(touchpoint["title"]) <= 45 for touchpoint in touchpoints)),
        ("a need each", all(touchpoint.get("needs") for touchpoint in touchpoints)),
        ("links of each kind", {link.get("kind", "dependency") for link in journey["links"]} == set(LINK_KINDS)),
        ("segments that make up everybody", abs(sum(segment["share"] for segment in journey["segments"]) - 1) < 1e-9),
        ("nobody's name and no crisis", not any(journey.get(name) for name in ("people", "feedback", "scenarios"))),
    ]


def missing(pairs):
    return [what for what, there in pairs if not there]


def report_whole(tap, name, journey):
    tap.report(f"{name}: members are known, in order, and not their defaults", list(check_members(journey)))
    tap.report(f"{name}: values are legal", list(check_values(journey)))
    tap.report(f"{name}: ids are unique", duplicates(thing["id"] for _, thing in objects(journey) if "id" in thing))
    tap.report(f"{name}: references name something", list(check_references(journey)))
    tap.report(f"{name}: everything stands where it may", list(check_places(journey)))


def main(source):
    tap = Tap()
    root = pathlib.Path(source).resolve()
    playbook = load(root / "data/playbooks/default.playbook.json")
    tweets = root.parent / "shared/data/feedback/airline-tweets.csv"

    for name, expected in EXAMPLES.items():
        journey = load(root / f"data/examples/{name}.journey.json")
        report_whole(tap, name, journey)
        tap.report(f"{name}: the journey has it all", missing(check_coverage(journey)))
        tap.report(f"{name}: the scenario has it all", missing(check_scenario(journey, expected)))
        tap.report(f"{name}: the feedback has it all", missing(check_feedback(journey)))
        tap.report(f"{name}: the plan and the people fit the playbook", list(check_rules(journey, playbook)))
        if tweets.exists():
            tap.report(f"{name}: the comments were written for it", check_own_words(journey, tweets))

    for path in sorted((root / "data/templates").glob("*.journey.json")):
        journey = load(path)
        name = "template " + path.name.removesuffix(".journey.json")
        report_whole(tap, name, journey)
        tap.report(f"{name}: there is enough to begin with", missing(check_template(journey)))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
