#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A severity is given with a key; the ranked list follows, and leads back to the cards."""

import json
import sys

from app import EXAMPLE, changed, check_equal, find, run_scenario, start_with_example, wait_for

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
CARD_HIT = "Check in on the app"


def ranking(app):
    return app.find_once("list", "Impacted touchpoints")


def rows(app):
    """The rows of the ranked list by their names, such as “1: Rebook in the app, …, priority 84”."""
    found = [child for item in ranking(app).children for child in item.children]
    return {row.name: row for row in found}


def position(app, title):
    return next((index for index, name in enumerate(rows(app)) if f": {title}, " in name), None)


def impact(document, title):
    scenario = find(document["scenarios"], name="Winter storm")
    touchpoint = find(document["touchpoints"], title=title)
    return find(scenario["impacts"], touchpoint=touchpoint["id"])


def test_view(app):
    app.press("ctrl+2")
    app.find("push button", "Assess", where=lambda widget: widget.has_state("pressed"))
    app.wait_card("Learn that the flight is cancelled", "Out of action")
    app.wait_card("See a holiday fare advert", "not affected")
    app.wait_card(CARD_HIT, "Moderate")
    wait_for(lambda: len(rows(app)) > 8, "the ranked list")
    for number, name in enumerate(rows(app), 1):
        assert name.startswith(f"{number}: "), rows(app)


def test_severity(app):
    before = list(rows(app))
    app.select(CARD_HIT)
    app.press("4")
    app.wait_card(CARD_HIT, "Out of action")
    wait_for(lambda: list(rows(app)) != before, "another ranking")

    def change(copied):
        impact(copied, CARD_HIT)["severity"] = 4
    check_equal(app.save_and_read(), changed(ORIGINAL, change))


def test_rank_falls(app):
    high = position(app, CARD_HIT)
    app.press("1")
    app.wait_card(CARD_HIT, "Minor")
    wait_for(lambda: (position(app, CARD_HIT) or 99) > high, "a lower rank")
    assert impact(app.save_and_read(), CARD_HIT)["severity"] == 1


def test_new_impact(app):
    app.select("Get the confirmation e-mail")
    app.press("3")
    app.wait_card("Get the confirmation e-mail", "Major")
    assert impact(app.save_and_read(), "Get the confirmation e-mail")["severity"] == 3


def test_undo(app):
    app.press("ctrl+z", "ctrl+z", "ctrl+z")
    app.wait_card("Get the confirmation e-mail", "not affected")
    app.wait_card(CARD_HIT, "Moderate")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_row_selects_card(app):
    app.scroll(*ranking(app).center, -20)
    wait_for(lambda: next(iter(rows(app).values())).box.y > ranking(app).box.y - 5, "the head of the list")
    for name, row in list(rows(app).items())[:3]:
        row.click()
        wait_for(lambda: any(f": {title}, " in name and card.has_state("selected") for title, card in app.cards().items()),
                 f"the card of the row “{name}” to be selected")


def test_card_selects_row(app):
    def is_selected(title):
        return any(item.has_state("selected") and any(f": {title}, " in child.name for child in item.children)
                   for item in ranking(app).children)
    app.select("Drop the bags")
    wait_for(lambda: is_selected("Drop the bags"), "the row of the card to be selected")


def test_explanation(app):
    app.find("label", containing="Why ")


if __name__ == "__main__":
    sys.exit(run_scenario("assess", start_with_example, [
        test_view, test_severity, test_rank_falls, test_new_impact, test_undo, test_row_selects_card,
        test_card_selects_row, test_explanation]))
