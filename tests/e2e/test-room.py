#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a room has besides a desk: fingers on a touchscreen do what a pointer does, each checked in the file that is saved;
and the presentation goes to the second screen."""

import json
import sys

from app import EXAMPLE, Card, back_to_start, find, run_scenario, selected, start_with_example, touchpoint, wait_for, xdotool
from hardware import SCREEN, Hardware

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
FIRST = "See a holiday fare advert"
SECOND = "Read reviews of the airline"
THIRD = "Compare fares and bag rules"
MOVED = "Ask about travelling with a child"
FINGER = 44


def glass(app):
    return app.desktop.touchscreen


def spot(app, role, name):
    """A stage header, a lane name or a “+”."""
    return wait_for(lambda: next((Card(app, child.accessible) for child in app.map.children
                                  if child.role == role and child.name == name), None), f"“{name}”")


def wait_selected(app, *titles):
    wait_for(lambda: selected(app) == sorted(titles), f"{titles} to be selected, and not {selected(app)}")


def tap(app, title):
    glass(app).tap(*app.card(title).center)


def choose(app, start):
    """Chooses an entry of the menu that is open; GTK 4.8 tells wrongly where it is."""
    app.menu_item(start).activate()


def test_tap(app):
    tap(app, FIRST)
    wait_selected(app, FIRST)
    tap(app, SECOND)
    wait_selected(app, SECOND)
    assert not app.is_modified


def test_drag(app):
    """What is selected follows the finger to another lane."""
    tap(app, MOVED)
    wait_selected(app, MOVED)
    x, _ = app.card(FIRST).center
    _, y = app.card(THIRD).center
    glass(app).drag(app.card(MOVED).center, (x, y))
    app.wait_card(MOVED, "Stage Awareness, step 1, lane Website & app")
    assert touchpoint(app.save_and_read(), MOVED)["stage"] == ORIGINAL["stages"][0]["id"]
    back_to_start(app)


def test_edit(app):
    """Two taps edit the title, where a keyboard of the screen types."""
    glass(app).tap(*app.card(FIRST).center, times=2)
    app.map.find("text", where=lambda widget: widget.text == FIRST and widget.has_state("focused"))
    app.press("ctrl+a")
    app.type("See a poster")
    tap(app, MOVED)
    app.card("See a poster")
    assert touchpoint(app.save_and_read(), "See a poster")
    back_to_start(app)


def test_new_card(app):
    """Two taps on an empty place are a new card."""
    x, _ = app.card(FIRST).center
    _, y = app.card(THIRD).center
    glass(app).tap(x, y, times=2)
    app.map.find("text", where=lambda widget: widget.has_state("focused") and widget.text == "")
    app.type("Search")
    app.press("Return")
    app.wait_card("Search", "Stage Awareness, step 1, lane Website & app")
    back_to_start(app)


def test_menu(app):
    """A finger that rests on a card opens its menu."""
    glass(app).rest(*app.card(SECOND).center)
    app.menu_item("Duplicate")
    glass(app).lift()
    choose(app, "Duplicate")
    app.wait_modified()
    document = app.save_and_read()
    assert len([card for card in document["touchpoints"] if card["title"] == SECOND]) == 2
    back_to_start(app)


def test_several(app):
    """Resting on one card after the other selects both."""
    app.press("Escape")
    for title in (FIRST, MOVED):
        glass(app).rest(*app.card(title).center)
        app.menu_item("Duplicate")
        glass(app).lift()
        app.press("Escape")
        app.wait_gone("menu item", where=lambda widget: widget.name.startswith("Duplicate"))
    wait_selected(app, FIRST, MOVED)


def test_rubber_band(app):
    """A finger that rests on empty ground and goes on draws a rubber band."""
    glass(app).rest(app.card(THIRD).center[0], app.card("Drop the bags").center[1])
    wait_selected(app)
    glass(app).move(app.card("Choose seats and pay").center)
    glass(app).lift()
    wait_selected(app, THIRD, "Choose seats and pay")
    app.settle()
    assert not app.look("menu item", where=lambda widget: widget.name.startswith("Paste")), "and no menu"


def test_menu_of_ground(app):
    """One that is lifted there has the menu of the map."""
    x, _ = app.card(FIRST).center
    _, y = app.card(THIRD).center
    glass(app).rest(x, y)
    wait_selected(app)
    glass(app).lift()
    choose(app, "Select All")
    wait_for(lambda: len(selected(app)) == len(ORIGINAL["touchpoints"]), "all to be selected")
    app.press("Escape")


def test_link(app):
    """From the handle of what is selected to another card."""
    tap(app, THIRD)
    wait_selected(app, THIRD)
    box = app.card(THIRD).box
    glass(app).drag((box.x + box.width, box.y + box.height // 2), app.card("Choose seats and pay").center)
    app.wait_modified()
    document = app.save_and_read()
    ids = [touchpoint(document, title)["id"] for title in (THIRD, "Choose seats and pay")]
    assert [document["links"][-1]["from"], document["links"][-1]["to"]] == ids, document["links"][-1]
    back_to_start(app)


def test_curve(app):
    box, lane = app.card(FIRST).box, spot(app, "row header", "How it feels").box
    before = touchpoint(ORIGINAL, FIRST)["emotion"]
    top, bottom = lane.y + 24 * app.zoom, lane.y + lane.height - 46 * app.zoom
    x, y = box.x + box.width // 2, top + (2 - before) / 4 * (bottom - top)
    glass(app).drag((x, y), (x, lane.y + lane.height - 2))
    app.wait_card(FIRST, "emotion −2")
    assert touchpoint(app.save_and_read(), FIRST)["emotion"] == -2
    back_to_start(app)


def test_stage(app):
    """A header that is selected is dragged behind the next one."""
    header = spot(app, "heading", "Awareness")
    glass(app).tap(*header.center)
    target = spot(app, "heading", "Consideration").box
    glass(app).drag(header.center, (target.x + target.width - 5, target.y + target.height // 2))
    wait_for(lambda: spot(app, "heading", "Awareness").description == "Stage 2 of 5", "the other order")
    assert [stage["name"] for stage in app.save_and_read()["stages"]][:2] == ["Consideration", "Awareness"]
    back_to_start(app)


def test_divider(app):
    """Beside the sidebar's edge a finger ticks off; at the edge and across it makes the sidebar wider, and narrower."""
    def side():
        return app.find_once("list", "Actions").box.x

    app.press("ctrl+3")
    tick = app.find_once("list", "Actions").find("check box")
    tick.wait_still()
    done, place = tick.has_state("checked"), tick.center
    assert place[0] - side() < 40, "where GTK thinks that the edge was meant"
    glass(app).tap(*place)
    wait_for(lambda: tick.has_state("checked") != done, "the action to be ticked")
    app.wait_modified()
    app.save()
    back_to_start(app)

    for by in (-80, 80):
        start = side()
        glass(app).drag((start, place[1]), (start + by, place[1] + 10))
        wait_for(lambda: abs(side() - start - by) < 12, f"the sidebar’s edge {by} pixels on")
    app.press("ctrl+1")
    assert not app.is_modified


def test_add_stage(app):
    glass(app).tap(*spot(app, "push button", "Add Stage").center)
    app.map.find("text", where=lambda widget: widget.has_state("focused"))
    app.type("Next year")
    app.press("Return")
    wait_for(lambda: app.map.look("heading", "Next year"), "the new stage")
    back_to_start(app)


def test_vote(app):
    app.press("ctrl+shift+v")
    app.find("label", "5 votes left")
    app.settle()
    tap(app, FIRST)
    app.wait_card(FIRST, "1 vote")
    app.press("ctrl+shift+v")
    back_to_start(app)


def test_zoom_and_scroll(app):
    """Two fingers zoom about what is between them and pan; one scrolls, and changes nothing."""
    card, zoom = app.card(THIRD), app.zoom
    x, y = card.center
    glass(app).press((x - 40, y), (x + 40, y))
    glass(app).move((x - 120, y + 60), (x + 120, y + 60))
    glass(app).lift()
    wait_for(lambda: app.zoom > zoom * 2, "the larger map")
    app.settle()
    near = app.card(THIRD).center
    assert abs(near[0] - x) < 40 and abs(near[1] - y - 60) < 40, (near, x, y)

    app.press("Escape")
    before = app.card(THIRD).box.x
    glass(app).drag((x + 150, y + 60), (x + 40, y + 60))
    wait_for(lambda: app.card(THIRD).box.x < before - 60, "the map to follow the finger")
    app.fit()
    assert not app.is_modified and not selected(app)


def test_targets(app):
    """Whatever there is to press is as wide as a finger."""
    def small():
        return [(widget.name, widget.box) for widget in app.frame.search("push button", where=lambda widget: widget.has_state("visible"))
                if widget.has_state("showing") and min(widget.box.width, widget.box.height) < FINGER
                and not any(child.name == widget.name for child in app.map.children)]
    assert not small(), small()


def count(slides):
    """How many there are."""
    return int(slides.find("label", where=lambda widget: widget.name[:1].isdigit() and " of " in widget.name).name.split()[-1])


def test_present(app):
    """On the screen where the window is not, by taps; text is at least 24 pixels high on 1080 lines."""
    app.press("F5")
    wait_for(lambda: len(app.root.children) == 2, "the presentation")
    slides = app.root.children[-1]
    wait_for(lambda: xdotool("getactivewindow") not in ("", app.window), "the presentation to have the keyboard")
    app.position_until = 0.0
    wait_for(lambda: tuple(slides.box) == (SCREEN[0], 0, *SCREEN), f"the second screen, and not {slides.box}")
    glass(app).tap(SCREEN[0] + 300, 300)
    wait_for(lambda: slides.name == ORIGINAL["stages"][0]["name"], "the first stage")
    app.press("Home")
    for number in range(1, count(slides) + 1):
        slides.find("label", where=lambda widget: widget.name == f"{number} of {count(slides)}")
        for label in slides.search("label", where=lambda widget: widget.name and widget.has_state("visible")):
            box = label.box
            assert box.height >= 24 * SCREEN[1] / 1080, (label.name, box)
            assert box.y + box.height <= SCREEN[1], f"“{label.name}” on “{slides.name}” is out of sight at {box}"
        app.press("Right")
    app.press("Escape")
    app.wait_no_dialog()


if __name__ == "__main__":
    sys.exit(run_scenario("room", start_with_example, [
        test_tap, test_drag, test_edit, test_new_card, test_menu, test_several, test_rubber_band, test_menu_of_ground,
        test_link, test_curve, test_stage, test_divider, test_add_stage, test_vote, test_zoom_and_scroll, test_targets, test_present],
        Hardware))
