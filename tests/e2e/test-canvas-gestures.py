#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pointer and a keyboard do on the map besides dragging and renaming: copy and paste, and what came back;
finding."""

import json
import sys

from app import EXAMPLE, find, run_scenario, start_with_example, wait_for, xdotool

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
FIRST = "See a holiday fare advert"
SECOND = "Drop the bags"


def named(document, title):
    """The touchpoints of that title, those of the example first."""
    known = [touchpoint["id"] for touchpoint in ORIGINAL["touchpoints"]]
    touchpoints = [touchpoint for touchpoint in document["touchpoints"] if touchpoint["title"] == title]
    return sorted(touchpoints, key=lambda touchpoint: touchpoint["id"] not in known)


def back_to_start(app):
    app.press("ctrl+z")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes(), "the file is again as it was, to the byte"


def test_copy_and_paste(app):
    """The copy comes into the cell of the card with the cursor."""
    app.select(FIRST)
    app.press("ctrl+c")
    app.select(SECOND)
    app.press("ctrl+v")
    wait_for(lambda: app.card(FIRST).has_state("selected"), "the pasted card")
    first, second = named(app.save_and_read(), FIRST)
    there = find(ORIGINAL["touchpoints"], title=SECOND)
    assert first == find(ORIGINAL["touchpoints"], title=FIRST)
    assert [second.get(key) for key in ("stage", "step", "lane")] == [there.get(key) for key in ("stage", "step", "lane")]
    back_to_start(app)


def test_cut(app):
    app.select(FIRST)
    app.press("ctrl+x")
    app.wait_no_card(FIRST)
    assert not named(app.save_and_read(), FIRST)
    app.press("ctrl+z")
    wait_for(lambda: app.card(FIRST).has_state("selected"), "what came back to be selected")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_copy_by_dragging(app):
    """With Ctrl the card stays, and a copy comes."""
    x, _ = app.card(FIRST).center
    _, y = app.card("Compare fares and bag rules").center
    app.drop(FIRST, x, y, before_drop=lambda: xdotool("keydown", "ctrl"))
    xdotool("keyup", "ctrl")
    wait_for(lambda: app.is_modified, "the copy")
    first, second = named(app.save_and_read(), FIRST)
    assert first == find(ORIGINAL["touchpoints"], title=FIRST)
    assert second["stage"] == first["stage"] and second["lane"] != first["lane"], second
    back_to_start(app)


def test_find(app):
    """From hit to hit by the keyboard, and on with what was found."""
    app.press("ctrl+f")
    app.find("entry", where=lambda widget: widget.has_state("focused"))
    app.type("rebook")
    first = wait_for(lambda: [title for title, card in app.cards().items() if card.has_state("selected")], "a hit")
    app.find("label", where=lambda widget: widget.name.startswith("1 of "))
    for step in range(2, 9):
        app.press("Return")
        app.find("label", where=lambda widget: widget.name.startswith(f"{step} of "))
        if [title for title, card in app.cards().items() if card.has_state("selected")] != first:
            break
    else:
        raise AssertionError(f"only {first} was found")
    app.press("shift+Return")
    app.find("label", where=lambda widget: widget.name.startswith(f"{step - 1} of "))
    app.press("Escape")
    wait_for(lambda: app.card(first[0]).has_state("focused"), "the focus on what was found")
    assert not app.is_modified


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-gestures", start_with_example, [
        test_copy_and_paste, test_cut, test_copy_by_dragging, test_find]))
