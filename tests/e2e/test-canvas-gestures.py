#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pointer and a keyboard do on the map besides dragging and renaming: copy and paste, and what came back;
finding; texts in rows; links by keyboard; quick capture;
presenting; voting."""

import json
import sys
import time

from app import EXAMPLE, back_to_start, find, run_scenario, start_with_example, wait_for, xdotool
from desktop import SIZE

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
FIRST = "See a holiday fare advert"
SECOND = "Drop the bags"


def named(document, title):
    """The touchpoints of that title, those of the example first."""
    known = [touchpoint["id"] for touchpoint in ORIGINAL["touchpoints"]]
    touchpoints = [touchpoint for touchpoint in document["touchpoints"] if touchpoint["title"] == title]
    return sorted(touchpoints, key=lambda touchpoint: touchpoint["id"] not in known)


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


def test_row(app):
    """A need is written where it stands, from the card down by arrows, and a second one behind it."""
    app.select(SECOND)
    for _ in range(8):
        app.press("Down")
        if app.map.look("list item", where=lambda widget: "lane Needs" in widget.description):
            break
    app.press("Return")
    app.find("text", where=lambda widget: widget.has_state("focused"))
    app.press("ctrl+a")
    app.type("Short queues")
    app.press("Tab")
    app.find("text", where=lambda widget: widget.has_state("focused") and widget.text == "")
    app.type("A trolley")
    app.press("Return")
    wait_for(lambda: app.map.look("list item", containing="A trolley"), "the new need")
    needs = find(app.save_and_read()["touchpoints"], title=SECOND)["needs"]
    assert needs[0] == "Short queues" and needs[-1] == "A trolley", needs
    app.press("ctrl+z")
    back_to_start(app)


def test_link(app):
    """From a card along its link, which is weighed by typing."""
    link = next(link for link in ORIGINAL["links"] if link.get("strength", 0.5) != 0.35)
    start = next(touchpoint["title"] for touchpoint in ORIGINAL["touchpoints"] if touchpoint["id"] == link["from"])
    app.select(start)
    app.press("alt+Right")
    spot = wait_for(lambda: app.map.look("list item", where=lambda widget: widget.name.startswith("Link from")), "the link")[0]
    assert start in spot.name and "strength" in spot.description, spot.description
    app.type("35")
    app.press("Return")
    wait_for(lambda: "35 %" in app.map.find("list item", where=lambda widget: widget.name.startswith("Link from")).description,
             "the new strength")
    changed = [new for new, old in zip(app.save_and_read()["links"], ORIGINAL["links"]) if new != old]
    assert [link["strength"] for link in changed] == [0.35], changed
    back_to_start(app)


def test_capture(app):
    """A list, typed, is two stages and three touchpoints, in one step."""
    app.press("ctrl+k")
    dialog = app.wait_dialog()
    app.type("Coming home: Taxi; Unpacking: Wash, Sleep")
    dialog.find("label", where=lambda widget: widget.name == "2 stages, 3 touchpoints")
    app.press("ctrl+Return")
    app.wait_no_dialog()
    app.fit()
    app.wait_card("Sleep", "Stage Unpacking, step 2")
    document = app.save_and_read()
    assert [stage["name"] for stage in document["stages"][-2:]] == ["Coming home", "Unpacking"]
    assert [card["title"] for card in document["touchpoints"][-3:]] == ["Taxi", "Wash", "Sleep"]
    back_to_start(app)


def test_present(app):
    """Full screen, slide by slide, by the keys of a remote control; the window behind selects what is shown."""
    app.press("F5")
    slides = app.wait_dialog()
    wait_for(lambda: (slides.box.width, slides.box.height) == SIZE, "the full screen")
    assert slides.name == ORIGINAL["title"], slides.name
    app.press("Page_Down")
    wait_for(lambda: slides.name == ORIGINAL["stages"][0]["name"], "the first stage")
    slides.find("label", where=lambda widget: widget.name.startswith(FIRST))
    app.press("End")
    last = wait_for(lambda: slides.name in [touchpoint["title"] for touchpoint in ORIGINAL["touchpoints"]] and slides.name,
                    "the last touchpoint that is hit")
    app.press("Prior")
    before = wait_for(lambda: slides.name != last and slides.name, "the one before")
    app.press("Left")
    title = wait_for(lambda: slides.name not in (last, before) and slides.name, "the one before that")
    app.press("Escape")
    app.wait_no_dialog()
    wait_for(lambda: app.card(title).has_state("selected"), "the selection of what was shown")
    assert not app.is_modified


def test_vote(app):
    """Clicks and keys vote, and the result becomes the importance."""
    app.press("ctrl+shift+v")
    app.find("label", "5 votes left")
    app.settle()
    for _ in range(2):
        app.card(FIRST).click()
        time.sleep(0.6)  # Two clicks, not a double one.
    app.find("label", "3 votes left")
    app.press("v")
    app.wait_card(FIRST, "3 votes")
    app.find("label", "2 votes left")
    app.find("push button", where=lambda widget: widget.name.startswith("Use as")).click()
    app.wait_card(FIRST, "importance 3")  # Three votes of seven, which another one has.
    document = app.save_and_read()
    assert find(document["touchpoints"], title=FIRST)["votes"] == 3
    assert find(document["touchpoints"], title=SECOND)["importance"] == 1
    app.press("ctrl+shift+v")
    app.press("ctrl+z", "ctrl+z", "ctrl+z")
    back_to_start(app)


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-gestures", start_with_example, [
        test_copy_and_paste, test_cut, test_copy_by_dragging, test_find, test_row, test_link, test_capture, test_present, test_vote]))
