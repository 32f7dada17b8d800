#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a table of comments to a plan: imported through the dialog, severities taken from what was said, the plan made,
given to somebody and ticked, and the review read. What is saved is recounted with Python's csv module and beside a second
model. The comments are real ones where they are at hand, else a few hundred of the same form."""

import csv
import datetime
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "oracle"))
from app import EXAMPLE, SOURCE, App, find, run_scenario, wait_for
from model import Model

TWEETS = SOURCE.parent / "shared/data/feedback/airline-tweets.csv"
COLUMNS = ["tweet_id", "airline_sentiment", "negativereason", "text", "tweet_created"]
SCORES = {"negative": -1, "neutral": 0, "positive": 1}
RULES = {
    "Customer Service Issue": "Call to ask for a hotel",
    "Late Flight": "Board and fly home",
    "Cancelled Flight": "Learn that the flight is cancelled",
    "Lost Luggage": "Track delayed bags",
    "Flight Booking Problems": "Choose seats and pay",
}


def write_table(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def make_comments(path):
    """Good days, a bad one for who is late or cancelled, and better days, with the first row twice."""
    rows = []
    for day, reasons in [(18, ["", "", "Late Flight"]), (21, ["Late Flight", "Cancelled Flight", ""]),
                         (22, ["Late Flight", "Cancelled Flight", "Cancelled Flight"]), (24, ["", "Late Flight"])]:
        for number in range(48 if day == 22 else 36):
            reason = reasons[number % len(reasons)]
            rows.append((f"{day}{number:04}", "negative" if reason else "positive", reason,
                         f"@airline number {number}, “{reason}”,\nsays ann{number}@example.org", f"2/{day}/2015 9:{number:02}"))
    return write_table(path, [COLUMNS, *rows, rows[0]])


def read_comments(path):
    """The comments as the map should have them: (reference, date, sentiment, reason) of each, none twice."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    comments = {row["tweet_id"]: (
        row["tweet_id"], datetime.datetime.strptime(row["tweet_created"], "%m/%d/%Y %H:%M").strftime("%Y-%m-%dT%H:%M"),
        SCORES[row["airline_sentiment"]], row["negativereason"]) for row in reversed(rows)}
    return len(rows), sorted(comments.values())


def start(desktop, program):
    """The example before anybody has said or done anything."""
    data = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    data["feedback"] = data["people"] = []
    for touchpoint in data["touchpoints"]:
        touchpoint["owner"] = None
    for name in ("impacts", "actions", "messages", "reviews"):
        data["scenarios"][0][name] = []
    path = desktop.home / "storm.journey.json"
    path.write_text(json.dumps(data), encoding="utf-8")

    app = App(desktop, program, path)
    app.table = TWEETS if TWEETS.exists() else make_comments(desktop.home / "comments.csv")
    app.rules = write_table(desktop.home / "rules.csv", [("value", "touchpoint"), *RULES.items()])
    return app.show_all()


def button(widget, label):
    return widget.find("push button", where=lambda found: found.name.replace("_", "").startswith(label))


def page(app, name):
    """A page of the sidebar."""
    return app.find("panel", where=lambda widget: widget.name.split(" ")[0] == name)


def test_preview(app):
    """The dialog maps the columns itself, but for the one that no map names; the rules come from a file."""
    n_rows, comments = read_comments(app.table)
    n_known, n_ruled = n_rows - len(comments), sum(reason in RULES for *_, reason in comments)
    app.press("ctrl+i")
    app.choose_path(app.table)
    dialog = app.wait_dialog()
    button(dialog, f"Import {len(comments)} Comments")
    dialog.find("label", f"{len(comments)} comments will be added · {len(comments)} without a touchpoint · "
                         f"{n_known} {'is' if n_known == 1 else 'are'} known already")
    dialog.find("label", "Read as: Month, day, year")
    dialog.find("label", "Read as: Words, “very negative” to “very positive”")

    dialog.find("combo box", "Touchpoint").click()
    app.press(*["Down"] * (1 + COLUMNS.index("negativereason")), "Return")
    button(dialog, "Open a table of rules").activate()
    wait_for(lambda: len(app.root.children) > 2, "the chooser")
    app.choose_path(app.rules)
    dialog.find("label", where=lambda label: f" {len(comments) - n_ruled} without a touchpoint" in label.name)
    button(dialog, "Import").click()


def test_import(app):
    app.wait_no_dialog()
    app.wait_modified()
    document = app.save_and_read()
    titles = {touchpoint["id"]: touchpoint["title"] for touchpoint in document["touchpoints"]}
    _, comments = read_comments(app.table)
    saved = sorted((entry["ref"], entry["date"], entry.get("sentiment"), titles.get(entry.get("touchpoint")))
                   for entry in document["feedback"])
    assert saved == [(*said, RULES.get(reason)) for *said, reason in comments]
    assert not any(re.search(r"@\w", entry["text"]) for entry in document["feedback"] if "text" in entry)


def suggest(document, card):
    """What the second model suggests for one card; it is given no more than it needs, for it is slow."""
    said = sorted(document["feedback"], key=lambda entry: entry["date"])
    needed = [said[0], *[entry for entry in said[1:-1] if entry.get("touchpoint") == card], said[-1]]
    return Model({**document, "feedback": needed}, document["scenarios"][0]).suggested(card)


def test_suggestions(app):
    """All in one step, and what they are says the second model."""
    document = app.read()
    cards = [find(document["touchpoints"], title=title)["id"] for title in RULES.values()]
    suggested = {card: suggest(document, card) for card in cards}
    suggested = {card: severity for card, severity in suggested.items() if severity}
    assert suggested
    test_suggestions.titles = [title for title, card in zip(RULES.values(), cards) if card in suggested]

    app.press("ctrl+2")
    impact = page(app, "Impact")
    impact.find("push button", f"{len(suggested)} Suggestion{'s' if len(suggested) > 1 else ''}").click()
    impact.find("push button", "Apply All").activate()
    app.wait_card(RULES["Cancelled Flight"], "rank")
    saved = app.save_and_read()["scenarios"][0]["impacts"]
    assert {impact["touchpoint"]: impact["severity"] for impact in saved} == suggested, saved


def test_generate(app):
    app.press("ctrl+3")
    app.plan = page(app, "Plan")
    app.plan.find("push button", "Generate").click()
    test_generate.title = wait_for(lambda: next(iter(actions(app)), None), "the plan").split(", To do, ")[0]


def actions(app):
    """The rows of the plan by their names, such as “Publish one page, To do, Communications (nobody named)”."""
    found = [row for item in app.plan.find("list", "Actions").children for row in item.children]
    return {row.name: row for row in found if any(child.role == "check box" for child in row.walk())}


def test_owner(app):
    """What the plan lacks is put right from where it is said, and typing a name makes the person."""
    tab = app.plan.find("page tab", where=lambda tab: tab.name.startswith("Findings"))
    tab.click()
    findings = app.plan.find("list", "Findings")
    item = wait_for(lambda: next((item for item in findings.children
                                  if test_generate.title in item.children[0].children[1].name), None), "a finding")
    item.find("push button", "Choose…").click()
    app.plan.find("text", "Owner", where=lambda widget: widget.box.height > 0)
    app.type("Nina Vogel")
    app.press("Return")
    app.plan.find("push button", "Back to the Plan").click()
    app.plan.find("page tab", where=lambda tab: tab.name.startswith("Actions")).click()


def test_tick(app):
    row = wait_for(lambda: actions(app).get(next((name for name in actions(app) if "Nina Vogel" in name), None)), "the owner")
    row.find("check box").click()
    wait_for(lambda: app.plan.name.startswith("Plan 1/"), "the tick")


def test_review(app):
    """What the page says, counted from the table once more."""
    days = [date[:10] for _, date, _, _ in read_comments(app.table)[1]]
    scenario = app.read()["scenarios"][0]
    phases = {"Before": sum(day < scenario["start"] for day in days),
              "During": sum(scenario["start"] <= day <= scenario["end"] for day in days),
              "After": sum(day > scenario["end"] for day in days)}
    busiest = max(set(days), key=days.count)

    app.press("ctrl+4")
    review = page(app, "Review")
    for phase, n in phases.items():
        review.find("label", f"{n} rated")
    chart = review.find("image", "Comments day by day")
    assert f"Busiest day: {int(busiest[8:])} Feb 2015: {days.count(busiest)} comments" in chart.description, chart.description
    shown = [label.name for label in review.find("tree table").walk() if label.role == "label"]
    assert all(title in shown for title in test_suggestions.titles), shown


def test_save(app):
    document = app.save_and_read()
    scenario = document["scenarios"][0]
    person = find(document["people"], name="Nina Vogel")
    action = find(scenario["actions"], title=test_generate.title)
    assert (action["owner"], action["status"]) == (person["id"], "done") and action["done"], action
    assert len(document["feedback"]) == len(read_comments(app.table)[1])
    assert scenario["messages"] and all(message["text"] for message in scenario["messages"])


def test_again(app):
    """The same file adds nothing: the rules are remembered, and every row is known."""
    n_rows, comments = read_comments(app.table)
    app.press("ctrl+i")
    app.choose_path(app.table)
    dialog = app.wait_dialog()
    dialog.find("label", f"0 comments will be added · {n_rows} are known already")
    app.answer(dialog, "Cancel")
    app.wait_no_dialog()
    assert not app.is_modified


if __name__ == "__main__":
    sys.exit(run_scenario("feedback", start, [
        test_preview, test_import, test_suggestions, test_generate, test_owner, test_tick, test_review, test_save,
        test_again]))
