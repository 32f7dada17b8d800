#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each preference is set in the dialog, and what it changes is there at once. With RR_TEST_PICTURES=FOLDER it keeps
pictures."""

import json
import os
import pathlib
import subprocess

from app import SOURCE, run_scenario, start_with_example, wait_for, xdotool

CARD = "Drop the bags"


def keep(app, name):
    if "RR_TEST_PICTURES" in os.environ:
        app.desktop.screenshot(f"{os.environ['RR_TEST_PICTURES']}/preferences-{name}.png")


def opened(app):
    app.press("ctrl+comma")
    return app.wait_dialog()


def closed(app):
    app.press("Escape")
    app.wait_no_dialog()


def click_below(app, dialog, widget):
    """Clicks on what may be further down than the dialog is high."""
    pane = dialog.find("scroll pane", where=lambda pane: widget in pane.walk())

    def is_in_sight():
        if widget.center[1] < pane.box.y + pane.box.height - 20:
            return True
        app.scroll(*pane.center, 1)
        return False
    wait_for(is_in_sight, f"{widget!r} in sight")
    widget.click()


def choose(app, dialog, row, index):
    """Chooses an entry of a row by its place, from 0."""
    app.choose_entry(dialog.find(containing=row, where=lambda widget: widget.role in ("combo box", "list item")), index)


def colours(app, box):
    """How often each colour is in a place of the screen."""
    command = ["import", "-window", "root", "-crop", f"{box.width}x{box.height}+{box.x}+{box.y}", "-depth", "8", "rgb:-"]
    pixels = subprocess.run(command, check=True, capture_output=True).stdout
    counts = {}
    for i in range(0, len(pixels), 3):
        counts[pixels[i:i + 3]] = counts.get(pixels[i:i + 3], 0) + 1
    return counts


def picture(app, box):
    return tuple(sorted(colours(app, box).items()))


def brightness(app):
    """How bright the map is, from 0 to 255: of the colour that most of it has."""
    counts = colours(app, app.map.box)
    return sum(max(counts, key=counts.get)) / 3


def rest(app):
    """Takes the pointer away from the map, and waits until nothing moves any more."""
    xdotool("mousemove", 2, 2)
    app.settle()


def test_theme(app):
    assert brightness(app) > 200
    dialog = opened(app)
    choose(app, dialog, "Colours", 2)
    wait_for(lambda: brightness(app) < 80, "a dark map behind the dialog")
    keep(app, "dark")
    choose(app, dialog, "Colours", 1)
    wait_for(lambda: brightness(app) > 200, "a light map behind the dialog")
    choose(app, dialog, "Colours", 0)
    closed(app)


def test_emotions(app):
    """What a card looks like is another thing each time, and what it was in the end."""
    app.scroll(*app.card(CARD).center, -9, keys=["ctrl"])
    wait_for(lambda: app.zoom > 0.9, "a card that can be read")
    rest(app)
    box = app.card(CARD).box
    seen = [picture(app, box)]
    for index, name in enumerate(("numbers", "both", "faces"), 1):
        choose(app, opened(app), "Emotions on Cards", index % 3)
        closed(app)
        rest(app)
        wait_for(lambda: picture(app, box) != seen[-1], f"other cards, with {name}")
        seen.append(picture(app, box))
        keep(app, name)
    assert seen[0] == seen[3], "faces are not what they were"
    assert len(set(seen)) == 3, "two of the scales look the same"


def test_density(app):
    before = app.card(CARD).box
    choose(app, opened(app), "Density of Cards", 1)
    wait_for(lambda: app.card(CARD).box.height < before.height, "smaller cards behind the dialog")
    keep(app, "compact")
    closed(app)
    choose(app, opened(app), "Density of Cards", 0)
    wait_for(lambda: app.card(CARD).box.height == before.height, "cards of the size they had")
    closed(app)


def test_autosave(app):
    dialog = opened(app)
    dialog.find(containing="Save Automatically", where=lambda widget: widget.role == "list item").click()
    closed(app)
    before = app.read()
    app.select(CARD)
    app.press("Delete")
    wait_for(lambda: app.read() != before, "the change in the file")
    assert len(app.read()["touchpoints"]) == len(before["touchpoints"]) - 1
    app.wait_modified(False)


def test_author(app):
    """In the next document."""
    dialog = opened(app)
    click_below(app, dialog, dialog.find("text", containing="Author"))
    app.type("Nora Lind")
    closed(app)
    app.answer(app.frame, "Export")
    dialog = app.wait_dialog()
    app.answer(dialog, "Export…")
    path = app.path.with_name("by-nora.pdf")
    app.choose_path(path)
    app.wait_no_dialog()
    wait_for(path.exists, "the PDF")
    app.find("label", containing=path.name)
    info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    assert "Nora Lind" in info, info


def test_folder(app):
    """What is in the folder is there to be chosen for the next plan, and no more once the usual folder counts again."""
    folder = pathlib.Path(os.environ["HOME"]) / "own playbooks"
    folder.mkdir()
    playbook = json.loads((SOURCE / "data/playbooks/default.playbook.json").read_text(encoding="utf-8"))
    playbook |= {"id": "house", "name": "Rules of the House"}
    (folder / "house.playbook.json").write_text(json.dumps(playbook), encoding="utf-8")

    app.press("ctrl+3")
    dialog = opened(app)
    click_below(app, dialog, dialog.find("list item", containing="Your own playbooks"))
    wait_for(lambda: len(app.root.children) == 3 and xdotool("getactivewindow", "getwindowname") == "Folder of Playbooks",
             "the chooser of folders")
    app.choose_path(folder)
    wait_for(lambda: dialog.look(containing=str(folder)), "the folder in its row")
    keep(app, "folder")
    closed(app)
    wait_offered(app, True)

    dialog = opened(app)
    dialog.find("push button", "Back to the usual folder").activate()
    wait_for(lambda: not dialog.look(containing=str(folder)), "the usual folder in its row")
    closed(app)
    wait_offered(app, False)


def wait_offered(app, there):
    """Opens the menu beside "Generate", which is made anew each time, and waits until it has the playbook, or has not."""
    # Of newer toolkits the button beside it has the same description.
    app.find("push button", where=lambda widget: "Choose a Playbook" in widget.name + widget.description
             and widget.name != "Generate").click()
    wait_for(lambda: app.look(containing="Recovery after a crisis")
             and bool(app.look(containing="Rules of the House")) == there, "the playbooks that there are")
    app.press("Escape")


def test_lanes(app):
    dialog = opened(app)
    dialog.find(containing="Rows of a New Map", where=lambda widget: widget.role == "list item").click()
    click_below(app, dialog, dialog.find("check box", "Chat"))
    closed(app)
    app.press("ctrl+n")
    wait_for(lambda: len(app.root.children) == 2, "a window with a new map")
    wait_for(lambda: app.root.look("row header", "Chat"), "the row of a new map")
    keep(app, "lanes")


if __name__ == "__main__":
    raise SystemExit(run_scenario("preferences", start_with_example, [
        test_theme, test_emotions, test_density, test_autosave, test_author, test_folder, test_lanes]))
