#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every card is found over the accessibility bus, dragged with a pointer, and what is saved is that and nothing else."""

import json
import sys

from app import CARD, EXAMPLE, changed, check_equal, find, run_scenario, start_with_example, wait_for

CARD_DRAGGED = "Ask about travelling with a child"
ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))


def place(document, touchpoint):
    stage = find(document["stages"], id=touchpoint["stage"])["name"]
    lane = find(document["lanes"], id=touchpoint["lane"])["name"]
    return f"Stage {stage}, step {touchpoint.get('step', 0) + 1}, lane {lane}"


def moved(document, stage, step, lane):
    """The document with the card in another place."""
    def change(copied):
        touchpoint = find(copied["touchpoints"], title=CARD_DRAGGED)
        touchpoint["stage"] = find(copied["stages"], name=stage)["id"]
        touchpoint["lane"] = find(copied["lanes"], name=lane)["id"]
        touchpoint.pop("step")
        if step:
            touchpoint["step"] = step
    return changed(document, change)


def test_cards(app):
    cards = app.cards()
    for touchpoint in ORIGINAL["touchpoints"]:
        card = cards[touchpoint["title"]]
        assert card.role == CARD, card.role
        assert card.description.startswith(place(ORIGINAL, touchpoint)), card.description
        assert "importance" in card.description, card.description
        assert card.has_state("focusable") and card.has_state("selectable"), card
        assert not card.has_state("selected"), card
        assert card.box.width > 0 and card.box.height > 0, card.box
    assert len(cards) == len(ORIGINAL["touchpoints"]), sorted(cards)


def test_select(app):
    app.select(CARD_DRAGGED)
    assert [title for title, card in app.cards().items() if card.has_state("selected")] == [CARD_DRAGGED]
    wait_for(lambda: app.card(CARD_DRAGGED).has_state("focused"), "the focus")
    assert not app.is_modified, "selecting changes nothing"


def test_drag(app):
    x, _ = app.card("See a holiday fare advert").center
    _, y = app.card("Compare fares and bag rules").center
    app.drop(CARD_DRAGGED, x, y)
    app.wait_card(CARD_DRAGGED, "Stage Awareness, step 1, lane Website & app")
    app.wait_modified()
    assert app.card(CARD_DRAGGED).has_state("selected"), "it stays selected"


def test_save(app):
    check_equal(app.save_and_read(), moved(ORIGINAL, "Awareness", 0, "Website & app"))


def test_undo(app):
    app.press("ctrl+z")
    app.wait_card(CARD_DRAGGED, "Stage Consideration, step 2, lane Call centre")
    app.wait_modified()
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes(), "the file is again as it was, to the byte"


def test_redo(app):
    app.press("ctrl+shift+z")
    app.wait_card(CARD_DRAGGED, "Stage Awareness, step 1, lane Website & app")
    app.wait_modified()
    app.press("ctrl+z")
    app.wait_modified(False)


def test_escape(app):
    """A drag that is given up leaves everything as it was."""
    x, y = app.card("Track delayed bags").center
    app.drop(CARD_DRAGGED, x, y, before_drop=lambda: app.press("Escape"))
    app.settle()
    app.wait_card(CARD_DRAGGED, "Stage Consideration, step 2, lane Call centre")
    assert not app.is_modified, "nothing was changed"


def test_keys(app):
    """What the pointer does, the keyboard does too."""
    app.select(CARD_DRAGGED)
    app.press("ctrl+Down")
    app.wait_card(CARD_DRAGGED, "Stage Consideration, step 2, lane Social media")
    check_equal(app.save_and_read(), changed(ORIGINAL, move_to_social_media))


def move_to_social_media(document):
    find(document["touchpoints"], title=CARD_DRAGGED)["lane"] = find(document["lanes"], name="Social media")["id"]


if __name__ == "__main__":
    sys.exit(run_scenario("drag", start_with_example, [
        test_cards, test_select, test_drag, test_save, test_undo, test_redo, test_escape, test_keys]))
