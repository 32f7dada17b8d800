#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that cannot be read or written: what happened is said, and nothing that was open is lost."""

import json
import sys

from app import EXAMPLE, run_scenario, start_with_example

CARD = "Track delayed bags"


def write_damaged(app, name, change):
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    change(document)
    path = app.path.with_name(name)
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


def dismiss(app, dialog):
    app.answer(dialog, "Close")
    app.wait_no_dialog()


def check_refused(app, path, *said):
    """Opens a file in vain, and looks at what is said of it."""
    app.press("ctrl+o")
    app.choose_path(path)
    dialog = app.wait_dialog_with(f"“{path.name}” could not be opened")
    for text in said:
        dialog.find(containing=text)
    dismiss(app, dialog)
    app.wait_title("Flying home for the holidays")
    app.wait_card(CARD, "Stage After the trip, step 1, lane Airport")
    assert app.is_modified


def test_edit(app):
    app.select(CARD)
    app.press("ctrl+Down")
    app.wait_card(CARD, "Stage After the trip, step 1, lane Airport")
    app.wait_modified()


def test_wrong_value(app):
    def change(document):
        document["touchpoints"][3]["importance"] = 9
    check_refused(app, write_damaged(app, "value.journey.json", change), "touchpoints[3]", "importance", "9")


def test_unknown_stage(app):
    def change(document):
        document["touchpoints"][2]["stage"] = "st-nowhere1"
    check_refused(app, write_damaged(app, "stage.journey.json", change), "touchpoints[2]", "st-nowhere1")


def test_no_json(app):
    path = app.path.with_name("cut.journey.json")
    path.write_bytes(EXAMPLE.read_bytes()[:5000])
    check_refused(app, path)


def test_another_format(app):
    path = app.path.with_name("other.journey.json")
    path.write_text('{"name": "not a map"}', encoding="utf-8")
    check_refused(app, path, "not a journey map")


def test_vanished_folder(app):
    """The folder of the file goes away, for root may write whatever is read-only."""
    folder = app.path.parent / "project"
    away = app.path.parent / "elsewhere"
    folder.mkdir()
    app.press("ctrl+shift+s")
    app.path = folder / "map.journey.json"
    app.choose_path(app.path)
    app.wait_modified(False)
    saved = app.path.read_bytes()
    folder.rename(away)

    app.select(CARD)
    app.press("ctrl+Down")
    app.wait_card(CARD, "lane Call centre")
    app.press("ctrl+s")
    dialog = app.wait_dialog_with("“map.journey.json” could not be saved")
    dialog.find(containing="your changes are still here")
    dismiss(app, dialog)
    assert app.is_modified
    assert (away / app.path.name).read_bytes() == saved

    away.rename(folder)
    app.save()
    assert app.path.read_bytes() != saved


def test_unwritable_place(app):
    """Nobody can write there, not even root. The map stays with the file that it had."""
    before = app.path.read_bytes()
    app.press("ctrl+shift+s")
    app.choose_path("/proc/self/map.journey.json")
    dialog = app.wait_dialog_with("could not be saved")
    dismiss(app, dialog)
    app.find("label", app.path.name)
    assert app.path.read_bytes() == before


if __name__ == "__main__":
    sys.exit(run_scenario("trouble", start_with_example, [
        test_edit, test_wrong_value, test_unknown_stage, test_no_json, test_another_format, test_vanished_folder,
        test_unwritable_place]))
