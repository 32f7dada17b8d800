#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window with unsaved work asks before it goes."""

import json
import sys

from app import EXAMPLE, find, run_scenario, start_with_example, wait_for

CARD = "Track delayed bags"


def edit(app):
    app.select(CARD)
    app.press("ctrl+Down")
    app.wait_card(CARD, "Stage After the trip, step 1, lane Airport")
    app.wait_modified()


def test_cancel(app):
    edit(app)
    app.press("ctrl+w")
    dialog = app.wait_dialog()
    dialog.find(containing="Save changes to “Flying home for the holidays”?")
    dialog.find("label", "Changes that are not saved will be lost.")
    app.answer(dialog, "Cancel")
    app.wait_no_dialog()
    assert app.is_modified
    app.wait_card(CARD, "lane Airport")
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_escape(app):
    app.press("ctrl+w")
    app.wait_dialog()
    app.press("Escape")
    app.wait_no_dialog()
    assert app.is_modified


def test_discard(app):
    app.press("ctrl+w")
    app.answer(app.wait_dialog(), "Discard")
    app.wait_end()
    assert app.path.read_bytes() == EXAMPLE.read_bytes(), "nothing was written"


def test_save(app):
    app.restart()
    edit(app)
    app.press("ctrl+q")
    app.answer(app.wait_dialog(), "Save")
    app.wait_end()
    document = json.loads(app.path.read_text(encoding="utf-8"))
    assert find(document["touchpoints"], title=CARD)["lane"] == find(document["lanes"], name="Airport")["id"]


def test_nothing_to_ask(app):
    app.restart()
    app.press("ctrl+w")
    app.wait_end()


if __name__ == "__main__":
    sys.exit(run_scenario("close", start_with_example, [
        test_cancel, test_escape, test_discard, test_save, test_nothing_to_ask]))
