#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pointer does on the map beyond dragging one card, each checked in the file that is saved: many cards at once,
stages and lanes, the curve, links, the edges of the window, zoom and pan, the menu."""

import json
import sys

from app import EXAMPLE, Card, back_to_start, find, run_scenario, selected, start_with_example, touchpoint, wait_for, xdotool

ORIGINAL = json.loads(EXAMPLE.read_text(encoding="utf-8"))
FIRST = "See a holiday fare advert"
SECOND = "Read reviews of the airline"
THIRD = "Compare fares and bag rules"

# In map units; as the theme has them.
CARD_WIDTH = 152
CURVE_TOP, CURVE_BOTTOM = 24, 46


def spot(app, role, name):
    """A stage header or a lane name."""
    return wait_for(lambda: next((Card(app, child.accessible) for child in app.map.children
                                  if child.role == role and child.name == name), None), f"“{name}”")


def edge(app, title):
    """The handle on a card's right edge."""
    box = app.card(title).box
    return box.x + box.width, box.y + box.height // 2


def curve_point(app, title, emotion):
    """Where the curve has the point of a card."""
    box, lane = app.card(title).box, spot(app, "row header", "How it feels").box
    height = lane.height - (CURVE_TOP + CURVE_BOTTOM) * app.zoom
    return (box.x + round(CARD_WIDTH * app.zoom / 2),
            round(lane.y + CURVE_TOP * app.zoom + (2 - emotion) / 4 * height))


def test_rubber_band(app):
    """From the empty ground over two cards."""
    x, y = app.card(FIRST).center
    app.drag((app.card(THIRD).center[0], y), (x, y + 5))
    wait_for(lambda: selected(app) == sorted([FIRST, SECOND]), "both to be selected")
    assert not app.is_modified


def test_extend(app):
    """Shift takes one more, Ctrl takes one out again."""
    app.card(THIRD).click(keys=["shift"])
    wait_for(lambda: selected(app) == sorted([FIRST, SECOND, THIRD]), "three to be selected")
    app.card(THIRD).click(keys=["ctrl"])
    wait_for(lambda: selected(app) == sorted([FIRST, SECOND]), "two to be selected")


def test_drag_several(app):
    """Both go to another lane, beside each other as before, in one step."""
    x, _ = app.card(FIRST).center
    _, y = app.card("Ask about travelling with a child").center
    app.drop(FIRST, x, y)
    app.wait_card(SECOND, "lane Call centre")
    document = app.save_and_read()
    for title in (FIRST, SECOND):
        before, after = touchpoint(ORIGINAL, title), touchpoint(document, title)
        assert after["lane"] == find(document["lanes"], name="Call centre")["id"]
        assert (after["stage"], after.get("step")) == (before["stage"], before.get("step")), after
    back_to_start(app)


def test_stage(app):
    """A stage is dragged behind the next one, by its header."""
    target = spot(app, "heading", "Consideration").box
    app.drag(spot(app, "heading", "Awareness").center, (target.x + target.width - 5, target.y + target.height // 2))
    wait_for(lambda: spot(app, "heading", "Awareness").description == "Stage 2 of 5", "the other order")
    names = [stage["name"] for stage in app.save_and_read()["stages"]]
    assert names[:2] == ["Consideration", "Awareness"], names
    back_to_start(app)


def test_lane(app):
    """A lane is dragged above the one before it, by its name."""
    target = spot(app, "row header", "Website & app").box
    app.drag(spot(app, "row header", "Airport").center, (target.x + target.width // 2, target.y + 4))
    wait_for(lambda: spot(app, "row header", "Airport").description.startswith("Lane 1 of "), "the other order")
    names = [lane["name"] for lane in app.save_and_read()["lanes"]]
    assert names[:2] == ["Airport", "Website & app"], names
    back_to_start(app)


def test_add_stage(app):
    """The “+” behind the last stage asks for a name."""
    spot(app, "push button", "Add Stage").click()
    app.map.find("text", where=lambda widget: widget.has_state("focused"))
    app.press("ctrl+a")
    app.type("Next year")
    app.press("Return")
    wait_for(lambda: app.map.look("heading", "Next year"), "the new stage")
    assert app.save_and_read()["stages"][-1]["name"] == "Next year"
    back_to_start(app)
    app.fit()


def test_curve(app):
    """A point of the curve goes down to the lowest there is."""
    x, y = curve_point(app, FIRST, touchpoint(ORIGINAL, FIRST)["emotion"])
    lane = spot(app, "row header", "How it feels").box
    app.drag((x, y), (x, lane.y + lane.height - 2))
    app.wait_card(FIRST, "emotion −2")
    assert touchpoint(app.save_and_read(), FIRST)["emotion"] == -2
    back_to_start(app)


def link_spots(app):
    return app.map.look("list item", where=lambda widget: widget.name.startswith("Link from") and widget.has_state("visible"))


def test_draw_link(app):
    """From the handle of a card to another card; the wheel over the new link, which is selected, weighs it."""
    app.drag(edge(app, THIRD), app.card("Choose seats and pay").center)
    wait_for(lambda: link_spots(app), "the new link")
    document = app.save_and_read()
    link = document["links"][-1]
    ids = [touchpoint(document, title)["id"] for title in (THIRD, "Choose seats and pay")]
    assert [link["from"], link["to"]] == ids and len(document["links"]) == len(ORIGINAL["links"]) + 1, link
    before = link_spots(app)[0].description
    x, y = Card(app, link_spots(app)[0].accessible).center
    app.scroll(x, y, -1)
    wait_for(lambda: link_spots(app)[0].description != before, "the new strength")
    strength = app.save_and_read()["links"][-1]["strength"]
    assert strength > link.get("strength", 0.5), strength


def test_delete_link(app):
    """A click beside it selects nothing, one on it selects it again; Delete takes it away."""
    x, y = Card(app, link_spots(app)[0].accessible).center
    app.press("Escape")
    wait_for(lambda: not link_spots(app), "nothing to be selected")
    app.click(x, y)
    wait_for(lambda: link_spots(app), "the link to be selected")
    app.press("Delete")
    wait_for(lambda: not link_spots(app), "the end of the link")
    app.save()
    assert app.path.read_bytes() == EXAMPLE.read_bytes()


def test_wheel_and_pan(app):
    """Ctrl and the wheel zoom about the pointer, the middle button pans, and so does the space bar."""
    card = app.card(THIRD)
    x, y = card.box.x + 4, card.box.y + 4
    zoom = app.zoom
    app.scroll(x, y, -4, keys=["ctrl"])
    wait_for(lambda: app.zoom > zoom * 1.5, "the larger map")
    app.settle()
    near = app.card(THIRD).box
    assert abs(near.x - x) < 16 and abs(near.y - y) < 16, (near, x, y)

    app.drag((x + 30, y + 30), (x - 70, y + 10), button=2)
    wait_for(lambda: abs(app.card(THIRD).box.x - near.x + 100) <= 2, "the map to follow the middle button")
    app.press("Escape")
    there = app.card(THIRD).box
    xdotool("keydown", "space")
    app.drag((x + 30, y + 30), (x + 80, y + 30))
    xdotool("keyup", "space")
    wait_for(lambda: abs(app.card(THIRD).box.x - there.x - 50) <= 2, "the map to follow the space bar")
    assert not app.is_modified
    app.fit()


def test_autoscroll(app):
    """A card that is held at the edge scrolls the map, and lands far away."""
    for _ in range(5):
        app.press("ctrl+plus")
    app.settle()
    app.press("ctrl+Home")
    box = app.find("scroll pane", where=lambda widget: any(child.name == "Journey map" for child in widget.children)).box
    y = app.card(FIRST).center[1]
    app.drop(FIRST, box.x + box.width - 4, y,
             before_drop=lambda: wait_for(lambda: app.map.look("heading", "After the trip"), "the end of the map"))
    wait_for(lambda: app.is_modified, "the card in another place")
    after = touchpoint(app.save_and_read(), FIRST)
    assert after["stage"] not in [stage["id"] for stage in ORIGINAL["stages"][:2]], after
    back_to_start(app)
    app.fit()


def test_menu(app):
    """The second button opens what can be done, and a choice does it."""
    app.card(SECOND).click(button=3)
    app.menu_item("Duplicate").activate()
    wait_for(lambda: app.is_modified, "the copy")
    document = app.save_and_read()
    assert len([card for card in document["touchpoints"] if card["title"] == SECOND]) == 2
    back_to_start(app)


def test_menus(app):
    """So they do on a stage, a lane, and the empty ground."""
    for place, name in ((spot(app, "heading", "Booking").center, "Rename"), (spot(app, "row header", "Airport").center, "Rename"),
                        ((app.card(FIRST).center[0], app.card(THIRD).center[1]), "Select All")):
        app.click(*place, button=3)
        app.menu_item(name)
        app.press("Escape")
        app.wait_gone("menu item", where=lambda widget: widget.name.startswith(name))
    assert not app.is_modified


def test_select_all_and_duplicate(app):
    """By keys: everything is selected, and one card is doubled beside itself."""
    app.press("ctrl+a")
    wait_for(lambda: len(selected(app)) == len(ORIGINAL["touchpoints"]), "all to be selected")
    app.select(FIRST)
    app.press("ctrl+d")
    app.wait_modified()
    old, new = [card for card in app.save_and_read()["touchpoints"] if card["title"] == FIRST]
    assert (old["stage"], old["lane"]) == (new["stage"], new["lane"]) and old["id"] != new["id"], new
    back_to_start(app)


def test_double_click_on_nothing(app):
    """Twice on an empty cell is a new card; and while it is typed the map may be scrolled away: typing brings it back."""
    x, y = app.card(FIRST).center[0], app.card(THIRD).center[1]
    app.click(x, y, times=2)
    editor = app.map.find("text", where=lambda widget: widget.has_state("focused") and widget.text == "")
    app.type("Look")
    for _ in range(3):
        app.press("ctrl+plus")
    near = app.zoom
    app.scroll(x, y + 80, 12)
    card = app.card("Choose seats and pay").box.y
    app.type(" around")
    wait_for(lambda: "Choose seats and pay" in app.cards() and app.card("Choose seats and pay").box.y > card, "the card that is typed")
    assert editor.has_state("focused") and app.zoom == near
    app.press("Return")
    app.wait_card("Look around", "Stage Awareness, step 1, lane Website & app")
    back_to_start(app)
    app.fit()


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-pointer", start_with_example, [
        test_rubber_band, test_extend, test_drag_several, test_stage, test_lane, test_add_stage, test_curve, test_draw_link,
        test_delete_link, test_wheel_and_pan, test_autoscroll, test_menu,
        test_menus, test_select_all_and_duplicate, test_double_click_on_nothing]))
