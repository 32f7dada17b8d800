#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles are edited in place, cards are made by typing and deleted, and every step is taken back."""

import json
import sys

from app import EXAMPLE, changed, check_equal, find, run_scenario, start_with_example, wait_for

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
FIRST = "Choose seats and pay"
SECOND = "Drop the bags"
NEW = "Search for flights"


def renamed(document, old, new):
    def change(copied):
        find(copied["touchpoints"], title=old)["title"] = new
    return changed(document, change)


def empty_cell(app):
    """The keyboard's cursor on a cell without a card."""
    return app.map.find("list item", "Empty cell")


def test_double_click(app):
    app.click(*app.card(FIRST).center, times=2)
    app.map.find("text", where=lambda widget: widget.text == FIRST and widget.has_state("focused"))
    app.press("ctrl+a")
    app.type("Pay by card or voucher")
    app.press("Return")
    app.wait_card("Pay by card or voucher", "Stage Booking, step 1, lane Website & app")
    check_equal(app.save_and_read(), renamed(ORIGINAL, FIRST, "Pay by card or voucher"))


def test_undo(app):
    app.press("ctrl+z")
    app.wait_card(FIRST, "Stage Booking, step 1")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_enter(app):
    app.select(SECOND)
    app.press("Return")
    app.map.find("text", where=lambda widget: widget.text == SECOND and widget.has_state("focused"))
    app.press("End")
    app.type(" and the skis")
    app.press("Return")
    app.wait_card("Drop the bags and the skis", "Stage Travel day, step 2, lane Airport")
    wait_for(lambda: app.card("Drop the bags and the skis").has_state("focused"), "the focus back on the card")


def test_escape(app):
    """What is typed is forgotten."""
    app.press("F2")
    app.map.find("text", where=lambda widget: widget.text.endswith("skis") and widget.has_state("focused"))
    app.type("nonsense")
    app.press("Escape")
    app.wait_card("Drop the bags and the skis", "Stage Travel day, step 2")
    check_equal(app.save_and_read(), renamed(ORIGINAL, SECOND, "Drop the bags and the skis"))
    app.press("ctrl+z")
    app.wait_card(SECOND, "Stage Travel day, step 2")


def test_type_on_cell(app):
    x, _ = app.card("See a holiday fare advert").center
    _, y = app.card("Compare fares and bag rules").center
    app.click(x, y)
    wait_for(lambda: empty_cell(app).description == "Stage Awareness, step 1, lane Website & app", "the cell")
    app.type(NEW)
    app.map.find("text", where=lambda widget: widget.text == NEW)
    app.press("Return")
    app.wait_card(NEW, "Stage Awareness, step 1, lane Website & app")

    document = app.save_and_read()
    added = find(document["touchpoints"], title=NEW)
    check_equal(changed(document, lambda copied: copied["touchpoints"].remove(added)), ORIGINAL)
    assert added["id"].startswith("tp-"), added
    assert find(document["stages"], id=added["stage"])["name"] == "Awareness", added
    assert find(document["lanes"], id=added["lane"])["name"] == "Website & app", added


def test_delete(app):
    app.select(NEW)
    app.press("Delete")
    app.wait_no_card(NEW)
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_delete_with_links(app):
    """With a touchpoint goes what speaks of it, and comes back with it."""
    touchpoint = find(ORIGINAL["touchpoints"], title="Rebook in the app")
    app.select("Rebook in the app")
    app.press("Delete")
    app.wait_no_card("Rebook in the app")
    assert touchpoint["id"] not in json.dumps(app.save_and_read()), "something still refers to it"
    app.press("ctrl+z")
    app.wait_card("Rebook in the app", "Stage Travel day, step 4, lane Website & app")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_undo_button(app):
    """The toast takes the deletion back, too."""
    app.select("Board and fly home")
    app.press("Delete")
    app.wait_no_card("Board and fly home")
    app.press_in_toast("Undo")
    app.wait_card("Board and fly home", "Stage Travel day, step 6, lane Airport")
    app.wait_modified(False)


if __name__ == "__main__":
    sys.exit(run_scenario("edit", start_with_example, [
        test_double_click, test_undo, test_enter, test_escape, test_type_on_cell, test_delete, test_delete_with_links,
        test_undo_button]))
