#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who never saw the program makes a first map, led by the guide: from an empty home to a plan that is saved."""

import sys

from app import App, Card, find, run_scenario, wait_for
from client import xdotool

TEMPLATES = ["Blank", "Shopping", "Flying", "Everyday Banking", "Clinic", "Online Service", "Public Service"]
EXAMPLES = ["A Winter Storm", "A Weekend Without a Bank", "An Influenza Wave"]
NEW_CARD = "Ask a friend"
HIT = "Order and pay online"


def start(desktop, program):
    app = App(desktop, program)
    app.path = desktop.home / "first.journey.json"
    return app


def guide(app):
    return app.find_once("panel", "Guide for the first map")


def wait_step(app, number, title):
    """Waits for the guide to show a step."""
    guide(app).find("label", f"Step {number} of 9")
    guide(app).find("label", title)


def is_done(app):
    return guide(app).look(name="Done") != []


def next_step(app, number, title):
    guide(app).find("push button", "The next step").click()
    wait_step(app, number, title)


def test_start_page(app):
    for name in TEMPLATES + EXAMPLES:
        app.find("push button", name)
    assert not app.frame.look("label", "Recent Maps")


def test_guide(app):
    app.find("push button", containing="Guide Me Through My First Map").click()
    wait_step(app, 1, "A sheet to begin with")


def test_template(app):
    app.find("push button", "Shopping").click()
    app.wait_title("Shopping")
    app.find("list", "Journey map")
    wait_step(app, 2, "Stages")
    app.fit()


def test_stage(app):
    Card(app, app.map.find("heading", "Discover").accessible).click(times=2)
    app.map.find("text", where=lambda widget: widget.has_state("focused"))
    app.press("ctrl+a")
    app.type("Find out")
    app.press("Return")
    app.map.find("heading", "Find out")
    next_step(app, 3, "Touchpoints")


def test_touchpoint(app):
    app.click_cell("Choose", "Social media")
    app.type(NEW_CARD)
    app.press("Return")
    app.wait_card(NEW_CARD, "Stage Choose, step 1, lane Social media")
    next_step(app, 4, "How it feels")
    next_step(app, 5, "What needs what")


def test_crisis(app):
    next_step(app, 6, "A crisis")
    assert not is_done(app)
    guide(app).find("push button", containing="New Scenario").click()
    dialog = app.wait_dialog()
    dialog.find("label", "A scenario needs a name.")
    app.type("The shop has no stock")
    app.answer(dialog, "Add")
    app.wait_no_dialog()
    wait_for(lambda: is_done(app), "a scenario that the guide knows of")


def test_severity(app):
    next_step(app, 7, "What it breaks")
    guide(app).find("push button", containing="Assess").click()
    app.select(HIT)
    app.press("4")
    app.wait_card(HIT, "Out of action")
    wait_for(lambda: is_done(app), "a severity that the guide knows of")


def test_plan(app):
    next_step(app, 8, "The plan")
    guide(app).find("push button", containing="Recover").click()
    app.find("panel", "Plan").find("push button", "Generate").click()
    wait_for(lambda: is_done(app), "a plan that the guide knows of")
    next_step(app, 9, "That was it")


def test_save(app):
    guide(app).find("push button", containing="Save").click()
    app.choose_path(app.path)
    app.wait_modified(False)
    document = app.read()
    assert find(document["stages"], name="Find out") and find(document["touchpoints"], title=NEW_CARD)
    assert find(document["scenarios"], name="The shop has no stock")["actions"]


def test_guide_goes_and_returns(app):
    guide(app).find("push button", containing="Close the guide").click()
    app.wait_gone("label", containing="Step 9 of 9")
    app.press("F10")
    app.menu_item("Guide for the First Map").activate()
    wait_step(app, 2, "Stages")


def test_recent(app):
    """The next start offers the map; a press opens it."""
    app.press("ctrl+q")
    app.process.wait(40)
    app.start()
    app.wait_until_ready()
    app.find("label", "Recent Maps")
    app.find("push button", "first").click()
    app.wait_title("Shopping")
    wait_for(lambda: xdotool("getactivewindow") == app.window, "the window")


if __name__ == "__main__":
    sys.exit(run_scenario("first-map", start, [
        test_start_page, test_guide, test_template, test_stage, test_touchpoint, test_crisis, test_severity, test_plan,
        test_save, test_guide_goes_and_returns, test_recent]))
