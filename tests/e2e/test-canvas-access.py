#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map for somebody who hears it: stage by stage, card by card, and where a card went that was moved."""

import json
import sys

from app import EXAMPLE, run_scenario, start_with_example, wait_for

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
STAGES = [stage["name"] for stage in ORIGINAL["stages"]]
FIRST = "See a holiday fare advert"
HIT = "Learn that the flight is cancelled"


def focused(app):
    """What of the map has the keyboard: its name, its role and what is said of it."""
    return next(((child.name, child.role, child.description) for child in app.map.children if child.has_state("focused")),
                ("", "", ""))


def wait_focused(app, name):
    wait_for(lambda: focused(app)[0] == name, f"the focus on “{name}”, which is on {focused(app)}")
    return focused(app)[2]


def test_stages(app):
    """Up from the first card to its stage, and along the stages."""
    app.select(FIRST)
    for _ in range(8):
        app.press("Up")
        if wait_for(lambda: focused(app)[0], "the focus") == STAGES[0]:
            break
    for number, name in enumerate(STAGES, 1):
        assert wait_focused(app, name) == f"Stage {number} of {len(STAGES)}", focused(app)
        if number < len(STAGES):
            app.press("Right")


def test_cards(app):
    """Tab goes through every card, and each says where it is, how it feels and what it is worth."""
    app.select(FIRST)
    heard = []
    for _ in ORIGINAL["touchpoints"]:
        name, _, said = focused(app)
        heard.append(name)
        for word in ("Stage ", "step ", "lane ", "emotion ", "importance "):
            assert word in said, (name, said)
        if len(heard) < len(ORIGINAL["touchpoints"]):
            app.press("Tab")
            wait_for(lambda: focused(app)[0] not in ("", heard[-1]), f"the card after “{heard[-1]}”")
    assert sorted(heard) == sorted(card["title"] for card in ORIGINAL["touchpoints"]), heard


def test_severity(app):
    """In a crisis level and rank are said, and whether it came by ripple."""
    app.press("ctrl+2")
    app.select(HIT)
    app.wait_card(HIT, "Out of action, rank 1")
    said = [card.description for card in app.cards().values()]
    assert any("by ripple, rank " in text for text in said) and any("not affected" in text for text in said), said
    app.press("ctrl+1")


def choose_segment(app, name):
    button = app.frame.find("push button", "Segment")
    button.click()
    app.find("menu item", where=lambda widget: widget.name == name).activate()
    app.frame.find("label", name)


def test_segment(app):
    """Those who are not of the segment stay, and are said not to be of it."""
    segment = ORIGINAL["segments"][1]
    app.fit()
    choose_segment(app, segment["name"])
    own = [card["title"] for card in ORIGINAL["touchpoints"] if segment["id"] in card.get("segments", [segment["id"]])]
    for title, card in app.cards().items():
        wait_for(lambda: ("not in this segment" in card.description) == (title not in own), f"the segment of “{title}”")
    choose_segment(app, "Everyone")
    wait_for(lambda: not any("not in this segment" in card.description for card in app.cards().values()), "everyone")
    assert not app.is_modified


def test_move(app):
    """The card that was moved keeps the focus and says where it is now; so it does when that is undone."""
    app.select(FIRST)
    app.press("ctrl+Up")
    wait_for(lambda: focused(app)[0] == FIRST and "lane Call centre" in focused(app)[2], "the other lane to be said")
    app.press("ctrl+z")
    wait_for(lambda: focused(app)[0] == FIRST and "lane Social media" in focused(app)[2], "the old lane to be said")
    assert not app.is_modified


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-access", start_with_example, [test_stages, test_cards, test_severity, test_segment, test_move]))
