#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""On a fresh map: a scenario is made, the plan is generated, ticked off, given to somebody new, taken back and saved."""

import sys

from app import App, check_equal, find, run_scenario, wait_for

CARDS = {"Awareness": 1, "Purchase": 3, "Use": 4}
LANE = "In person"


def start(desktop, program):
    app = App(desktop, program)
    app.path = desktop.home / "strike.journey.json"
    app.press("ctrl+n")
    app.wait_title("Untitled Map")
    app.fit()
    return app


def plan(app):
    return app.find_once("panel", "Plan")


def actions(app):
    """The rows of the plan by their names, such as “Publish one page, To do, Communications (nobody named)”."""
    found = [row for lines in plan(app).search("list", "Actions") for item in lines.children for row in item.children]
    return {row.name: row for row in found if any(child.role == "check box" for child in row.walk())}


def wait_action(app, containing):
    """Waits for the row of an action whose name has a text in it."""
    return wait_for(lambda: next((row for name, row in actions(app).items() if containing in name), None),
                    f"an action with “{containing}”")


def is_done(app, title):
    return wait_action(app, title).find("check box").has_state("checked")


def test_cards(app):
    for stage in CARDS:
        app.click_cell(stage, LANE)
        app.type(f"Card of {stage}")
        app.press("Return")
        app.wait_card(f"Card of {stage}", f"Stage {stage}, step 1, lane {LANE}")


def test_scenario(app):
    app.press("ctrl+2")
    app.find("panel", "Impact").find("push button", "New Scenario…").click()
    dialog = app.wait_dialog()
    dialog.find("label", "A scenario needs a name.")
    app.type("Strike at the airport")
    dialog.find("text", "Start").click()
    app.type("2031-03-04")
    dialog.find("text", "End").click()
    app.type("2031-03-01")
    app.press("Return")
    dialog.find("label", "The crisis cannot end before it starts.")
    dialog.find("text", "End").click()
    app.press("ctrl+a")
    app.type("2031-03-06")
    app.press("Return")
    dialog.wait_gone("label", "The crisis cannot end before it starts.")
    app.answer(dialog, "Add")
    app.wait_no_dialog()
    app.find("push button", "Scenario", where=lambda widget: "Strike at the airport" in widget.description)


def test_severities(app):
    for stage, severity in CARDS.items():
        app.select(f"Card of {stage}")
        app.press(str(severity))
        app.wait_card(f"Card of {stage}", "rank")


def test_generate(app):
    app.press("ctrl+3")
    plan(app).find("push button", "Generate").click()
    wait_for(lambda: len(actions(app)) > 5, "the plan")
    test_generate.title = next(iter(actions(app))).split(", To do, ")[0]


def test_tick(app):
    title = test_generate.title
    assert not is_done(app, title)
    wait_action(app, title).find("check box").click()
    wait_for(lambda: is_done(app, title), "the tick")
    wait_action(app, f"{title}, Done, ")
    app.press("ctrl+z")
    wait_for(lambda: not is_done(app, title), "the tick to go")
    app.press("ctrl+shift+z")
    wait_for(lambda: is_done(app, title), "the tick again")


def test_owner(app):
    """Who is not known yet becomes a person of the map."""
    wait_action(app, test_generate.title).find("label", test_generate.title).click()
    plan(app).find("push button", "Back to the Plan")
    plan(app).find("text", "Owner", where=lambda widget: widget.box.height > 0).click()
    app.type("Nina Vogel")
    app.press("Return")
    plan(app).find("text", "Due", where=lambda widget: widget.box.height > 0).click()
    app.press("ctrl+a")
    app.type("2031-03-04 18:00")
    app.press("Return")
    plan(app).find("push button", "Back to the Plan").click()
    wait_action(app, f"{test_generate.title}, Done, Nina Vogel")


def test_save(app):
    app.press("ctrl+s")
    app.choose_path(app.path)
    app.wait_modified(False)
    document = app.read()
    scenario = find(document["scenarios"], name="Strike at the airport")
    assert (scenario["start"], scenario["end"]) == ("2031-03-04", "2031-03-06"), scenario
    assert {impact["severity"] for impact in scenario["impacts"]} == set(CARDS.values()), scenario["impacts"]

    person = find(document["people"], name="Nina Vogel")
    action = find(scenario["actions"], title=test_generate.title)
    assert action["owner"] == person["id"], action
    assert action["due"].startswith("2031-03-04T18:00"), action
    assert action["status"] == "done" and action["done"], action
    plan(app).find("label", f"1 of {len(scenario['actions'])} done")
    test_save.document = document


def test_undo_and_redo(app):
    """Back to before the plan, and forth again: the file is the same."""
    app.card("Card of Use").click()
    app.press(*["ctrl+z"] * 3)
    wait_action(app, f"{test_generate.title}, To do, ")
    app.press("ctrl+z")
    wait_for(lambda: not actions(app), "the plan to go")
    app.wait_modified()
    app.save()
    assert "actions" not in find(app.read()["scenarios"], name="Strike at the airport")
    assert "people" not in app.read()

    app.press(*["ctrl+shift+z"] * 4)
    wait_action(app, f"{test_generate.title}, Done, Nina Vogel")
    check_equal(app.save_and_read(), test_save.document)


if __name__ == "__main__":
    sys.exit(run_scenario("recover", start, [
        test_cards, test_scenario, test_severities, test_generate, test_tick, test_owner, test_save,
        test_undo_and_redo]))
