#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A map that is larger than its view has a small one in the corner: by pointer, by keyboard, and away when not wanted."""

import sys

from app import run_scenario, start_with_example, wait_for

FIRST = "See a holiday fare advert"


def find_overview(app):
    """The overview, if it is shown."""
    return next(app.frame.search("image", "Overview of the map", where=lambda widget: widget.has_state("visible")), None)


def overview(app):
    return wait_for(lambda: find_overview(app), "the overview")


def place(app):
    return app.card(FIRST).box


def test_fits(app):
    """Nothing to see where all is in sight."""
    app.find("list", "Journey map")
    wait_for(lambda: not find_overview(app), "no overview while the whole map is in sight")


def test_zoomed(app):
    for _ in range(5):
        app.press("ctrl+plus")
    overview(app)
    app.settle()


def test_press(app):
    """A press at its end goes to the end of the map."""
    before = place(app)
    box = overview(app).box
    app.click(box.x + box.width - 6, box.y + box.height // 2)
    wait_for(lambda: FIRST not in app.cards() or place(app).x < before.x - 100, "the map to be scrolled")
    assert not app.is_modified


def test_drag(app):
    """The frame is dragged back to the beginning."""
    box = overview(app).box
    app.drag((box.x + box.width - 8, box.y + box.height // 2), (box.x - 20, box.y + box.height // 2))
    wait_for(lambda: FIRST in app.cards() and place(app).x > app.map.box.x, "the beginning of the map")


def test_keyboard(app):
    """It is reached from the map, says where one is, and arrows scroll."""
    app.select(FIRST)
    app.press("ctrl+Tab")
    wait_for(lambda: overview(app).has_state("focused"), "the focus on the overview")
    wait_for(lambda: overview(app).description.startswith("Stages 1 to "), "what is in sight")
    before = place(app)
    app.press("Right")
    wait_for(lambda: FIRST not in app.cards() or place(app).x < before.x - 50, "the map to be scrolled")
    app.press("Left", "Left")
    wait_for(lambda: FIRST in app.cards() and place(app).x == before.x, "the beginning of the map")


def test_frozen(app):
    """Stage headers stay above, and lane names at the side, while the map scrolls below them."""
    def spot(role, name):
        return next(child.box for child in app.map.children if child.role == role and child.name == name)

    header, lane, card = spot("heading", "Awareness"), spot("row header", "Social media"), app.card("Read reviews of the airline").box
    x, y = header.x + 60, lane.y + 20
    app.scroll(x, y, 1)
    wait_for(lambda: spot("row header", "Social media").y < lane.y - 20, "the map to be scrolled down")
    assert spot("heading", "Awareness").y == header.y, spot("heading", "Awareness")
    assert spot("row header", "Social media").x == lane.x
    down = app.card("Read reviews of the airline").box
    assert down.y < card.y - 20 and down.x == card.x, (card, down)
    app.scroll(x, y, 1, keys=["shift"])
    wait_for(lambda: app.card("Read reviews of the airline").box.x < down.x - 20, "the map to be scrolled sideways")
    assert spot("row header", "Social media").x == lane.x, spot("row header", "Social media")
    app.press("ctrl+Home")


def test_toggle(app):
    app.press("F7")
    wait_for(lambda: not find_overview(app), "the end of the overview")
    wait_for(lambda: app.card(FIRST).has_state("focused"), "the focus back on the map")
    app.press("F7")
    overview(app)
    assert not app.is_modified


if __name__ == "__main__":
    sys.exit(run_scenario("canvas-overview", start_with_example, [
        test_fits, test_zoomed, test_press, test_drag, test_keyboard, test_frozen, test_toggle]))
