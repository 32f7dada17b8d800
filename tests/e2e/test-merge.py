#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes together with a map: an older version, copies with conflicts, what somebody else saved, a damaged file."""

import json
import sys

from app import EXAMPLE, find, run_scenario, start_with_example, wait_for

CARD = "Track delayed bags"
LANE = "lane Airport"
OTHER = "Drop the bags"


def choose_in_menu(app, label):
    """Walks down the main menu by its keys."""
    app.press("F10")
    app.frame.find(where=lambda widget: widget.has_state("focused") and "Save" in widget.name)
    for _ in range(20):
        if app.frame.look(where=lambda widget: widget.has_state("focused") and label in widget.name):
            app.press("Return")
            return
        app.press("Down")
    raise AssertionError(f"no “{label}” in the menu")


def rename(app, old, new):
    app.select(old)
    app.press("F2")
    app.press("ctrl+a")
    app.type(new)
    app.press("Return")
    app.card(new)


def write_renamed(app, path, new):
    """What somebody else makes of the file: a card has another title."""
    document = app.read()
    find(document["touchpoints"], id=app.other_id)["title"] = new
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def test_version(app):
    """The map goes back to how it was saved first, after a look at what that changes."""
    app.other_id = find(app.read()["touchpoints"], title=OTHER)["id"]
    before = app.card(CARD).description
    app.select(CARD)
    app.press("ctrl+Up" if LANE in before else "ctrl+Down")
    app.wait_modified()
    app.save()
    rename(app, CARD, "Find the bags")
    app.save()

    choose_in_menu(app, "Versions")
    dialog = app.wait_dialog_with("Versions")
    dialog.find(containing="This is how the map is now")
    app.press("Down")
    dialog.find(containing="Find the bags")
    app.answer(dialog, "Restore")
    app.wait_no_dialog()
    app.card(CARD)
    app.wait_modified()
    app.press("ctrl+z")
    app.card("Find the bags")
    rename(app, "Find the bags", CARD)
    app.save()


def test_copies(app):
    """Two copies that a service left beside the map are offered, and one of the titles is chosen."""
    before = app.path.read_bytes()
    stem = app.path.name.split(".")[0]
    copies = [app.path.with_name(f"{stem}.journey.sync-conflict-20260101-10150{i}-ABCDEFG.json") for i in range(2)]
    for path, title in zip(copies, ("Leave the bags", "Hand over the bags")):
        write_renamed(app, path, title)
    app.close()
    app.restart()
    button = app.frame.find("push button", containing="Merge")
    button.click()
    dialog = app.wait_dialog_with("Merge 2 Maps?")
    dialog.find(containing=f"“{OTHER}”: Title")
    dialog.find("check box", containing="Hand over the bags").click()
    app.answer(dialog, "Merge")
    app.wait_no_dialog()
    app.card("Hand over the bags")
    app.wait_modified()
    assert app.path.read_bytes() == before and all(path.exists() for path in copies)
    app.press("ctrl+z")
    app.card(OTHER)
    for path in copies:
        path.unlink()


def test_both_changed(app):
    """Ours stays while both values are shown; then theirs is taken."""
    rename(app, OTHER, "Our bags")
    write_renamed(app, app.path, "Their bags")
    dialog = app.wait_dialog_with("Both of you changed")
    dialog.find(containing="“Our bags”: Title")
    app.card("Our bags")
    dialog.find("check box", containing="Theirs: “Their bags”").click()
    app.answer(dialog, "Take What Is Chosen")
    app.wait_no_dialog()
    app.card("Their bags")
    saved = app.save_and_read()
    assert find(saved["touchpoints"], id=app.other_id)["title"] == "Their bags"


def test_repaired(app):
    """A damaged file opens as a copy without a name, with a list of what was done, and is itself left alone."""
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    document["title"] = "Damaged"
    document["touchpoints"][3]["importance"] = 9
    path = app.path.with_name("damaged.journey.json")
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    before = path.read_bytes()
    app.press("ctrl+o")
    app.choose_path(path)
    app.answer(app.wait_dialog_with("could not be opened"), "Open a Repaired Copy")
    dialog = app.wait_dialog_with("This is a repaired copy of")
    dialog.find(containing="touchpoints[3].importance: set to 5")
    app.answer(dialog, "Close")
    wait_for(lambda: any("Damaged" in window.name for window in app.root.children), "the window of the copy")
    assert path.read_bytes() == before


if __name__ == "__main__":
    sys.exit(run_scenario("merge", start_with_example, [test_version, test_copies, test_both_changed, test_repaired]))
