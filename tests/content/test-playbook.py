#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-playbook.py SOURCE: whether the default playbook is whole, legal and kind. Speaks TAP."""

import itertools
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from tap import Tap
from vocabulary import CAUSES, CHANNELS, ORIGINS, PHASES, SCENARIO_KINDS, STRATEGIES, duplicates, load

TOP = ["format", "version", "id", "name", "rules", "messages"]
RULE_REQUIRED = ["id", "strategy", "phase", "scope", "due", "effort", "role", "title", "why", "check"]
RULE_OPTIONAL = ["when", "limit"]
MESSAGE_REQUIRED = ["id", "phase", "due", "channels", "text"]
MESSAGE_OPTIONAL = ["when"]
TEMPLATE_NAMES = ["touchpoint", "stage", "lane", "scenario", "pain", "need", "segment", "source", "alternative", "level",
                  "priority"]

# What each member of "when" may hold: a range of numbers, a list of names, or true and false.
RANGES = {"level": (["min", "max"], 1, 4), "priority": (["min"], 0, 100), "importance": (["min"], 1, 5),
          "pressure": (["min"], 0, 1), "unmatched": (["min"], 1, 10**6)}
LISTS = {"origin": ORIGINS, "kind": SCENARIO_KINDS, "cause": CAUSES, "channel": CHANNELS}
FLAGS = ["pains", "alternative", "reprioritised"]

# The hours after the start in which what belongs to a phase is due: from more than the first to the second.
DUE_HOURS = {"hours": (0, 8), "day": (8, 24), "week": (24, 7 * 24), "month": (7 * 24, 31 * 24), "after": (31 * 24, 366 * 24)}
DURATION = re.compile(r"P(?:(\d+)D|T(\d+)H)")

# A plan is read by people: what one situation may call forth, and what a crisis touches at the most.
MOST_ACTIONS = 45
MOST_MESSAGES = 12
MOST_A_TOUCHPOINT_RULE = 4

# What denies, minimises or blames.
UNKIND = ["so-called", "alleged", "only a few", "just a few", "merely", "unfortunately for you", "any inconvenience", "we regret that you",
          "if you feel", "misunderstanding", "overreact", "your fault", "you failed", "you should have", "not our fault",
          "beyond our control", "no comment", "isolated incident", "as you should know"]


def hours(due):
    match = DURATION.fullmatch(due)
    if match is None:
        return None
    days, just_hours = match.groups()
    return int(days) * 24 if days else int(just_hours)


def check_members(thing, required, optional):
    missing = [f"{thing.get('id')}: no {name}" for name in required if name not in thing]
    return missing + [f"{thing.get('id')}: unknown member {name}" for name in thing if name not in required + optional]


def check_range(value, names, lowest, highest):
    if not isinstance(value, dict) or not value:
        return "is no range"
    for name, number in value.items():
        if name not in names:
            return f"has no {name}"
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not lowest <= number <= highest:
            return f"{name} is {number}"
    if value.get("min", lowest) > value.get("max", highest):
        return "is empty"
    return None


def check_when(when):
    """Yields what is wrong with a condition."""
    for name, value in when.items():
        if name in RANGES:
            wrong = check_range(value, *RANGES[name])
        elif name in LISTS:
            wrong = None if isinstance(value, list) and value and set(value) <= set(LISTS[name]) else f"is {value}"
        else:
            wrong = None if name in FLAGS and value is True else f"is {value}"
        if wrong:
            yield f"when.{name} {wrong}"


def template_names(template):
    """Returns the names of a template; raises ValueError on a brace that stands alone."""
    names = re.findall(r"\{([a-z]+)\}", template.replace("{{", ""))
    rest = re.sub(r"\{[a-z]+\}", "", template.replace("{{", ""))
    if "{" in rest or "}" in rest:
        raise ValueError(f"a brace stands alone in “{template}”")
    return names


def check_template(template, known=TEMPLATE_NAMES):
    if not isinstance(template, str) or not template.strip() or template != template.strip():
        return [f"{template!r} is empty or has blanks around it"]
    try:
        return [f"unknown name {name}" for name in template_names(template) if name not in known]
    except ValueError as error:
        return [str(error)]


def check_common(thing):
    """What rules and messages share."""
    wrong = []
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", thing["id"]) or len(thing["id"]) > 24:
        wrong.append("the id is not short and kebab-case")
    if thing["phase"] not in PHASES:
        wrong.append(f"unknown phase {thing['phase']}")
    due = hours(thing["due"])
    lowest, highest = DUE_HOURS.get(thing["phase"], (-1, float("inf")))
    if due is None or not lowest < due <= highest:
        wrong.append(f"due {thing['due']} is no time of the phase {thing['phase']}")
    return wrong + list(check_when(thing.get("when", {})))


def check_rule(rule):
    wrong = check_common(rule)
    if rule["strategy"] not in STRATEGIES:
        wrong.append(f"unknown strategy {rule['strategy']}")
    if rule["effort"] not in range(1, 6):
        wrong.append(f"effort {rule['effort']}")
    if not rule["role"].strip():
        wrong.append("nobody should do it")
    if rule["scope"] not in ("journey", "touchpoint"):
        wrong.append(f"unknown scope {rule['scope']}")
    elif (rule["scope"] == "touchpoint") != ("limit" in rule):
        wrong.append("a rule for touchpoints has a limit, one for the journey has none")
    elif rule.get("limit", 1) not in range(1, MOST_A_TOUCHPOINT_RULE + 1):
        wrong.append(f"limit {rule['limit']}")
    for name in ("title", "why", "check"):
        wrong += [f"{name}: {text}" for text in check_template(rule[name])]
    if len(rule["title"]) > 100:
        wrong.append("the title is too long for a list")
    texts = [rule["title"], rule["why"], rule["check"]]
    if rule["scope"] == "touchpoint" and not any("{touchpoint}" in text for text in texts):
        wrong.append("does not say at which touchpoint")
    if any("{alternative}" in text for text in texts) and not rule.get("when", {}).get("alternative"):
        wrong.append("names an alternative without asking for one")
    if any("{source}" in text for text in texts) and rule.get("when", {}).get("origin") != ["ripple"]:
        wrong.append("names a source where the touchpoint may be its own")
    return wrong


def check_message(message):
    wrong = check_common(message)
    if not message["channels"] or not set(message["channels"]) <= set(CHANNELS) or duplicates(message["channels"]):
        wrong.append(f"channels {message['channels']}")
    wrong += check_template(message["text"])
    if not re.search(r"\[[^\[\]]+\]", message["text"]):
        wrong.append("leaves nothing to fill in, though no playbook can know the facts")
    if message["text"].count("[") != message["text"].count("]"):
        wrong.append("a square bracket stands alone")
    wrong += [f"says “{phrase}”" for phrase in UNKIND if phrase in message["text"].lower()]
    return wrong


def fits(thing, kind, cause):
    when = thing.get("when", {})
    return kind in when.get("kind", SCENARIO_KINDS) and cause in when.get("cause", CAUSES)


def each(things, check):
    return [f"{thing['id']}: {text}" for thing in things for text in check(thing)]


def main(source):
    tap = Tap()
    playbook = load(pathlib.Path(source) / "data/playbooks/default.playbook.json")
    rules, messages = playbook["rules"], playbook["messages"]
    situations = list(itertools.product(SCENARIO_KINDS, CAUSES))

    tap.report("the members are those that are known", check_members(playbook, TOP, [])
               + [text for rule in rules for text in check_members(rule, RULE_REQUIRED, RULE_OPTIONAL)]
               + [text for message in messages for text in check_members(message, MESSAGE_REQUIRED, MESSAGE_OPTIONAL)])
    if tap.failed:
        return tap.finish()

    tap.report("the head is right", [name for name, value in [("format", "reroute-playbook"), ("version", 1), ("id", "default")]
                                     if playbook[name] != value])
    tap.report("ids are unique", duplicates(thing["id"] for thing in rules + messages))
    tap.report("there are enough rules and messages",
               [f"{len(rules)} rules"] * (len(rules) < 30) + [f"{len(messages)} messages"] * (len(messages) < 8))
    tap.report("every rule is legal", each(rules, check_rule))
    tap.report("every message is legal and kind", each(messages, check_message))
    tap.report("no two rules say the same", duplicates(rule[name] for rule in rules for name in ("title", "why", "check")))

    tap.report("all strategies are used", set(STRATEGIES) - {rule["strategy"] for rule in rules})
    tap.report("all phases are used", set(PHASES) - {rule["phase"] for rule in rules})
    for name, values in (("kind", SCENARIO_KINDS), ("cause", CAUSES)):
        for things, what in ((rules, "rules"), (messages, "messages")):
            own = {value for thing in things for value in thing.get("when", {}).get(name, [])}
            # What is of no known kind is met with the words that fit all.
            missing = set(values) - own - ({"other"} if what == "messages" else set())
            tap.report(f"each {name} has {what} of its own", sorted(missing))

    findings = []
    for kind, cause in situations:
        own = [rule for rule in rules if fits(rule, kind, cause)]
        findings += [f"{kind}, {cause}: no {value}" for name, values in (("strategy", STRATEGIES), ("phase", PHASES))
                     for value in values if value not in {rule[name] for rule in own}]
    tap.report("every situation calls forth all strategies in all phases", findings)

    findings = []
    for kind, cause in situations:
        most = sum(rule.get("limit", 1) for rule in rules if fits(rule, kind, cause))
        drafts = sum(fits(message, kind, cause) for message in messages)
        if most > MOST_ACTIONS or drafts > MOST_MESSAGES:
            findings.append(f"{kind}, {cause}: up to {most} actions and {drafts} messages")
    tap.report("no situation calls forth more than people can do", findings)

    findings = []
    for kind, cause in situations:
        spoken = {channel for message in messages if fits(message, kind, cause) for channel in message["channels"]}
        findings += [f"{kind}, {cause}: nothing for {channel}" for channel in CHANNELS if channel not in spoken]
    tap.report("every situation has words for every channel", findings)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
