#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new map is named, saved under a name that is typed, and opened again."""

import sys

from app import App, find, run_scenario

TITLE = "Moving house with the bank"


def start(desktop, program):
    app = App(desktop, program)
    app.path = desktop.home / "moving.journey.json"
    return app


def test_start_page(app):
    assert app.title == "Reroute", app.title
    app.find("push button", containing="A Winter Storm")
    app.find("push button", where=lambda widget: widget.name.endswith("New Map") and widget.look("label")).click()
    app.wait_title("Untitled Map")
    assert not app.is_modified, "a new map has nothing to lose"
    assert not app.cards(), "and no cards"


def test_title(app):
    app.find("panel", "Details").find("text", "Title").click()
    app.type(TITLE)
    app.wait_title(TITLE)
    app.wait_modified()


def test_first_card(app):
    app.fit()
    app.click_cell("Awareness", "Website & app")
    app.type("Ask what has to be told")
    app.press("Return")
    app.wait_card("Ask what has to be told", "Stage Awareness, step 1, lane Website & app")


def test_save_as(app):
    app.press("ctrl+s")
    # Without its ending: that is added.
    app.choose_path(str(app.path)[:-len(".journey.json")])
    app.wait_modified(False)
    app.wait_no_dialog()

    document = app.read()
    assert document["format"] and document["version"], document
    assert document["title"] == TITLE, document["title"]
    assert find(document["touchpoints"], title="Ask what has to be told")
    assert len(document["stages"]) == 5, document["stages"]
    app.find("label", app.path.name)


def test_open(app):
    first = app.path.read_bytes()
    app.press("ctrl+w")
    app.wait_end()
    app.start()
    app.known.clear()
    app.wait_until_ready()
    app.press("ctrl+o")
    app.choose_path(app.path)
    app.wait_title(TITLE)
    app.wait_no_dialog()
    app.wait_card("Ask what has to be told", "Stage Awareness, step 1")
    assert app.path.read_bytes() == first


def test_copy(app):
    """What is saved under another name goes on under that name, and the first file stays."""
    first, app.path = app.path, app.path.with_name("copy.journey.json")
    before = first.read_bytes()
    app.select("Ask what has to be told")
    app.press("ctrl+Right")
    app.wait_card("Ask what has to be told", "Stage Consideration, step 1")
    app.press("ctrl+shift+s")
    app.choose_path(app.path)
    app.wait_modified(False)
    app.find("label", app.path.name)
    assert first.read_bytes() == before
    document = app.read()
    assert find(document["touchpoints"], title="Ask what has to be told")["stage"] == document["stages"][1]["id"]


def test_changed_by_another(app):
    """What somebody else wrote to the file meanwhile comes together with one's own changes."""
    other = app.path.read_text(encoding="utf-8").replace(TITLE, "What somebody else wrote")
    app.press("ctrl+z")
    app.wait_modified()
    app.path.write_text(other, encoding="utf-8")
    app.wait_title("What somebody else wrote")
    assert app.is_modified and app.path.read_text(encoding="utf-8") == other

    app.press("ctrl+s")
    app.wait_modified(False)
    document = app.read()
    assert document["title"] == "What somebody else wrote"
    assert find(document["touchpoints"], title="Ask what has to be told")["stage"] == document["stages"][0]["id"]


if __name__ == "__main__":
    sys.exit(run_scenario("files", start, [
        test_start_page, test_title, test_first_card, test_save_as, test_open, test_copy, test_changed_by_another]))
